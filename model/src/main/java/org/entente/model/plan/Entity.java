package org.entente.model.plan;

import org.entente.model.label.Label;
import org.entente.model.label.Notes;

/// One thing in a plan: an immutable record with a typed id, a label and a remark.
public sealed interface Entity
        permits Acceptance,
                ActRuling,
                Assignment,
                Attestation,
                AuthorityLine,
                BaselinePage,
                Constraint,
                Dependency,
                Named,
                Offer,
                StrengthCeiling {
    EntityId id();

    Notes notes();

    default EntityKind kind() {
        return id().kind();
    }

    default Label label() {
        return notes().label();
    }

    default String remark() {
        return notes().remark();
    }
}
