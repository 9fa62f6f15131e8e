package org.entente.app.feature.contingents;

import org.entente.model.plan.Domain;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Strength;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the contingents screen shows: participants, their contingents, their force elements.
///
/// @param roots one for each participant that sends something or matches the filter
/// @param total the strength of everything, whatever the filter
record ContingentsState(List<Row> roots, int contingents, Strength total) {
    ContingentsState {
        roots = List.copyOf(roots);
    }

    /// A participant, contingent or force element with what stands below.
    ///
    /// @param strength with everything below, because that is what planners ask
    record Row(
            Identity identity, Strength strength, Presence presence, Load load, List<Row> below) {
        Row {
            below = List.copyOf(below);
        }

        EntityId id() {
            return identity.id();
        }
    }

    /// Who it is; `nation` is the code of its participant, `domain` null above force elements.
    record Identity(
            EntityId id,
            String nation,
            String number,
            String name,
            @Nullable Domain domain,
            String echelon) {}

    /// In theatre from and until, as date-time groups; blank where not known.
    record Presence(String from, String until) {}

    /// How many tasks it has, and how many open findings concern it, with everything below.
    record Load(int tasks, int findings) {
        Load plus(Load other) {
            return new Load(tasks + other.tasks, findings + other.findings);
        }
    }
}
