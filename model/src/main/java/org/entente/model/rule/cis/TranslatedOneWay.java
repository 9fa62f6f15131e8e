package org.entente.model.rule.cis;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A gateway translates one way only, and exchanges need the way back, or nobody can tell which way
/// it passes, as it is a data diode between domains of one level. Unknown where a gateway joins the
/// two, but nobody has stated what it translates.
final class TranslatedOneWay implements CisRule {
    /// In the words of the check: that of the way back.
    private static final Argument BACK = new Argument.Amount(0);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var oneWay = wiring.crossings().backwards().stream().map(all -> found(wiring, all));
        var silent =
                wiring.plan()
                        .gateways()
                        .filter(gateway -> gateway.translations().isEmpty())
                        .filter(gateway -> gateway.type() != Gateway.Type.MANUAL_LNO)
                        .map(
                                gateway ->
                                        Case.unknown(
                                                        RuleCode.TRANSLATED_ONE_WAY,
                                                        gateway.id(),
                                                        new Argument.Thing(gateway.id()),
                                                        new Argument.Term.Bridge(gateway.type()))
                                                .because("silent"));
        return Stream.of(oneWay, silent, LevelDiodes.cases(wiring)).flatMap(each -> each);
    }

    private static Case found(Wiring wiring, List<Crossings.Crossing> all) {
        var first = all.getFirst();
        var words =
                new Argument.Phrase(
                        List.of(
                                new Argument.StandardTitle(first.translation().from()),
                                new Argument.Word("→"),
                                new Argument.StandardTitle(first.translation().to()),
                                new Argument.Word("– " + Crossings.names(all))));
        return wiring.atGateway(
                Case.found(
                        RuleCode.TRANSLATED_ONE_WAY,
                        first.gateway().id(),
                        new Argument.Thing(first.gateway().id()),
                        words,
                        BACK),
                all);
    }
}
