package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.List;
import java.util.UUID;

/// A standard that the users of the plan have added to the catalogue, or editions that they have
/// added to one of its standards.
///
/// @param key that of the catalogue where it adds to a standard there
/// @param number as it is published; blank where it adds to a standard of the catalogue
/// @param matching what has to match, as the catalogue writes it; where it is blank or cannot be
///     read, only the editions are compared
/// @param pairs editions that work together or do not
public record OwnStandard(
        Id id,
        String key,
        String name,
        String number,
        String matching,
        List<Pair> pairs,
        Origin origin,
        Notes notes)
        implements CisEntity {
    public OwnStandard {
        pairs = List.copyOf(pairs);
    }

    /// Identity of a standard of the plan.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.OWN_STANDARD;
        }
    }

    /// Two editions, in whichever order.
    public record Pair(String one, String other, boolean worksTogether) {}

    /// Where it was read: its identity there, its state in words, and the services that ask for it,
    /// each with how strongly and since when. Blank where a user has typed it.
    public record Origin(String source, String state, List<String> services) {
        public static final Origin TYPED = new Origin("", "", List.of());

        public Origin {
            services = List.copyOf(services);
        }
    }

    @Override
    public String code() {
        return key;
    }

    /// The same in another plan.
    public OwnStandard withId(Id newId) {
        return new OwnStandard(newId, key, name, number, matching, pairs, origin, notes);
    }

    @Override
    public OwnStandard withName(String newName) {
        return new OwnStandard(id, key, newName, number, matching, pairs, origin, notes);
    }

    public OwnStandard withMatching(String newMatching) {
        return new OwnStandard(id, key, name, number, newMatching, pairs, origin, notes);
    }

    public OwnStandard withPairs(List<Pair> newPairs) {
        return new OwnStandard(id, key, name, number, matching, newPairs, origin, notes);
    }

    @Override
    public OwnStandard withNotes(Notes newNotes) {
        return new OwnStandard(id, key, name, number, matching, pairs, origin, newNotes);
    }
}
