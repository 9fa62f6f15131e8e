package org.entente.model.rule.cis;

import org.entente.model.interop.Communities;
import org.entente.model.label.Classification;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A system in a classified mission network carries information of NATO with crypto below type B.
/// Unknown where the type is not stated, where nobody has stated what crypto below it carries, and
/// where somebody whose links run through such a network has no IP encryption in the plan at all.
final class CryptoTypeTooLow implements CisRule {
    private static final String KEY = "NET-CRYPTO";
    private static final Gauge TYPE = Gauge.of("crypto type >= B", KEY);
    private static final Gauge CARRIED = Gauge.of("NATO info carried?", KEY);
    /// By these the networks of a mission meet.
    private static final Set<String> LINKS = Set.of("NET-IAS", "NET-5067", "NET-GRE");

    private static final Set<String> TOO_LOW = Set.of("c", "d", "e");
    private static final Set<String> DENIALS = Set.of("no", "none", "false");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.CRYPTO_TYPE_TOO_LOW);
        var found = new ArrayList<Case>();
        wiring.seats(KEY)
                .filter(seat -> isClassified(wiring, seat.domain()))
                .filter(seat -> carries(seat) != Truth.FALSE)
                .forEach(
                        seat -> {
                            for (int at : TYPE.in(seat.fitted().standard())) {
                                judge(wiring, seat, at, silence, found);
                            }
                        });
        bare(wiring).forEach(system -> ask(wiring, system, silence));
        return Stream.concat(found.stream(), silence.cases());
    }

    private static void judge(Wiring wiring, Seat seat, int at, Silence silence, List<Case> found) {
        if (silence.blame(List.of(seat), at) || !isTooLow(seat.text(at))) {
            return;
        }
        if (carries(seat) == Truth.TRUE) {
            found.add(found(wiring, seat, at));
        } else {
            CARRIED.in(seat.fitted().standard())
                    .forEach(carried -> silence.blame(List.of(seat), carried));
        }
    }

    /// Does it carry what is NATO's? A standard that does not ask for it is of such networks alone.
    private static Truth carries(Seat seat) {
        return CARRIED.in(seat.fitted().standard()).stream()
                .map(at -> seat.fitted().statement(at))
                .map(CryptoTypeTooLow::carries)
                .reduce(Truth.TRUE, Truth::and);
    }

    private static Truth carries(Statement stated) {
        return switch (stated.standing()) {
            case UNKNOWN -> Truth.UNKNOWN;
            case NOT_APPLICABLE -> Truth.FALSE;
            case VALUE ->
                    Truth.of(!DENIALS.contains(stated.text().strip().toLowerCase(Locale.ROOT)));
        };
    }

    /// The rule is of networks of the mission above `RESTRICTED`; below, encapsulation is enough.
    /// Where nobody has stated the domain, it may be such a network.
    private static boolean isClassified(Wiring wiring, SecurityDomain.@Nullable Id id) {
        return Optional.ofNullable(id)
                .flatMap(known -> wiring.plan().find(SecurityDomain.class, known))
                .map(SecurityDomain::level)
                .map(
                        level ->
                                level.policy().equals(Communities.MISSION)
                                        && level.classification()
                                                        .compareTo(Classification.RESTRICTED)
                                                > 0)
                .orElse(true);
    }

    /// What links classified networks of the mission, of those who have no IP encryption.
    private static Stream<CisSystem> bare(Wiring wiring) {
        var fitted =
                wiring.seats(KEY)
                        .map(seat -> seat.system().station().holder())
                        .collect(Collectors.toSet());
        return wiring.webs().stream()
                .filter(web -> LINKS.contains(web.standard().key()))
                .filter(web -> isClassified(wiring, web.net().control().domain()))
                .flatMap(web -> web.seats().stream())
                .map(Seat::system)
                .distinct()
                .filter(
                        system ->
                                wiring.belonging(system.station().holder()).stream()
                                        .noneMatch(fitted::contains));
    }

    private static void ask(Wiring wiring, CisSystem system, Silence silence) {
        var standard = wiring.catalogue().standard(KEY);
        if (standard != null) {
            TYPE.in(standard).forEach(at -> silence.ask(system, standard.parameters().get(at)));
        }
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
