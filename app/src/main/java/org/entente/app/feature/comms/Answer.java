package org.entente.app.feature.comms;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Entity;
import org.entente.resources.TextKey;

/// What came of a text that was typed into a cell: an edit, or why it cannot be taken.
sealed interface Answer {
    record Change(Edit edit) implements Answer {}

    /// The words that were not understood stand in the sentence.
    record Wrong(TextKey why, String words) implements Answer {}

    static Answer revise(Entity thing) {
        return new Change(new Edit.Revise(thing));
    }
}
