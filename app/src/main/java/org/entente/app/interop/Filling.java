package org.entente.app.interop;

import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Fills what is not stated of a system from the same system of another exercise, and counts what
/// is stated otherwise. A port that works both ways is one of which nobody says more. For one
/// system.
final class Filling {
    private final Taken taken;
    private final CisSystem old;
    private final List<FitTransfer.Gain> gains = new ArrayList<>();
    private int filled;
    private int apart;

    Filling(Taken taken, CisSystem old) {
        this.taken = taken;
        this.old = old;
    }

    int filled() {
        return filled;
    }

    int apart() {
        return apart;
    }

    /// Which ports would get which way and how many nets; counted in what is filled.
    List<FitTransfer.Gain> gains() {
        return gains;
    }

    CisSystem fill(CisSystem present) {
        return present.withPorts(present.ports().stream().map(this::fill).toList());
    }

    private CisSystem.Port fill(CisSystem.Port present) {
        var before =
                old.ports().stream().filter(one -> one.name().equals(present.name())).findFirst();
        return before.isEmpty()
                ? present
                : domain(connected(present, before.get()), taken.port(before.get()))
                        .withBindings(binding -> fill(binding, before.get()));
    }

    private CisSystem.Port connected(CisSystem.Port present, CisSystem.Port before) {
        var next = nets(direction(present, before), before);
        var way = next.direction() == present.direction() ? null : next.direction();
        var nets = Objects.equals(next.nets(), present.nets()) ? null : next.nets();
        if (way != null || nets != null) {
            gains.add(new FitTransfer.Gain(present.name(), way, nets));
        }
        return next;
    }

    private CisSystem.Port direction(CisSystem.Port present, CisSystem.Port before) {
        var way = before.direction();
        if (way == Direction.TX_RX || way == present.direction()) {
            return present;
        }
        if (present.direction() != Direction.TX_RX) {
            apart++;
            return present;
        }
        filled++;
        return present.withDirection(way);
    }

    private CisSystem.Port nets(CisSystem.Port present, CisSystem.Port before) {
        var nets = before.nets();
        if (nets == null || nets.equals(present.nets())) {
            return present;
        }
        if (present.nets() != null) {
            apart++;
            return present;
        }
        filled++;
        return present.withNets(nets);
    }

    private CisSystem.Port domain(CisSystem.Port present, CisSystem.Port before) {
        var domain = before.domain();
        if (domain == null || domain.equals(present.domain())) {
            return present;
        }
        if (present.domain() != null) {
            apart++;
            return present;
        }
        filled++;
        return present.withDomain(domain, before.domainOrigin());
    }

    private Binding fill(Binding present, CisSystem.Port before) {
        Optional<Binding> known =
                before.bindings().stream()
                        .filter(one -> one.key().equals(present.key()))
                        .map(taken::binding)
                        .findFirst();
        var statements = new HashMap<>(present.statements());
        known.ifPresent(
                one ->
                        one.statements()
                                .forEach(
                                        (name, statement) -> {
                                            var now = statements.get(name);
                                            if (now == null
                                                    || now.standing()
                                                            == Statement.Standing.UNKNOWN) {
                                                statements.put(name, statement);
                                                filled++;
                                            } else if (!isSame(now, statement)) {
                                                apart++;
                                            }
                                        }));
        return present.withStatements(statements);
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.standing() == other.standing()
                && one.text().strip().equalsIgnoreCase(other.text().strip());
    }
}
