package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A means may carry less than the product of its exchange is classified, or less than the security
/// domain in which its net works. Unknown where nobody has stated up to which level it may.
final class MeansBelowLevel implements CisRule {
    /// What must pass at least; what would tell of more is null where it is stated.
    private record Burden(Classification level, Argument.Term.@Nullable Missing missing) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .pacePlans()
                .flatMap(
                        plan ->
                                burden(wiring, plan)
                                        .flatMap(burden -> judge(wiring, plan, burden))
                                        .stream());
    }

    private static Optional<Burden> burden(Wiring wiring, PacePlan plan) {
        return Means.exchange(wiring, plan)
                .map(exchange -> burden(wiring, exchange))
                .or(
                        () ->
                                wiring.plan()
                                        .find(Net.class, plan.subject())
                                        .map(net -> burden(wiring, net)));
    }

    private static Burden burden(Wiring wiring, ExchangeRequirement exchange) {
        var own = exchange.notes().label().classification();
        return wiring.product(exchange)
                .map(each -> new Burden(own.join(level(each)), null))
                .orElseGet(() -> new Burden(own, Argument.Term.Missing.PRODUCT));
    }

    private static Burden burden(Wiring wiring, Net net) {
        var own = net.notes().label().classification();
        return Optional.ofNullable(net.control().domain())
                .flatMap(id -> wiring.plan().find(SecurityDomain.class, id))
                .map(domain -> new Burden(own.join(domain.level().classification()), null))
                .orElseGet(() -> new Burden(own, Argument.Term.Missing.SECURITY_DOMAIN));
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan, Burden burden) {
        var level = burden.level();
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
        var missing = burden.missing();
        return missing == null || plan.steps().stream().allMatch(MeansBelowLevel::isHighest)
                ? Optional.empty()
                : Optional.of(unknown(wiring, plan, missing));
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
