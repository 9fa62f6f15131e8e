package org.entente.model.baseline;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.label.Label;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Path;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells how ready a plan is, for a baseline to keep: a tie of itself to each phase with the number
/// of its stage, and of each exchange to itself with its importance and, stage by stage, the levels
/// of its worst and its best, or dots where it is not judged. What protects the verdict is what
/// protects all that its ways lead over.
final class ReadinessFacts {
    static final String STAGE = "STAGE ";
    static final String NOT_JUDGED = "..";

    private final Interop interop;
    private final Plan plan;
    private final Baseline.Id baseline;
    private final PlanFacts.Listener listener;

    private ReadinessFacts(Interop interop, Baseline baseline, PlanFacts.Listener listener) {
        this.baseline = baseline.id();
        this.interop = interop;
        this.plan = interop.plan();
        this.listener = listener;
    }

    static void tell(Interop interop, Baseline baseline, PlanFacts.Listener listener) {
        var facts = new ReadinessFacts(interop, baseline, listener);
        if (interop.fit().exchanges().isEmpty()) {
            return;
        }
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            facts.stage(stage);
        }
        interop.fit().exchanges().values().forEach(facts::exchange);
    }

    private void stage(int stage) {
        var phase = interop.stages().get(stage).phase();
        var id = phase == null ? plan.exercise().id() : phase;
        listener.tie(new Tie(baseline, id, STAGE + stage), label(id));
    }

    private void exchange(Exchange exchange) {
        var id = interop.origin(exchange.id()).map(Origin::thing).orElseThrow();
        var word = new StringBuilder(exchange.importance().name());
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            word.append(' ').append(levels(interop.assessment().verdict(exchange.id(), stage)));
        }
        listener.tie(new Tie(id, id, word.toString()), protection(exchange, label(id)));
    }

    private static String levels(@Nullable Verdict verdict) {
        return verdict == null
                ? NOT_JUDGED
                : "%d%d".formatted(verdict.lo().level(), verdict.hi().level());
    }

    private Label protection(Exchange exchange, Label own) {
        return IntStream.range(0, interop.stages().size())
                .boxed()
                .flatMap(
                        stage ->
                                Stream.of(
                                        interop.assessment().best(exchange.id(), stage),
                                        interop.assessment().worst(exchange.id(), stage)))
                .flatMap(Stream::ofNullable)
                .flatMap(path -> path.hops().stream())
                .flatMap(ReadinessFacts::things)
                .distinct()
                .flatMap(id -> interop.origin(id).stream())
                .map(origin -> label(origin.thing()))
                .distinct()
                .reduce(own, Label::join);
    }

    private static Stream<String> things(Path.Hop hop) {
        return Stream.of(hop.from(), hop.carrier(), hop.to());
    }

    private Label label(EntityId id) {
        return plan.find(id).map(entity -> entity.label()).orElse(plan.exercise().label());
    }
}
