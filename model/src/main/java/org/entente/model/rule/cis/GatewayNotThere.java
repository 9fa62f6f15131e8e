package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway is accredited, or its system is there, for only a part of the time in which exchanges
/// need it. Unknown where its dates hang on what the plan does not have.
final class GatewayNotThere implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var gateway = all.getFirst().gateway();
        var periods = new ArrayList<Timeframe>();
        Stream.ofNullable(gateway.period()).forEach(periods::add);
        wiring.system(gateway.system()).map(CisSystem::period).ifPresent(periods::add);
        var spans =
                periods.stream()
                        .map(period -> wiring.situation().schedule().anchors().span(period))
                        .toList();
        if (spans.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(
                    wiring.atGateway(
                            Case.unknown(
                                    RuleCode.GATEWAY_NOT_THERE, gateway.id(), Crossings.names(all)),
                            all));
        }
        var missed = all.stream().filter(each -> isMissed(wiring, each, spans)).toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wiring.atGateway(
                                Case.found(
                                        RuleCode.GATEWAY_NOT_THERE,
                                        gateway.id(),
                                        new Argument.Thing(gateway.id()),
                                        new Argument.Word(Crossings.names(missed))),
                                missed));
    }

    private static boolean isMissed(
            Wiring wiring, Crossings.Crossing crossing, List<Optional<Span>> there) {
        return wiring.spans(crossing.exchange()).stream()
                .anyMatch(
                        needed ->
                                there.stream()
                                        .flatMap(Optional::stream)
                                        .anyMatch(span -> !span.contains(needed)));
    }
}
