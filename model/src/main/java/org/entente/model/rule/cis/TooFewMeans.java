package org.entente.model.rule.cis;

import static java.util.stream.Collectors.toMap;

import org.entente.model.match.Pairing;
import org.entente.model.match.Quality;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A critical exchange has fewer than three means that can work: a net on which both ends have a
/// station that can work with each other there, or a way in words. Unknown where nobody has stated
/// its means at all; that is one question to each producer.
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
        var webs = wiring.webs().stream().collect(toMap(web -> web.net().id(), web -> web));
        var few = new ArrayList<Case>();
        var silent = new LinkedHashMap<AssigneeId, List<ExchangeRequirement>>();
        for (var exchange : wiring.exchanges()) {
            if (Wiring.isCritical(exchange)) {
                var plans = planned.getOrDefault(exchange.id(), List.of());
                plans.stream()
                        .filter(plan -> means(wiring, webs, plan) < ENOUGH)
                        .map(
                                plan ->
                                        Means.of(
                                                wiring,
                                                RuleCode.TOO_FEW_MEANS,
                                                plan,
                                                true,
                                                Long.toString(means(wiring, webs, plan))))
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

    private static long means(Wiring wiring, Map<Net.Id, Web> webs, PacePlan plan) {
        var exchange = Means.exchange(wiring, plan);
        return plan.steps().stream()
                .filter(Means::isStated)
                .filter(
                        step ->
                                step.net() == null
                                        || exchange.isEmpty()
                                        || isFeasible(wiring, webs.get(step.net()), exchange.get()))
                .map(PacePlan.Step::means)
                .distinct()
                .count();
    }

    /// Of a net whose standard nobody knows, nobody can say that it does not work.
    private static boolean isFeasible(
            Wiring wiring, @Nullable Web web, ExchangeRequirement exchange) {
        if (web == null) {
            return true;
        }
        var mine = seats(wiring, web, exchange.parties().producer());
        var theirs = seats(wiring, web, exchange.parties().consumer());
        return mine.stream()
                .anyMatch(one -> theirs.stream().anyMatch(other -> isFeasible(web, one, other)));
    }

    private static boolean isFeasible(Web web, Seat one, Seat other) {
        return Pairing.verdict(one.fitted(), other.fitted(), web.agreed(), web.editions(), null)
                        .hi()
                != Quality.NONE;
    }

    private static List<Seat> seats(Wiring wiring, Web web, AssigneeId holder) {
        return web.seats().stream()
                .filter(seat -> wiring.holders(seat.system()).anyMatch(holder::equals))
                .toList();
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
