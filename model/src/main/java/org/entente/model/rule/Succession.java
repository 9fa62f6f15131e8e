package org.entente.model.rule;

import org.entente.model.duty.Clash;
import org.entente.model.duty.Duty;
import org.entente.model.duty.DutyTerms;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Domain;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Place;
import org.entente.model.plan.Task;
import org.entente.model.rule.Claims.Claim;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A unit has to do two activities one right after the other: without the rest that a long duty is
/// followed by, or too far apart for the time between them. Where places are not known nothing is
/// said. Who, the later activity, the earlier one, and how much time there is and would be needed.
final class Succession implements Rule {
    private static final DutyTerms TERMS = DutyTerms.USUAL;

    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.claims().byAssignee().entrySet().stream()
                .flatMap(own -> check(situation, own.getKey(), own.getValue()));
    }

    private static Stream<Finding> check(Situation situation, AssigneeId who, List<Claim> claims) {
        var domain =
                who instanceof ForceElement.Id
                        ? situation
                                .plan()
                                .find(ForceElement.class, who)
                                .map(element -> element.formation().domain())
                                .orElse(null)
                        : null;
        var leaves = claims.stream().filter(claim -> !situation.isSummary(claim.task())).toList();
        return IntStream.range(1, leaves.size())
                .boxed()
                .flatMap(
                        at ->
                                check(situation, leaves.get(at - 1), leaves.get(at), domain)
                                        .stream());
    }

    private static List<Finding> check(
            Situation situation, Claim earlier, Claim later, @Nullable Domain domain) {
        return switch (TERMS.clash(duty(situation, earlier), duty(situation, later), domain)) {
            case Clash.NoRest(var gap, var needed) ->
                    List.of(finding(RuleCode.REST_BROKEN, earlier, later, gap, needed));
            case Clash.TooFar(_, var gap, var needed) ->
                    List.of(finding(RuleCode.WAY_TOO_FAR, earlier, later, gap, needed));
            case Clash.Overlap _ -> List.of();
            case Clash.WayUnknown _ -> List.of();
            case null -> List.of();
        };
    }

    private static Duty duty(Situation situation, Claim claim) {
        var place = situation.task(claim.task()).map(Task::placement).orElseThrow().place();
        return new Duty(
                claim.task(),
                claim.span(),
                place == null ? null : situation.plan().find(Place.class, place).orElse(null));
    }

    private static Finding finding(
            RuleCode rule, Claim earlier, Claim later, Duration gap, Duration needed) {
        return new Finding(
                rule,
                Keys.of(rule, later.who(), earlier.task(), later.task()),
                later.task(),
                List.of(later.who(), earlier.task()),
                later.span().start(),
                List.of(
                        new Argument.Thing(later.who()),
                        new Argument.Thing(later.task()),
                        new Argument.Thing(earlier.task()),
                        new Argument.Length(gap),
                        new Argument.Length(needed)));
    }
}
