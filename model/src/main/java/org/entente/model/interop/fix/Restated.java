package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;

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
            systems.put(id, of(system, origin.part(), wording));
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
        var port = system.ports().get(index);
        var stated = port.stating(wording.key(), wording.parameter().name(), wording.wanted());
        return system.withPort(index, stated);
    }
}
