package org.entente.model.rule;

import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.symbol.Sidc;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// The symbol of a unit shows another size than the unit has. A symbol or a unit that tells no size
/// contradicts nothing. The unit and the code of its symbol.
final class SymbolContradicts implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation
                .plan()
                .forceElements()
                .filter(
                        element ->
                                contradicts(
                                        element.formation().symbol(),
                                        element.formation().echelon()))
                .map(SymbolContradicts::finding);
    }

    private static boolean contradicts(@Nullable Sidc symbol, Echelon echelon) {
        if (symbol == null || !symbol.amplifier().isEchelon() || !echelon.amplifier().isEchelon()) {
            return false;
        }
        return Echelon.of(symbol.amplifier())
                .filter(shown -> shown.amplifier() == echelon.amplifier())
                .isEmpty();
    }

    private static Finding finding(ForceElement element) {
        var symbol = element.formation().symbol();
        return new Finding(
                RuleCode.SYMBOL_CONTRADICTS,
                Keys.of(RuleCode.SYMBOL_CONTRADICTS, element.id()),
                element.id(),
                List.of(),
                null,
                List.of(
                        new Argument.Thing(element.id()),
                        new Argument.Word(symbol == null ? "" : symbol.spaced())));
    }
}
