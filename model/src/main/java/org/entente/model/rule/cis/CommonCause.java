package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import org.entente.model.interop.Interop;
import org.entente.model.match.route.Ladder;
import org.entente.model.plan.Named;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two means of one plan depend on the same thing, so that they fail together: on their ways a
/// system, a gateway, a place, what gives power; whatever way they take a net, a key, a frequency
/// or its band, a satellite, a controller. What the screens mark on the means of an exchange is
/// told here too. Unknown where a means does not say by what it goes.
final class CommonCause implements CisRule {
    /// What is shared, and of which kind it is: plans that share things of the same kinds have one
    /// cause.
    private record Shared(String name, String kind) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan).stream());
    }

    private static Set<Shared> shared(Wiring wiring, PacePlan plan) {
        var ladders = wiring.ladders().get(plan.id());
        var interop = wiring.situation().interop();
        return ladders == null || interop.isEmpty()
                ? stated(wiring, plan)
                : ladders.stream()
                        .flatMap(ladder -> ladder.common().stream())
                        .map(common -> shared(interop.get(), common))
                        .collect(toCollection(LinkedHashSet::new));
    }

    /// Where nothing is judged.
    private static Set<Shared> stated(Wiring wiring, PacePlan plan) {
        return PaceRests.shared(wiring.plan(), plan).stream()
                .map(
                        rest ->
                                new Shared(
                                        rest.name(),
                                        rest.thing() == null
                                                ? rest.name()
                                                : rest.thing().kind().name()))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Shared shared(Interop interop, Ladder.Common common) {
        return interop.origin(common.thing())
                .flatMap(origin -> interop.plan().find(origin.thing()))
                .filter(Named.class::isInstance)
                .map(thing -> new Shared(((Named) thing).name(), thing.id().kind().name()))
                .orElse(new Shared(common.thing(), common.thing()));
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan) {
        var shared = shared(wiring, plan);
        if (!shared.isEmpty()) {
            var words = Apart.named(shared.stream().map(Shared::name).toList());
            var kinds = shared.stream().map(Shared::kind).distinct().sorted().collect(joining("+"));
            return Optional.of(
                    Means.of(wiring, RuleCode.COMMON_CAUSE, plan, true, words).because(kinds));
        }
        var silent = plan.steps().stream().filter(step -> !Means.isStated(step)).toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(wiring, RuleCode.COMMON_CAUSE, plan, false, Means.names(silent)));
    }
}
