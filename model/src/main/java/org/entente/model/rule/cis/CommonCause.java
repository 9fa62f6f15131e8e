package org.entente.model.rule.cis;

import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Stream;

/// Two means of one plan depend on the same net, controller or key, so that they fail together.
/// Unknown where a means does not say by what it goes.
final class CommonCause implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var rests = new PaceRests(wiring.plan());
        return wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan, rests).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan, PaceRests rests) {
        var shared = rests.shared(plan);
        if (!shared.isEmpty()) {
            return Optional.of(
                    Means.of(wiring, RuleCode.COMMON_CAUSE, plan, true, Apart.named(shared)));
        }
        var silent = plan.steps().stream().filter(step -> !Means.isStated(step)).toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(wiring, RuleCode.COMMON_CAUSE, plan, false, Means.names(silent)));
    }
}
