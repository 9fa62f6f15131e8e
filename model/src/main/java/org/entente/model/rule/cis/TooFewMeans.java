package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A critical exchange has fewer than three means. Unknown where nobody has stated its means at
/// all; that is one question to each producer.
final class TooFewMeans implements CisRule {
    private static final int ENOUGH = 3;

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var planned = new HashMap<EntityId, List<PacePlan>>();
        wiring.plan()
                .pacePlans()
                .forEach(
                        plan ->
                                planned.computeIfAbsent(plan.subject(), _ -> new ArrayList<>())
                                        .add(plan));
        var few = new ArrayList<Case>();
        var silent = new LinkedHashMap<AssigneeId, List<ExchangeRequirement>>();
        for (var exchange : wiring.exchanges()) {
            if (Wiring.isCritical(exchange)) {
                var plans = planned.getOrDefault(exchange.id(), List.of());
                plans.stream()
                        .filter(plan -> means(plan) < ENOUGH)
                        .map(
                                plan ->
                                        Means.of(
                                                wiring,
                                                RuleCode.TOO_FEW_MEANS,
                                                plan,
                                                true,
                                                Long.toString(means(plan))))
                        .forEach(few::add);
                if (plans.isEmpty()) {
                    silent.computeIfAbsent(
                                    wiring.end(exchange.parties().producer()),
                                    _ -> new ArrayList<>())
                            .add(exchange);
                }
            }
        }
        return Stream.concat(
                few.stream(),
                silent.entrySet().stream().map(each -> unknown(each.getKey(), each.getValue())));
    }

    private static long means(PacePlan plan) {
        return plan.steps().stream()
                .filter(Means::isStated)
                .map(PacePlan.Step::means)
                .distinct()
                .count();
    }

    private static Case unknown(AssigneeId owner, List<ExchangeRequirement> exchanges) {
        return Case.unknown(
                        RuleCode.TOO_FEW_MEANS,
                        owner,
                        "PACE: " + Apart.named(exchanges.stream().map(Outcomes::label).toList()))
                .with(exchanges.stream().map(ExchangeRequirement::id).toList())
                .by(owner)
                .because("unplanned");
    }
}
