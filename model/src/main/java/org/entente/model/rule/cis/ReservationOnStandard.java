package org.entente.model.rule.cis;

import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// A participant keeps a reservation on a standard that its systems use on a net or for an
/// exchange. Unknown where a reservation is noted without saying to what.
final class ReservationOnStandard implements CisRule {

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found = new ArrayList<Case>();
        for (var system : wiring.systems()) {
            for (var port : system.ports()) {
                for (var binding : port.bindings()) {
                    var stated = binding.statements().get(Remarks.RESERVATION);
                    if (stated != null) {
                        judge(wiring, system, binding.key(), stated).ifPresent(found::add);
                    }
                }
            }
        }
        return found.stream();
    }

    private static Optional<Case> judge(
            Wiring wiring, CisSystem system, String key, Statement stated) {
        return switch (stated.standing()) {
            case NOT_APPLICABLE -> Optional.empty();
            case UNKNOWN ->
                    Optional.of(
                            Case.unknown(
                                            RuleCode.RESERVATION,
                                            system.id(),
                                            new Argument.Thing(system.id()),
                                            new Argument.StandardTitle(key))
                                    .marked(key)
                                    .by(wiring.owner(system)));
            case VALUE ->
                    Optional.of(
                            Case.found(
                                            RuleCode.RESERVATION,
                                            system.id(),
                                            new Argument.Thing(system.id()),
                                            new Argument.Stated(
                                                    new Argument.StandardTitle(key), stated.text()))
                                    .marked(key)
                                    .by(wiring.owner(system)));
        };
    }
}
