package org.entente.model.rule.cis;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The feed of the maritime picture is not agreed: baseline or port differ, or all agree on another
/// port than that of federated mission networking. Unknown where the port is written in words.
final class MaritimePictureApart implements CisRule {
    private static final String KEY = "C2-OTG";
    private static final Gauge GAUGE = Gauge.all(KEY, "baseline", "TCP port");
    private static final Gauge PORT = Gauge.of("TCP port", KEY);

    /// Of TCP; the profiles of federated mission networking state it.
    private static final int FEED = 2020;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.MARITIME_PICTURE_APART, GAUGE), elsewhere(wiring));
    }

    /// Those who state another port, and do not stand out by that already.
    private static Stream<Case> elsewhere(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.MARITIME_PICTURE_APART);
        var found = new ArrayList<Case>();
        var apart = apart(wiring);
        wiring.seats(KEY)
                .filter(seat -> !apart.contains(seat.system().id()))
                .forEach(
                        seat -> {
                            for (int at : PORT.in(seat.fitted().standard())) {
                                judge(wiring, seat, at, silence, found);
                            }
                        });
        return Stream.concat(found.stream(), silence.cases());
    }

    private static Set<EntityId> apart(Wiring wiring) {
        return Apart.between(wiring, RuleCode.MARITIME_PICTURE_APART, PORT)
                .filter(Case::isKnown)
                .flatMap(each -> each.things().stream())
                .collect(Collectors.toSet());
    }

    private static void judge(Wiring wiring, Seat seat, int at, Silence silence, List<Case> found) {
        var text = seat.text(at);
        if (text.isBlank()) {
            return;
        }
        var number = NUMBER.matcher(text);
        if (!number.find()) {
            silence.ask(seat.system(), seat.fitted().standard().parameters().get(at));
        } else if (Integer.parseInt(number.group()) != FEED
                || text.toUpperCase(Locale.ROOT).contains("UDP")) {
            found.add(
                    Case.found(
                                    RuleCode.MARITIME_PICTURE_APART,
                                    seat.system().id(),
                                    new Argument.Thing(seat.system().id()),
                                    new Argument.Word(text + " ≠ TCP " + FEED))
                            .by(wiring.owner(seat.system()))
                            .because("port"));
        }
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
