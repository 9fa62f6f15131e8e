package org.entente.model.rule;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.SuperiorId;
import org.entente.model.rule.Claims.Claim;
import org.entente.model.rule.Claims.Clash;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A force element is bound by one activity while what it stands under is bound as a whole by
/// another. The element, its activity, what it stands under, the activity of that, and when both
/// run.
final class SuperiorAssigned implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var claims = situation.claims();
        return claims.byAssignee().keySet().stream()
                .flatMap(
                        who ->
                                who instanceof ForceElement.Id element
                                        ? check(situation, claims, element)
                                        : Stream.empty());
    }

    private static Stream<Finding> check(
            Situation situation, Claims claims, ForceElement.Id element) {
        var all = new ArrayList<Claim>();
        @Nullable SuperiorId above = above(situation, element);
        while (above != null) {
            all.addAll(claims.of(assignee(above)));
            above = above instanceof ForceElement.Id next ? above(situation, next) : null;
        }
        if (all.isEmpty()) {
            return Stream.empty();
        }
        all.addAll(claims.of(element));
        all.sort(Claim.BY_START);
        return claims
                .clashes(
                        all,
                        (one, other) -> one.who().equals(element) ^ other.who().equals(element))
                .stream()
                .flatMap(clash -> findings(element, clash));
    }

    private static @Nullable SuperiorId above(Situation situation, ForceElement.Id element) {
        return situation
                .plan()
                .find(ForceElement.class, element)
                .map(ForceElement::superior)
                .orElse(null);
    }

    private static AssigneeId assignee(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id contingent -> contingent;
            case ForceElement.Id element -> element;
        };
    }

    private static Stream<Finding> findings(ForceElement.Id element, Clash clash) {
        return clash.running().stream()
                .map(
                        other ->
                                other.who().equals(element)
                                        ? finding(other, clash.claim())
                                        : finding(clash.claim(), other));
    }

    private static Finding finding(Claim own, Claim above) {
        var both = own.span().intersection(above.span()).orElseThrow();
        return new Finding(
                RuleCode.SUPERIOR_ASSIGNED,
                Keys.of(
                        RuleCode.SUPERIOR_ASSIGNED,
                        own.who(),
                        own.task(),
                        above.who(),
                        above.task()),
                own.task(),
                List.of(own.who(), above.who(), above.task()),
                both.start(),
                List.of(
                        new Argument.Thing(own.who()),
                        new Argument.Thing(own.task()),
                        new Argument.Thing(above.who()),
                        new Argument.Thing(above.task()),
                        new Argument.Period(both)));
    }
}
