package org.entente.model.release;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;

import java.util.HashMap;
import java.util.Map;

/// Takes out of what is stated of systems and nets who said it, where that names somebody who is
/// hidden; what was said stays.
final class HiddenOrigins {
    private final HiddenCodes codes;

    /// Many statements are of one letter.
    private final Map<Statement.Origin, Boolean> known = new HashMap<>();

    HiddenOrigins(HiddenCodes codes) {
        this.codes = codes;
    }

    /// The plan with nobody in place of them; what names none of them stays the same object.
    Plan hide(Plan plan) {
        var next = plan;
        for (var system : plan.cisSystems().toList()) {
            var open = system.withPorts(system.ports().stream().map(this::open).toList());
            next = open.equals(system) ? next : next.put(open);
        }
        for (var net : plan.nets().toList()) {
            var open = open(net);
            next = open.equals(net) ? next : next.put(open);
        }
        return next;
    }

    private Net open(Net net) {
        return net.withLoaded(open(net.loaded()));
    }

    private CisSystem.Port open(CisSystem.Port port) {
        return port.withDomain(port.domain(), open(port.domainOrigin())).withBindings(this::open);
    }

    private Binding open(Binding binding) {
        var open = new HashMap<String, Statement>();
        binding.statements().forEach((parameter, said) -> open.put(parameter, open(said)));
        return binding.withStatements(open);
    }

    private Statement open(Statement said) {
        return new Statement(said.standing(), said.text(), open(said.origin()));
    }

    private Statement.Origin open(Statement.Origin origin) {
        return known.computeIfAbsent(origin, codes::hides) ? Statement.Origin.NOBODY : origin;
    }
}
