package org.entente.model.edit;

import org.entente.model.plan.Plan;

import java.util.List;

/// What came of an edit.
public sealed interface Outcome {
    record Applied(Plan plan, List<Change> changes) implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}
}
