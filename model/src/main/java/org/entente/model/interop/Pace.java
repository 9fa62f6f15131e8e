package org.entente.model.interop;

import org.entente.model.match.Truth;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Ladder;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the plans of means (PACE) say about an exchange. A means in words is an officer, a runner
/// or a paper: it goes by hand. A net whose standard does not carry what is exchanged carries it by
/// word of mouth.
public final class Pace {
    private Pace() {}

    /// The plan of means of a thing in a phase, null for the exercise as a whole; the first by name
    /// where there are several.
    static Optional<PacePlan> plan(Plan plan, EntityId subject, Phase.@Nullable Id phase) {
        return plan.holders(subject)
                .filter(PacePlan.class::isInstance)
                .map(PacePlan.class::cast)
                .filter(pace -> pace.subject().equals(subject))
                .filter(pace -> isFor(pace, phase))
                .min(Comparator.comparing(PacePlan::name).thenComparing(pace -> pace.id().value()));
    }

    private static boolean isFor(PacePlan pace, Phase.@Nullable Id phase) {
        return pace.phases().isEmpty() || phase == null || pace.phases().contains(phase);
    }

    /// The means of an exchange in a stage, the first first.
    public static List<PacePlan.Step> steps(Interop interop, Exchange exchange, int stage) {
        var phase = interop.stages().get(stage).phase();
        return interop.origin(exchange.id())
                .flatMap(origin -> plan(interop.plan(), origin.thing(), phase))
                .map(Pace::inOrder)
                .orElse(List.of());
    }

    static List<PacePlan.Step> inOrder(PacePlan pace) {
        return pace.steps().stream().sorted(Comparator.comparing(PacePlan.Step::means)).toList();
    }

    /// The verdict on the means of an exchange in a stage when these things are gone, one after the
    /// other and together, and what they share.
    public static Ladder ladder(
            Interop interop, Exchange exchange, int stage, Set<String> without) {
        var means =
                steps(interop, exchange, stage).stream()
                        .map(step -> means(interop, exchange, step))
                        .toList();
        return Ladder.of(interop.assessment(), exchange, means, stage, without);
    }

    /// A means as it is judged for an exchange.
    public static PaceStep means(Interop interop, Exchange exchange, PacePlan.Step step) {
        var net = step.net();
        return new PaceStep(
                PaceStep.Order.valueOf(step.means().name()),
                net == null ? Set.of() : Set.copyOf(interop.parts(net)),
                authorised(step, exchange),
                isByHand(step));
    }

    static boolean isByHand(PacePlan.Step step) {
        return step.net() == null && !step.way().isBlank();
    }

    /// Whether it may carry what is exchanged; unknown where nobody has stated that. What is not
    /// classified may go by anything.
    static Truth authorised(PacePlan.Step step, Exchange exchange) {
        var authorised = step.authorised();
        int level = exchange.need().level();
        if (level == 0) {
            return Truth.TRUE;
        }
        return authorised == null ? Truth.UNKNOWN : Truth.of(authorised.ordinal() >= level);
    }
}
