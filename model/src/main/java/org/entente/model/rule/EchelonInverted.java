package org.entente.model.rule;

import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A unit stands under a smaller one. Only what can be compared is: teams up to corps. The unit and
/// the one above it.
final class EchelonInverted implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var battle = Battle.of(situation.plan());
        return situation
                .plan()
                .forceElements()
                .flatMap(
                        element ->
                                battle
                                        .superior(element)
                                        .filter(above -> isLarger(element, above))
                                        .map(above -> finding(element, above))
                                        .stream());
    }

    private static boolean isLarger(ForceElement element, ForceElement above) {
        var own = size(element.formation().echelon());
        var over = size(above.formation().echelon());
        return own.isPresent() && over.isPresent() && own.get() > over.get();
    }

    /// Empty for ships, staffs and flights, of which the echelon tells no size.
    private static Optional<Integer> size(Echelon echelon) {
        return echelon.compareTo(Echelon.CORPS) <= 0
                ? Optional.of(echelon.ordinal())
                : Optional.empty();
    }

    private static Finding finding(ForceElement element, ForceElement above) {
        return new Finding(
                RuleCode.ECHELON_INVERTED,
                Keys.of(RuleCode.ECHELON_INVERTED, element.id(), above.id()),
                element.id(),
                List.of(above.id()),
                null,
                List.of(new Argument.Thing(element.id()), new Argument.Thing(above.id())));
    }
}
