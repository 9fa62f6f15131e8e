package org.entente.app.sample;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What every part of the sample is made with: edits that must not be refused, and ids that are the
/// same each time.
final class Sound {
    private Sound() {}

    /// The plan after an edit made of the sample's tables.
    static Plan after(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) ->
                    throw new IllegalStateException(
                            "The sample tables must make a sound plan, but: %s".formatted(reason));
        };
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("northern-concord/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
