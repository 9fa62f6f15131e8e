package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// What this plan takes as given where nobody states it, and where that is not what is usual.
///
/// @param subject the kind of fix or the check of which it is taken as given; blank where there is
///     nothing to choose from
/// @param value a whole number in the unit of the matter
public record Assumption(Id id, String name, Matter matter, String subject, int value, Notes notes)
        implements CisEntity {
    /// Identity of an assumption.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.ASSUMPTION;
        }
    }

    /// What can be taken as given, and between which values.
    public enum Matter {
        /// Days for which a test counts.
        TEST_DAYS(1, 3_650),
        /// How deep a test must have gone: 1 transport, 2 parsed, 3 displayed and understood.
        TEST_DEPTH(1, 3),
        /// Hops of a way at most.
        HOPS(1, 8),
        /// Crossings of security domains on a way at most.
        CROSSINGS(0, 3),
        /// What a kind of fix costs, in no unit but beside the others.
        FIX_COST(1, 1_000),
        /// Days before a kind of fix works.
        FIX_DAYS(0, 3_650),
        /// Days that it takes to put right what a check finds.
        LEAD_DAYS(0, 3_650);

        private final int least;
        private final int most;

        Matter(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        public boolean allows(int value) {
            return value >= least && value <= most;
        }
    }

    @Override
    public Assumption withName(String newName) {
        return new Assumption(id, newName, matter, subject, value, notes);
    }

    public Assumption withValue(int newValue) {
        return new Assumption(id, name, matter, subject, newValue, notes);
    }

    @Override
    public Assumption withNotes(Notes newNotes) {
        return new Assumption(id, name, matter, subject, value, newNotes);
    }
}
