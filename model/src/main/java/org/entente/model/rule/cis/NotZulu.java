package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A participant plans in a time zone other than Zulu. Unknown where it has entered the convention
/// without saying which.
final class NotZulu implements CisRule {
    private static final Gauge GAUGE = Gauge.of("time zone", "PROC-TIME");
    private static final Set<String> ZULU = Set.of("z", "zulu", "utc", "gmt");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.NOT_ZULU);
        var found = new LinkedHashMap<AssigneeId, Case>();
        wiring.seats("PROC-TIME")
                .forEach(
                        seat -> {
                            for (int at : GAUGE.in(seat.fitted().standard())) {
                                silence.blame(List.of(seat), at);
                                var zone = seat.text(at).strip().toLowerCase(Locale.ROOT);
                                if (!zone.isEmpty() && !ZULU.contains(zone)) {
                                    var owner = wiring.end(seat.system().station().holder());
                                    found.putIfAbsent(owner, found(owner, seat, at));
                                }
                            }
                        });
        return Stream.concat(found.values().stream(), silence.cases());
    }

    private static Case found(AssigneeId owner, Seat seat, int at) {
        return Case.found(
                        RuleCode.NOT_ZULU,
                        owner,
                        new Argument.Thing(owner),
                        new Argument.Word(seat.text(at)))
                .with(seat.system().id())
                .by(owner);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
