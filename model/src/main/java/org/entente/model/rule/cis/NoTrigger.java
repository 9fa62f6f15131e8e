package org.entente.model.rule.cis;

import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Stream;

/// No trigger is agreed for changing to a means, or its receiver does not guard it. Unknown where
/// nobody has stated whether the receiver guards it.
final class NoTrigger implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan) {
        var later =
                plan.steps().stream()
                        .filter(step -> step.means() != PacePlan.Means.PRIMARY)
                        .toList();
        var bad =
                later.stream()
                        .filter(
                                step ->
                                        step.change().trigger().isBlank()
                                                || Boolean.FALSE.equals(step.change().monitored()))
                        .toList();
        if (!bad.isEmpty()) {
            return Optional.of(Means.of(wiring, RuleCode.NO_TRIGGER, plan, true, Means.names(bad)));
        }
        var silent = later.stream().filter(step -> step.change().monitored() == null).toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(wiring, RuleCode.NO_TRIGGER, plan, false, Means.names(silent)));
    }
}
