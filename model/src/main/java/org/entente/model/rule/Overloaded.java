package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.schedule.Load;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A participant leads or executes more activities at once than it can, from when on it first does;
/// graver when that is soon. Of one whose capacity nobody knows nothing is said. The participant,
/// when, how many at once, and how many it can.
final class Overloaded implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var able = new HashMap<Participant.Id, Integer>();
        situation
                .plan()
                .participants()
                .forEach(
                        participant -> {
                            var capacity = participant.capacity();
                            if (capacity != null) {
                                able.put(participant.id(), capacity);
                            }
                        });
        return able.isEmpty()
                ? Stream.empty()
                : loads(situation, able).entrySet().stream()
                        .flatMap(
                                load ->
                                        load
                                                .getValue()
                                                .above(able.getOrDefault(load.getKey(), 1))
                                                .stream()
                                                .limit(1)
                                                .map(
                                                        step ->
                                                                finding(
                                                                        situation,
                                                                        load.getKey(),
                                                                        load.getValue(),
                                                                        able.getOrDefault(
                                                                                load.getKey(),
                                                                                1))));
    }

    private static Map<Participant.Id, Load> loads(
            Situation situation, Map<Participant.Id, Integer> able) {
        var claims = new HashMap<Participant.Id, List<Load.Claim>>();
        var seen = new HashSet<List<EntityId>>();
        for (var one : (Iterable<Assignment>) situation.plan().assignments()::iterator) {
            if (one.assignee() instanceof Participant.Id who
                    && one.task() instanceof Activity.Id task
                    && able.containsKey(who)
                    && isDoer(one.role())
                    && !situation.isSummary(task)
                    && seen.add(List.of(who, task))) {
                situation
                        .span(task)
                        .ifPresent(
                                span ->
                                        claims.computeIfAbsent(who, _ -> new ArrayList<>())
                                                .add(new Load.Claim(task, span, 1)));
            }
        }
        var loads = new HashMap<Participant.Id, Load>();
        claims.forEach((who, own) -> loads.put(who, Load.of(own)));
        return loads;
    }

    private static boolean isDoer(AssignmentRole role) {
        return role == AssignmentRole.LEAD || role == AssignmentRole.EXECUTES;
    }

    private static Finding finding(
            Situation situation, Participant.Id who, Load load, int capacity) {
        Span span = load.above(capacity).getFirst().span();
        int most = load.above(capacity).stream().mapToInt(Load.Step::amount).max().orElseThrow();
        var rule =
                switch (Nearness.of(situation, span.start())) {
                    case NEAR, PAST -> RuleCode.OVERLOADED_SOON;
                    case UNKNOWN, FAR, AHEAD -> RuleCode.OVERLOADED;
                };
        return new Finding(
                rule,
                Keys.of(rule, who),
                who,
                load.during(span).stream().<EntityId>map(Load.Claim::task).toList(),
                span.start(),
                List.of(
                        new Argument.Thing(who),
                        new Argument.Moment(span.start()),
                        new Argument.Amount(most),
                        new Argument.Amount(capacity)));
    }
}
