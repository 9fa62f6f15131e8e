package org.entente.app.sample;

import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        var ports =
                system.ports().stream()
                        .map(
                                port ->
                                        new CisSystem.Port(
                                                port.name(),
                                                port.medium(),
                                                port.domain(),
                                                known(port.bindings())))
                        .toList();
        return system.withPorts(ports);
    }

    private List<Binding> known(List<Binding> bindings) {
        return bindings.stream()
                .map(
                        binding ->
                                new Binding(
                                        binding.key(),
                                        binding.edition(),
                                        binding.role(),
                                        known(binding)))
                .toList();
    }

    private Map<String, Statement> known(Binding binding) {
        var known = new HashMap<>(binding.statements());
        known.values().removeIf(this::isLater);
        return known;
    }

    private boolean isLater(Statement statement) {
        var asOf = statement.origin().asOf();
        return asOf != null && asOf.isAfter(day);
    }
}
