package org.entente.model.rule;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;

import java.util.List;
import java.util.stream.Stream;

/// Units of a contingent have no symbol although others of the plan have. The contingent, how many
/// of how many units, and which.
final class SymbolMissing implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        if (situation.plan().forceElements().allMatch(SymbolMissing::isBare)) {
            return Stream.empty();
        }
        return Battle.of(situation.plan()).byContingent().entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(SymbolMissing::isBare))
                .map(one -> finding(one.getKey(), one.getValue()));
    }

    private static boolean isBare(ForceElement element) {
        return element.formation().symbol() == null;
    }

    private static Finding finding(Contingent.Id contingent, List<ForceElement> all) {
        var bare = all.stream().filter(SymbolMissing::isBare).toList();
        return new Finding(
                RuleCode.SYMBOL_MISSING,
                Keys.of(RuleCode.SYMBOL_MISSING, contingent),
                bare.getFirst().id(),
                Stream.concat(
                                Stream.<EntityId>of(contingent),
                                bare.stream().skip(1).map(ForceElement::id))
                        .toList(),
                null,
                List.of(
                        new Argument.Thing(contingent),
                        new Argument.Amount(bare.size()),
                        new Argument.Amount(all.size()),
                        LiftMissing.some(bare)));
    }
}
