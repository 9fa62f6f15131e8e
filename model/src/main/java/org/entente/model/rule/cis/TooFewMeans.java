package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.match.route.Ladder;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A critical exchange has fewer than three means that can work by the verdicts, in some phase in
/// which it is needed. Unknown where it hangs on what is not stated whether three work, and where
/// nobody has stated its means at all; that is one question to each producer.
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
                plans.forEach(plan -> judge(wiring, plan).ifPresent(few::add));
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

    private static Optional<Case> judge(Wiring wiring, PacePlan plan) {
        var ladders = wiring.ladders().getOrDefault(plan.id(), Set.of());
        int feasible =
                ladders.stream().mapToInt(Ladder::feasible).min().orElseGet(() -> stated(plan));
        if (feasible < ENOUGH) {
            return Optional.of(of(wiring, plan, true, new Argument.Amount(feasible)));
        }
        var open =
                ladders.stream()
                        .filter(ladder -> ladder.sure() < ENOUGH)
                        .flatMap(ladder -> ladder.rungs().stream())
                        .filter(TooFewMeans::isOpen)
                        .map(rung -> PacePlan.Means.valueOf(rung.step().order().name()))
                        .distinct()
                        .sorted()
                        .map(Argument.Term.Means::new)
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(of(wiring, plan, false, Gathering.several(open, open.size())));
    }

    private static boolean isOpen(Ladder.Rung rung) {
        return rung.verdict().lo() == Quality.NONE && rung.verdict().hi() != Quality.NONE;
    }

    /// Those that are stated, where nothing is judged.
    private static int stated(PacePlan plan) {
        return (int)
                plan.steps().stream()
                        .filter(Means::isStated)
                        .map(PacePlan.Step::means)
                        .distinct()
                        .count();
    }

    private static Case of(Wiring wiring, PacePlan plan, boolean isKnown, Argument words) {
        return Means.of(wiring, RuleCode.TOO_FEW_MEANS, plan, isKnown, words).because("few");
    }

    private static Case unknown(AssigneeId owner, List<ExchangeRequirement> exchanges) {
        return Case.unknown(
                        RuleCode.TOO_FEW_MEANS,
                        owner,
                        "PACE: " + Apart.inOrder(exchanges.stream().map(Outcomes::label)))
                .with(exchanges.stream().map(ExchangeRequirement::id).toList())
                .by(owner)
                .because("unplanned");
    }
}
