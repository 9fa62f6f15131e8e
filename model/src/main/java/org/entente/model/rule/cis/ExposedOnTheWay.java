package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway belongs to somebody to whom the products that pass it are not releasable. Unknown
/// where they are released to a group of which nobody can tell whether the provider belongs to it.
final class ExposedOnTheWay implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
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
                .map(product -> Release.truth(wiring, product.notes().label(), nation))
                .orElse(Truth.TRUE);
    }
}
