package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.label.Label;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody to whom products are not releasable stands on their way: the provider of a gateway that
/// translates them, or whoever relays them on the only way that an exchange could take. Unknown
/// where they are released to a group of which nobody can tell whether that one belongs to it.
final class ExposedOnTheWay implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream()),
                Routes.exposures(wiring).stream().flatMap(each -> judge(wiring, each).stream()));
    }

    private static Optional<Case> judge(Wiring wiring, Routes.Exposure exposure) {
        var exposed = among(wiring, exposure, Truth.FALSE);
        var open = among(wiring, exposure, Truth.UNKNOWN);
        if (exposed.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var exchange = exposure.exchange();
        var concerned = exposed.isEmpty() ? open : exposed;
        var words =
                Stream.of(
                                Stream.of(exchange.parties().producer()),
                                exposure.between().stream(),
                                Stream.of(exchange.parties().consumer()))
                        .flatMap(each -> each)
                        .map(wiring::name)
                        .collect(joining(" → "));
        var found =
                exposed.isEmpty()
                        ? Case.unknown(RuleCode.EXPOSED_ON_THE_WAY, exchange.id(), words)
                        : Case.found(
                                RuleCode.EXPOSED_ON_THE_WAY,
                                exchange.id(),
                                new Argument.Thing(exchange.id()),
                                new Argument.Word(words));
        return Optional.of(
                found.with(concerned)
                        .by(wiring.end(exchange.parties().producer()))
                        .at(wiring.needed(exchange))
                        .because("relay " + concerned));
    }

    private static List<AssigneeId> among(Wiring wiring, Routes.Exposure exposure, Truth truth) {
        var ends = exposure.exchange().parties().both().stream().map(wiring::end).toList();
        return exposure.between().stream()
                .filter(each -> !ends.contains(each))
                .filter(each -> truth(wiring, exposure.label(), wiring.name(each)) == truth)
                .toList();
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var system = wiring.system(all.getFirst().gateway().system()).orElse(null);
        if (system == null) {
            return Optional.empty();
        }
        var nation = wiring.nation(system);
        var exposed =
                all.stream().filter(each -> truth(wiring, each, nation) == Truth.FALSE).toList();
        var open =
                all.stream().filter(each -> truth(wiring, each, nation) == Truth.UNKNOWN).toList();
        if (exposed.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var gateway = all.getFirst().gateway();
        var found =
                exposed.isEmpty()
                        ? Case.unknown(
                                RuleCode.EXPOSED_ON_THE_WAY, gateway.id(), Crossings.names(open))
                        : Case.found(
                                RuleCode.EXPOSED_ON_THE_WAY,
                                gateway.id(),
                                new Argument.Thing(gateway.id()),
                                new Argument.Word(Crossings.names(exposed)));
        return Optional.of(wiring.atGateway(found, exposed.isEmpty() ? open : exposed));
    }

    private static Truth truth(Wiring wiring, Crossings.Crossing crossing, String nation) {
        return wiring.product(crossing.exchange())
                .map(product -> truth(wiring, product.notes().label(), nation))
                .orElse(Truth.TRUE);
    }

    private static Truth truth(Wiring wiring, Label label, String nation) {
        return Release.truth(wiring, label, nation);
    }
}
