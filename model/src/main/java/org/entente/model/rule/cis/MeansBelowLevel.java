package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.InformationProduct;
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
        var exchange = Means.exchange(wiring, plan).orElse(null);
        if (exchange == null) {
            return Optional.empty();
        }
        var product = wiring.product(exchange);
        var own = exchange.notes().label().classification();
        var level = product.map(each -> own.join(level(each))).orElse(own);
        var below = plan.steps().stream().filter(step -> isBelow(step, level)).toList();
        if (!below.isEmpty()) {
            return Optional.of(found(wiring, plan, below, level));
        }
        var silent =
                plan.steps().stream()
                        .filter(_ -> level != Classification.UNCLASSIFIED)
                        .filter(step -> step.authorised() == null)
                        .toList();
        if (!silent.isEmpty()) {
            return Optional.of(unknown(wiring, plan, Means.names(silent)));
        }
        return product.isPresent() || plan.steps().stream().allMatch(MeansBelowLevel::isHighest)
                ? Optional.empty()
                : Optional.of(unknown(wiring, plan, Argument.Term.Missing.PRODUCT));
    }

    private static Classification level(InformationProduct product) {
        return product.notes().label().classification();
    }

    private static boolean isBelow(PacePlan.Step step, Classification level) {
        var authorised = step.authorised();
        return authorised != null && authorised.compareTo(level) < 0;
    }

    private static boolean isHighest(PacePlan.Step step) {
        return step.authorised() == Classification.SECRET;
    }

    private static Case found(
            Wiring wiring, PacePlan plan, List<PacePlan.Step> below, Classification level) {
        var words =
                new Argument.Phrase(
                        List.of(
                                Means.names(below),
                                new Argument.Word("<"),
                                new Argument.Term.Level(level)));
        return Means.of(wiring, RuleCode.MEANS_BELOW_LEVEL, plan, true, words);
    }

    private static Case unknown(Wiring wiring, PacePlan plan, Argument missing) {
        return Means.of(wiring, RuleCode.MEANS_BELOW_LEVEL, plan, false, missing);
    }
}
