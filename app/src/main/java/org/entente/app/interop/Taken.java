package org.entente.app.interop;

import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.SecurityDomain;

import java.util.HashMap;
import java.util.Map;

/// What is taken over of a port of another exercise: what is shared by systems of one type, marked
/// in its source, and the security domain where this exercise has it too.
record Taken(Catalogue catalogue, String mark, Map<SecurityDomain.Id, SecurityDomain.Id> domains) {
    CisSystem.Port port(CisSystem.Port old) {
        var domain = old.domain();
        var here = domain == null ? null : domains.get(domain);
        return here == null
                ? old.withDomain(null).withBindings(this::binding)
                : old.withDomain(here, origin(old.domainOrigin())).withBindings(this::binding);
    }

    Binding binding(Binding old) {
        var kept = new HashMap<String, Statement>();
        old.statements()
                .forEach(
                        (name, statement) -> {
                            if (isTaken(old.key(), name)
                                    && statement.standing() != Statement.Standing.UNKNOWN) {
                                kept.put(name, statement(statement));
                            }
                        });
        return old.withStatements(kept);
    }

    private boolean isTaken(String key, String name) {
        var standard = catalogue.standard(key);
        int at = standard == null ? -1 : standard.indexOf(name);
        return standard != null && at >= 0 && FitCopy.isShared(standard.parameters().get(at));
    }

    private Statement statement(Statement old) {
        return new Statement(old.standing(), old.text(), origin(old.origin()));
    }

    /// Who said it and its day stay.
    private Statement.Origin origin(Statement.Origin origin) {
        var source =
                origin.source().contains(mark)
                        ? origin.source()
                        : (origin.source() + ' ' + mark).strip();
        return new Statement.Origin(origin.by(), source, origin.asOf());
    }
}
