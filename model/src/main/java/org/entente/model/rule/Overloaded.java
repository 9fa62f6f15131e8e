package org.entente.model.rule;

import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.schedule.Load;
import org.entente.model.schedule.Loads;
import org.entente.model.schedule.Overload;
import org.entente.model.schedule.Overloads;

import java.util.List;
import java.util.stream.Stream;

/// A participant leads or executes more activities at once than it can, from when on it first does;
/// graver when that is soon. Of one whose capacity nobody knows nothing is said. The participant,
/// when, how many at once, and how many it can.
final class Overloaded implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var plan = situation.plan();
        var able =
                plan.participants()
                        .filter(participant -> participant.capacity() != null)
                        .map(Participant::id)
                        .collect(toSet());
        if (able.isEmpty()) {
            return Stream.empty();
        }
        var loads = Loads.of(plan, situation::span).ofDoers(able::contains);
        return Overloads.of(plan, loads).stream()
                .flatMap(
                        over ->
                                Stream.ofNullable(loads.get(over.who()))
                                        .map(load -> finding(situation, over, load)));
    }

    private static Finding finding(Situation situation, Overload over, Load load) {
        var who = over.who();
        var span = over.steps().getFirst().span();
        int most = over.steps().stream().mapToInt(Load.Step::amount).max().orElseThrow();
        int capacity = over.capacity() == null ? 0 : over.capacity();
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
