package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Claims.Clash;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A contingent or force element leads or executes two activities at once. Who, the later activity,
/// the earlier one, when both run, and how many further ones run then.
final class AssignedTwice implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var claims = situation.claims();
        return claims.byAssignee().values().stream()
                .flatMap(own -> claims.clashes(own, (_, _) -> true).stream())
                .map(AssignedTwice::finding);
    }

    private static Finding finding(Clash clash) {
        var later = clash.claim();
        var who = later.who();
        var earlier = clash.running().getFirst();
        var others = new ArrayList<EntityId>(List.of(who));
        clash.running().forEach(claim -> others.add(claim.task()));
        var concerned = new ArrayList<EntityId>(others);
        concerned.add(later.task());
        return new Finding(
                RuleCode.ASSIGNED_TWICE,
                Keys.of(RuleCode.ASSIGNED_TWICE, concerned),
                later.task(),
                others,
                later.span().start(),
                List.of(
                        new Argument.Thing(who),
                        new Argument.Thing(later.task()),
                        new Argument.Thing(earlier.task()),
                        new Argument.Period(
                                later.span().intersection(earlier.span()).orElseThrow()),
                        new Argument.Amount(clash.running().size() - 1)));
    }
}
