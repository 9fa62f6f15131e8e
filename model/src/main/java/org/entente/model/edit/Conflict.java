package org.entente.model.edit;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.time.AnchorCode;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What two planners did to a plan that does not go together. The merged plan already holds a
/// provisional answer, the same on both sides, so that nothing waits for somebody to decide.
public sealed interface Conflict {
    /// The thing where a planner looks first.
    EntityId subject();

    /// The same as the other side sees it.
    Conflict mirrored();

    /// Which of the two.
    enum Side {
        MINE,
        THEIRS;

        Side other() {
            return this == MINE ? THEIRS : MINE;
        }
    }

    /// Both gave the field another value. `chosen` stands in the merged plan; of two labels it is
    /// the one that protects both.
    record Field(EntityId subject, Choice choice) implements Conflict {
        @Override
        public Conflict mirrored() {
            return new Field(subject, choice.mirrored());
        }
    }

    /// The values of one field, by its path such as `timeframe.start`; null where it is left open.
    record Choice(
            String field,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs,
            @Nullable Object chosen) {
        Choice mirrored() {
            return new Choice(field, base, /* mine= */ theirs, /* theirs= */ mine, chosen);
        }
    }

    /// One side deleted what the other changed; it is kept as changed.
    record DeletedAndChanged(EntityId subject, Side deletedBy, Entity kept) implements Conflict {
        @Override
        public Conflict mirrored() {
            return new DeletedAndChanged(subject, deletedBy.other(), kept);
        }
    }

    /// One side deleted what something of the other side needs; it is kept.
    record DeletedAndNeeded(EntityId subject, Side deletedBy, EntityId neededBy)
            implements Conflict {
        @Override
        public Conflict mirrored() {
            return new DeletedAndNeeded(subject, deletedBy.other(), neededBy);
        }
    }

    /// Together the changes would make things wait for, or stand under, themselves. `setAside` is
    /// the wording that would have closed the loop.
    record Loop(EntityId subject, List<EntityId> members, Entity setAside) implements Conflict {
        public Loop {
            members = List.copyOf(members);
        }

        @Override
        public Conflict mirrored() {
            return this;
        }
    }

    /// Several anchors now have one code; the first counts.
    record AnchorCodeShared(EntityId subject, AnchorCode code, List<EntityId> others)
            implements Conflict {
        public AnchorCodeShared {
            others = List.copyOf(others);
        }

        @Override
        public Conflict mirrored() {
            return this;
        }
    }

    /// The plans are of two exercises; one is set aside.
    record TwoExercises(EntityId subject, Entity setAside) implements Conflict {
        @Override
        public Conflict mirrored() {
            return this;
        }
    }
}
