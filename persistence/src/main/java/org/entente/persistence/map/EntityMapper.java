package org.entente.persistence.map;

import org.entente.model.plan.Entity;
import org.jooq.Record;
import org.jooq.Table;

/// One noun and its table. A mapper fills every column but `rev` and `row_hash`, which belong to
/// the database.
sealed interface EntityMapper<E extends Entity, R extends Record>
        permits AcceptanceMapper,
                ActRulingMapper,
                ActivityMapper,
                AnchorMapper,
                AssignmentMapper,
                AttestationMapper,
                AuthorityLineMapper,
                BaselineMapper,
                BaselinePageMapper,
                BilletMapper,
                CaveatMapper,
                CisMapper,
                ConstraintMapper,
                ContingentMapper,
                DependencyMapper,
                ExerciseMapper,
                ExitConditionMapper,
                ForceElementMapper,
                MilestoneMapper,
                OfferMapper,
                ParticipantMapper,
                PersonMapper,
                PhaseMapper,
                PlaceMapper,
                RequirementMapper,
                SavedViewMapper,
                StrengthCeilingMapper,
                WorkCalendarMapper {
    Table<R> table();

    R row(E entity);

    /// The entity that the row holds.
    ///
    /// @throws IllegalArgumentException when no entity could have been written so
    /// @throws java.time.DateTimeException when a time zone or moment cannot be
    E entity(R row);
}
