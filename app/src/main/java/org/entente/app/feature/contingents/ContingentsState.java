package org.entente.app.feature.contingents;

import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// What the contingents screen shows: participants, their contingents, their force elements.
///
/// @param roots one for each nation, and for each other participant that sends something; with a
///     filter, for those that match it
/// @param total the strength of everything, whatever the filter
record ContingentsState(List<Row> roots, int contingents, Strength total, Nothing nothing) {
    ContingentsState {
        roots = List.copyOf(roots);
    }

    /// With the same rows as before wherever they say the same, so that whoever shows them sees at
    /// once what has changed.
    ContingentsState keeping(@Nullable ContingentsState before) {
        return before == null
                ? this
                : new ContingentsState(
                        Row.keeping(before.roots, roots), contingents, total, nothing);
    }

    /// How many rows say something else than before or were not there.
    int changes(ContingentsState before) {
        return Row.changes(before.roots, roots);
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

        @SuppressWarnings("ReferenceEquality") // Rows that say the same are kept.
        private static int changes(List<Row> before, List<Row> now) {
            var known = new HashMap<EntityId, Row>();
            before.forEach(row -> known.put(row.id(), row));
            int changes = 0;
            for (var row : now) {
                var old = known.get(row.id());
                if (old == null) {
                    changes += row.size();
                } else if (old != row) {
                    changes += 1 + changes(old.below, row.below);
                }
            }
            return changes;
        }

        private static List<Row> keeping(List<Row> before, List<Row> now) {
            var known = new HashMap<EntityId, Row>();
            before.forEach(row -> known.put(row.id(), row));
            return now.stream().map(row -> row.keeping(known.get(row.id()))).toList();
        }

        private Row keeping(@Nullable Row before) {
            if (before == null) {
                return this;
            }
            var kept = keeping(before.below, below);
            boolean isSame = looksLike(before) && isSame(before.below, kept);
            return isSame ? before : new Row(identity, strength, presence, load, kept);
        }

        @SuppressWarnings("ReferenceEquality") // Which row it is, not what it says.
        private static boolean isSame(List<Row> before, List<Row> now) {
            return before.size() == now.size()
                    && IntStream.range(0, now.size()).allMatch(at -> before.get(at) == now.get(at));
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
    record Load(int tasks, int findings) {}
}
