package org.entente.model.interop;

import org.entente.model.match.Truth;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Ladder;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The plan of means of an exchange in a stage; the first by name where there are several.
    public static Optional<PacePlan> plan(Interop interop, Exchange exchange, int stage) {
        var phase = interop.stages().get(stage).phase();
        return interop.origin(exchange.id())
                .flatMap(origin -> plan(interop.plan(), origin.thing(), phase));
    }

    /// The means of an exchange in a stage, the first first.
    public static List<PacePlan.Step> steps(Interop interop, Exchange exchange, int stage) {
        return plan(interop, exchange, stage).map(Pace::inOrder).orElse(List.of());
    }

    /// The means, the first first.
    public static List<PacePlan.Step> inOrder(PacePlan pace) {
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
                isByHand(step),
                new PaceStep.Props(more(interop.plan(), step), ends(interop, exchange)));
    }

    private static Set<String> more(Plan plan, PacePlan.Step step) {
        return PaceRests.of(plan, step).stream()
                .map(
                        rest ->
                                rest.thing() == null
                                        ? FitIds.word(rest.name())
                                        : FitIds.of(rest.thing()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What stands for an end: the place at which all its systems stand, and kinds of systems of
    /// which it has several, since they do not all fail at once.
    private static Set<String> ends(Interop interop, Exchange exchange) {
        return Stream.of(exchange.from(), exchange.to())
                .flatMap(end -> interop.origin(end).stream())
                .map(Origin::thing)
                .flatMap(end -> end(systems(interop.plan(), end)))
                .map(FitIds::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<CisSystem> systems(Plan plan, EntityId holder) {
        return plan.holders(holder)
                .filter(CisSystem.class::isInstance)
                .map(CisSystem.class::cast)
                .filter(system -> system.station().holder().equals(holder))
                .toList();
    }

    private static Stream<EntityId> end(List<CisSystem> systems) {
        var several = systems.stream().filter(system -> system.station().quantity() > 1);
        return Stream.concat(place(systems).stream(), several.map(CisSystem::id));
    }

    private static Optional<Place.Id> place(List<CisSystem> systems) {
        var places =
                systems.stream()
                        .flatMap(system -> Stream.ofNullable(system.station().place()))
                        .toList();
        return places.size() == systems.size() && places.stream().distinct().count() == 1
                ? Optional.of(places.getFirst())
                : Optional.empty();
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
