package org.entente.app.feature.comms;

import org.entente.model.edit.Edit;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CisSystem.Port;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What rests on the ports of a system: the nets on which it is by them, and the gateways that pass
/// on from one to another.
record PortRests(Plan plan, CisSystem system) {
    private Stream<Net> nets() {
        return plan.holders(system.id()).filter(Net.class::isInstance).map(Net.class::cast);
    }

    private boolean isOn(Net.Member member, String port) {
        return member.system().equals(system.id()) && member.port().equals(port);
    }

    /// The names of the nets of such standards on which the system is by that port.
    List<String> nets(int at, Predicate<String> standard) {
        var port = system.ports().get(at);
        boolean isOnly = system.ports().size() == 1;
        return nets().filter(net -> standard.test(net.loaded().key()))
                .filter(
                        net ->
                                net.members().stream()
                                        .anyMatch(
                                                member ->
                                                        isOn(member, port.name())
                                                                || isOnly && isOn(member, "")))
                .map(Net::name)
                .toList();
    }

    /// The names of the gateways that pass on what they no longer can once the system is so.
    List<String> gateways(CisSystem next) {
        return plan.holders(system.id())
                .filter(Gateway.class::isInstance)
                .map(Gateway.class::cast)
                .filter(
                        gateway ->
                                gateway.translations().stream()
                                        .anyMatch(way -> passes(system, way) && !passes(next, way)))
                .map(Gateway::name)
                .toList();
    }

    private static boolean passes(CisSystem system, Gateway.Translation way) {
        var ports = system.ports();
        for (int i = 0; i < ports.size(); i++) {
            for (int j = 0; j < ports.size(); j++) {
                if (i != j && speaks(ports.get(i), way.from()) && speaks(ports.get(j), way.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaks(Port port, String key) {
        return key.isBlank()
                || port.bindings().stream().anyMatch(binding -> binding.key().equals(key));
    }

    /// The system as it is next, and its nets on which it is by a port that has another name then.
    Answer renamed(CisSystem next, String old, String name) {
        var edits = new ArrayList<Edit>(List.of(new Edit.Revise(next)));
        nets().filter(net -> net.members().stream().anyMatch(member -> isOn(member, old)))
                .map(
                        net ->
                                new Edit.Revise(
                                        net.withMembers(
                                                net.members().stream()
                                                        .map(
                                                                member ->
                                                                        isOn(member, old)
                                                                                ? new Net.Member(
                                                                                        system.id(),
                                                                                        name)
                                                                                : member)
                                                        .toList())))
                .forEach(edits::add);
        return edits.size() == 1 ? Answer.revise(next) : new Answer.Change(new Edit.Batch(edits));
    }
}
