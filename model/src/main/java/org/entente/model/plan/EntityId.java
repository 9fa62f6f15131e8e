package org.entente.model.plan;

import java.util.UUID;

/// Identity of a thing in a plan. Each noun has its own id record, so that one is never taken for
/// another.
public sealed interface EntityId
        permits Acceptance.Id,
                ActRuling.Id,
                Anchor.Id,
                AssigneeId,
                Assignment.Id,
                Attestation.Id,
                AttestedId,
                AuthorityLine.Id,
                Baseline.Id,
                BaselinePage.Id,
                Billet.Id,
                Caveat.Id,
                CisId,
                Constraint.Id,
                Dependency.Id,
                Exercise.Id,
                ExitCondition.Id,
                Offer.Id,
                Person.Id,
                Place.Id,
                Requirement.Id,
                SavedView.Id,
                StrengthCeiling.Id,
                SuperiorId,
                TaskId,
                WindowId,
                WorkCalendar.Id {
    UUID value();

    EntityKind kind();
}
