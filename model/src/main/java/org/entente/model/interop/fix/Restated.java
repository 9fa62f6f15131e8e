package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Systems of which ports state parameters anew.
final class Restated {
    private Restated() {}

    /// The edit by which systems state all of this; null where one of it is not known, or nothing.
    static @Nullable Edit edit(Interop interop, List<Fix.Wording> wordings) {
        var systems = new LinkedHashMap<CisSystem.Id, CisSystem>();
        for (var wording : wordings) {
            var origin = interop.origin(wording.port()).orElse(null);
            boolean isKnown = wording.wanted().standing() == Statement.Standing.VALUE;
            if (!isKnown || origin == null || !(origin.thing() instanceof CisSystem.Id id)) {
                return null;
            }
            var known = systems.get(id);
            var system =
                    known == null ? interop.plan().find(CisSystem.class, id).orElse(null) : known;
            if (system == null) {
                return null;
            }
            systems.put(id, of(system, origin.port(), wording));
        }
        return one(systems.values().stream().<Edit>map(Edit.Revise::new).toList());
    }

    static @Nullable Edit one(List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> null;
            case 1 -> edits.getFirst();
            default -> new Edit.Batch(edits);
        };
    }

    private static CisSystem of(CisSystem system, int index, Fix.Wording wording) {
        var ports = new ArrayList<>(system.ports());
        var port = ports.get(index);
        ports.set(
                index,
                new CisSystem.Port(
                        port.name(),
                        port.medium(),
                        port.domain(),
                        bindings(port.bindings(), wording)));
        return system.withPorts(ports);
    }

    /// The first binding to the standard states it; where there is none, one comes.
    private static List<Binding> bindings(List<Binding> bindings, Fix.Wording wording) {
        var restated = new ArrayList<Binding>();
        boolean isDone = false;
        for (var binding : bindings) {
            boolean isIt = !isDone && binding.key().equals(wording.key());
            restated.add(isIt ? stated(binding, wording) : binding);
            isDone |= isIt;
        }
        if (!isDone) {
            restated.add(stated(Binding.of(wording.key(), Map.of()), wording));
        }
        return restated;
    }

    private static Binding stated(Binding binding, Fix.Wording wording) {
        var statements = new HashMap<String, Statement>(binding.statements());
        statements.put(wording.parameter().name(), wording.wanted());
        return new Binding(binding.key(), binding.edition(), binding.role(), statements);
    }
}
