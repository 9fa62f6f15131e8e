package org.entente.model.interop.loss;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Pace;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Loss;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the critical exchanges of a plan stand up to failures: of one thing, of two at once, and of
/// a nation that leaves early. It keeps scratch space, so one serves one thread.
public final class Endurance {
    private final Interop interop;
    private final Failures failures;
    private final List<String> critical;

    public Endurance(Interop interop) {
        this.interop = interop;
        this.failures = new Failures(interop.assessment());
        this.critical =
                interop.fit().exchanges().values().stream()
                        .filter(exchange -> exchange.importance() == Importance.CRITICAL)
                        .map(Exchange::id)
                        .sorted()
                        .toList();
    }

    /// Ids of the exchanges in question.
    public List<String> critical() {
        return critical;
    }

    /// What each thing alone costs them; null when the watch did not go on.
    public @Nullable List<Loss> ones(Failures.Watch watch) {
        return failures.singles(critical, watch);
    }

    /// What two things at once cost them beyond what each does alone; null when the watch did not
    /// go on.
    public @Nullable List<Loss> pairs(Failures.Watch watch) {
        return failures.pairs(critical, watch);
    }

    /// What the others lose when a nation is gone in the stages of these bits. What it exchanges
    /// itself ends with it and is not counted.
    public List<Loss> leaving(Participant.Id nation, long stages) {
        var code = interop.plan().find(Participant.class, nation).map(Participant::code).orElse("");
        var after = interop.without(List.of(nation), stages);
        var losses = new ArrayList<Loss>();
        for (var id : critical) {
            var exchange = interop.fit().exchanges().get(id);
            if (exchange != null && !isOf(code, exchange.from()) && !isOf(code, exchange.to())) {
                var changed = new LinkedHashMap<Turn, Long>();
                for (int stage = 0; stage < interop.stages().size(); stage++) {
                    var was = interop.assessment().verdict(id, stage);
                    var is = after.verdict(id, stage);
                    if (was != null && is != null && !was.equals(is)) {
                        changed.merge(new Turn(was, is), 1L << stage, (a, b) -> a | b);
                    }
                }
                add(losses, id, code, changed);
            }
        }
        return losses;
    }

    private record Turn(Verdict before, Verdict after) {}

    private static void add(
            List<Loss> losses, String exchange, String nation, Map<Turn, Long> changed) {
        changed.forEach(
                (turn, stages) ->
                        losses.add(
                                new Loss(
                                        exchange,
                                        stages,
                                        Set.of(nation),
                                        turn.before(),
                                        turn.after())));
    }

    private boolean isOf(String nation, String station) {
        var known = interop.fit().stations().get(station);
        return known != null && known.nation().equals(nation);
    }

    /// The first means that surely carries the exchange after a loss, in the first of its stages;
    /// null where none does or where nobody planned any.
    public PaceStep.@Nullable Order means(Loss loss) {
        var exchange = interop.fit().exchanges().get(loss.exchange());
        if (exchange == null || loss.phases() == 0) {
            return null;
        }
        int stage = Long.numberOfTrailingZeros(loss.phases());
        return Pace.ladder(interop, exchange, stage, loss.things()).first();
    }

    /// Whether anybody has planned means for an exchange in a stage.
    public boolean isPlanned(Exchange exchange, int stage) {
        return !Pace.steps(interop, exchange, stage).isEmpty();
    }
}
