package org.entente.app.feature.contingents;

import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the contingents screen shows: participants, their contingents, their force elements.
///
/// @param roots one for each nation, and for each other participant that sends something; with a
///     filter, for those that match it
/// @param total the strength of everything, whatever the filter
record ContingentsState(List<Row> roots, int contingents, Strength total, Nothing nothing) {
    ContingentsState {
        roots = List.copyOf(roots);
    }

    /// Why there are no rows, if there are none.
    enum Nothing {
        NO_PARTICIPANT,
        NO_MATCH
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

        /// Whether it says the same, whatever it is that stands below.
        boolean looksLike(Row other) {
            return identity.equals(other.identity)
                    && strength.equals(other.strength)
                    && presence.equals(other.presence)
                    && load.equals(other.load)
                    && below.isEmpty() == other.below.isEmpty();
        }

        /// Whether that thing stands somewhere below.
        boolean has(EntityId id) {
            return below.stream().anyMatch(row -> row.id().equals(id) || row.has(id));
        }

        /// How many rows it is, with everything below.
        int size() {
            return 1 + below.stream().mapToInt(Row::size).sum();
        }
    }

    /// Who it is; `nation` is the code of its participant, `make` null above force elements.
    record Identity(EntityId id, String nation, String number, String name, @Nullable Make make) {
        /// Its size in words, blank above force elements.
        String echelon() {
            return make == null ? "" : make.echelon();
        }
    }

    /// What a force element is: domain, symbol (null where nobody has chosen one), size, and the
    /// people that it is to bring itself.
    record Make(Domain domain, @Nullable Sidc symbol, Echelon size, String echelon, int own) {}

    /// In theatre from and until, as date-time groups; blank where not known.
    record Presence(String from, String until) {}

    /// How many tasks it has, and how many open findings concern it, with everything below.
    record Load(int tasks, int findings) {
        Load plus(Load other) {
            return new Load(tasks + other.tasks, findings + other.findings);
        }
    }
}
