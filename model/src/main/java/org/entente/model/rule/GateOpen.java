package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A milestone is near or past and still has open exit conditions; the nearer the graver. The
/// milestone, when it is, how many are open of how many, and which.
final class GateOpen implements Rule {
    private static final Duration AHEAD = Duration.ofDays(42);
    private static final Duration NEAR = Duration.ofDays(14);

    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.now().stream().flatMap(now -> check(situation, now));
    }

    private static Stream<Finding> check(Situation situation, Instant now) {
        var conditions =
                situation.plan().exitConditions().collect(groupingBy(ExitCondition::milestone));
        return conditions.entrySet().stream()
                .flatMap(
                        gate ->
                                situation.schedule().at(gate.getKey()).stream()
                                        .flatMap(
                                                at ->
                                                        find(
                                                                gate.getKey(),
                                                                at,
                                                                gate.getValue(),
                                                                now)
                                                                .stream()));
    }

    private static Optional<Finding> find(
            Milestone.Id gate, Instant at, List<ExitCondition> all, Instant now) {
        var open = all.stream().filter(ExitCondition::isOpen).toList();
        return open.isEmpty()
                ? Optional.empty()
                : rule(at, now).map(rule -> finding(rule, gate, at, all.size(), open));
    }

    private static Optional<RuleCode> rule(Instant at, Instant now) {
        if (at.isBefore(now)) {
            return Optional.of(RuleCode.GATE_PASSED);
        }
        var left = Duration.between(now, at);
        if (left.compareTo(AHEAD) > 0) {
            return Optional.empty();
        }
        return Optional.of(left.compareTo(NEAR) > 0 ? RuleCode.GATE_AHEAD : RuleCode.GATE_NEAR);
    }

    private static Finding finding(
            RuleCode rule, Milestone.Id gate, Instant at, int all, List<ExitCondition> open) {
        return new Finding(
                rule,
                Keys.of(rule, gate),
                gate,
                open.stream().<EntityId>map(ExitCondition::id).toList(),
                at,
                List.of(
                        new Argument.Thing(gate),
                        new Argument.Moment(at),
                        new Argument.Amount(open.size()),
                        new Argument.Amount(all),
                        new Argument.Word(
                                open.stream()
                                        .map(ExitCondition::name)
                                        .sorted()
                                        .collect(joining("; ")))));
    }
}
