package org.entente.app.sample;

import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;

/// What was known of the communications on a day: nothing of what was stated or tested after it.
final class Hindsight {
    private final LocalDate day;

    private Hindsight(LocalDate day) {
        this.day = day;
    }

    static Plan before(Plan plan, LocalDate day) {
        var then = new Hindsight(day);
        var edits = new ArrayList<Edit>();
        plan.evidence()
                .filter(test -> test.result().on().isAfter(day))
                .forEach(test -> edits.add(new Edit.Remove(test.id())));
        plan.cisSystems()
                .filter(system -> !then.known(system).equals(system))
                .forEach(system -> edits.add(new Edit.Revise(then.known(system))));
        return edits.isEmpty() ? plan : Sound.after(plan, new Edit.Batch(edits));
    }

    private CisSystem known(CisSystem system) {
        return system.withPorts(
                system.ports().stream().map(port -> port.withBindings(this::known)).toList());
    }

    private Binding known(Binding binding) {
        var known = new HashMap<>(binding.statements());
        known.values().removeIf(this::isLater);
        return binding.withStatements(known);
    }

    private boolean isLater(Statement statement) {
        var asOf = statement.origin().asOf();
        return asOf != null && asOf.isAfter(day);
    }
}
