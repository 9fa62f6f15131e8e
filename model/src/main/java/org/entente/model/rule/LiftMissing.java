package org.entente.model.rule;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Units of a contingent are to come and nothing carries them, or nobody knows what does; the
/// nearer the graver. Those of the host nation need none. The contingent, when it comes, how many
/// of how many units, and which.
final class LiftMissing implements Rule {
    private static final Duration AHEAD = Duration.ofDays(180);
    private static final Duration NEAR = Duration.ofDays(90);
    private static final Duration LAST = Duration.ofDays(28);
    private static final int NAMED = 6;

    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.now().stream().flatMap(now -> check(situation, now));
    }

    private static Stream<Finding> check(Situation situation, Instant now) {
        var battle = Battle.of(situation.plan());
        var host = situation.plan().exercise().host();
        return battle.byContingent().entrySet().stream()
                .filter(one -> !situation.nation(one.getKey()).filter(host::equals).isPresent())
                .flatMap(
                        one -> find(situation, battle, one.getKey(), one.getValue(), now).stream());
    }

    private static Optional<Finding> find(
            Situation situation,
            Battle battle,
            Contingent.Id contingent,
            List<ForceElement> all,
            Instant now) {
        var stranded = all.stream().filter(one -> !isCarried(battle.lift(one))).toList();
        if (stranded.isEmpty()) {
            return Optional.empty();
        }
        return situation
                .schedule()
                .presence(contingent)
                .flatMap(
                        span ->
                                rule(span.start(), now)
                                        .map(
                                                rule ->
                                                        finding(
                                                                rule,
                                                                contingent,
                                                                span.start(),
                                                                all.size(),
                                                                stranded)));
    }

    /// Not where nobody knows.
    private static boolean isCarried(Lift lift) {
        return switch (lift) {
            case OWN, POOLED, HOST_NATION, NOT_NEEDED -> true;
            case NONE, UNKNOWN -> false;
        };
    }

    private static Optional<RuleCode> rule(Instant at, Instant now) {
        var left = Duration.between(now, at);
        if (left.compareTo(AHEAD) > 0) {
            return Optional.empty();
        }
        if (left.compareTo(NEAR) > 0) {
            return Optional.of(RuleCode.LIFT_MISSING);
        }
        return Optional.of(
                left.compareTo(LAST) > 0 ? RuleCode.LIFT_MISSING_NEAR : RuleCode.LIFT_MISSING_LAST);
    }

    private static Finding finding(
            RuleCode rule,
            Contingent.Id contingent,
            Instant at,
            int all,
            List<ForceElement> stranded) {
        return new Finding(
                rule,
                Keys.of(rule, contingent),
                contingent,
                stranded.stream().<EntityId>map(ForceElement::id).toList(),
                at,
                List.of(
                        new Argument.Thing(contingent),
                        new Argument.Moment(at),
                        new Argument.Amount(stranded.size()),
                        new Argument.Amount(all),
                        some(stranded)));
    }

    /// By name, and a few of them, so that the sentence stays a sentence.
    static Argument some(List<ForceElement> elements) {
        return new Argument.Names(
                elements.stream()
                        .<Argument>map(element -> new Argument.Thing(element.id()))
                        .toList(),
                NAMED);
    }
}
