package org.entente.model.rule.cis;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A system in a mission network carries information of NATO with crypto below type B. Unknown
/// where the type is not stated.
final class CryptoTypeTooLow implements CisRule {
    private static final String KEY = "NET-CRYPTO";
    private static final Gauge TYPE = Gauge.of("crypto type >= B", KEY);
    private static final Gauge CARRIED = Gauge.of("NATO info carried?", KEY);
    private static final Set<String> TOO_LOW = Set.of("c", "d", "e");
    private static final Set<String> DENIALS = Set.of("no", "none", "false");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.CRYPTO_TYPE_TOO_LOW);
        var found = new ArrayList<Case>();
        wiring.seats(KEY)
                .filter(CryptoTypeTooLow::carries)
                .forEach(
                        seat -> {
                            for (int at : TYPE.in(seat.fitted().standard())) {
                                if (!silence.blame(List.of(seat), at) && isTooLow(seat.text(at))) {
                                    found.add(found(wiring, seat, at));
                                }
                            }
                        });
        return Stream.concat(found.stream(), silence.cases());
    }

    private static boolean carries(Seat seat) {
        return CARRIED.in(seat.fitted().standard()).stream()
                .noneMatch(at -> DENIALS.contains(seat.text(at).strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isTooLow(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return DENIALS.contains(plain)
                || (!plain.isEmpty() && TOO_LOW.contains(plain.substring(plain.length() - 1)));
    }

    private static Case found(Wiring wiring, Seat seat, int at) {
        return Case.found(
                        RuleCode.CRYPTO_TYPE_TOO_LOW,
                        seat.system().id(),
                        new Argument.Thing(seat.system().id()),
                        new Argument.Word(seat.text(at)))
                .marked(seat.port())
                .by(wiring.owner(seat.system()));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(TYPE, CARRIED);
    }
}
