package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A means may carry less than the product of its exchange is classified. Unknown where nobody has
/// stated up to which level it may.
final class MeansBelowLevel implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan) {
        var level =
                Means.exchange(wiring, plan)
                        .flatMap(wiring::product)
                        .map(product -> product.notes().label().classification())
                        .orElse(Classification.UNCLASSIFIED);
        if (level == Classification.UNCLASSIFIED) {
            return Optional.empty();
        }
        var below =
                plan.steps().stream()
                        .filter(
                                step -> {
                                    var authorised = step.authorised();
                                    return authorised != null && authorised.compareTo(level) < 0;
                                })
                        .toList();
        if (!below.isEmpty()) {
            var words =
                    new Argument.Phrase(
                            List.of(
                                    Means.names(below),
                                    new Argument.Word("<"),
                                    new Argument.Term.Level(level)));
            return Optional.of(Means.of(wiring, RuleCode.MEANS_BELOW_LEVEL, plan, true, words));
        }
        var silent = plan.steps().stream().filter(step -> step.authorised() == null).toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(
                                wiring,
                                RuleCode.MEANS_BELOW_LEVEL,
                                plan,
                                false,
                                Means.names(silent)));
    }
}
