package org.entente.app.interop;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;

import java.util.HashMap;
import java.util.Optional;

/// Fills what is not stated of a system from the same system of another exercise, and counts what
/// is stated otherwise. For one system.
final class Filling {
    private final Taken taken;
    private final CisSystem old;
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

    CisSystem fill(CisSystem present) {
        return present.withPorts(present.ports().stream().map(this::fill).toList());
    }

    private CisSystem.Port fill(CisSystem.Port present) {
        var before =
                old.ports().stream().filter(one -> one.name().equals(present.name())).findFirst();
        return before.isEmpty()
                ? present
                : domain(present, taken.port(before.get()))
                        .withBindings(binding -> fill(binding, before.get()));
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
