package org.entente.app.feature.forces;

import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.CjsorColumn;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the user asks for on this screen; each becomes one edit.
sealed interface ForceOrder {
    /// What concerns the lines of the statement.
    sealed interface OnLines extends ForceOrder {}

    /// What concerns the offers against one line.
    sealed interface OnOffer extends ForceOrder {}

    /// Another text in a cell.
    record Type(Requirement.Id line, CjsorColumn column, String text) implements OnLines {}

    /// Cells as spreadsheets put them on the clipboard, from a cell on to the right and downwards
    /// over these lines.
    record Paste(List<Requirement.Id> lines, CjsorColumn from, String text) implements OnLines {
        public Paste {
            lines = List.copyOf(lines);
        }
    }

    record Add() implements OnLines {}

    record Duplicate(Requirement.Id line) implements OnLines {}

    record Remove(Requirement.Id line) implements OnLines {}

    /// Asks a nation or organisation for the line, with one of its units where the unit is known.
    record Ask(Requirement.Id line, Participant.Id nation, ForceElement.@Nullable Id unit)
            implements OnOffer {}

    /// The next step of an offer, told by somebody, on the day as it is typed, on a paper.
    record Move(Offer.Id offer, OfferState state, Word word) implements OnOffer {}

    /// Other words of an offer: its content, or what the nation adds.
    record Reword(Offer offer) implements OnOffer {}

    record Drop(Offer.Id offer) implements OnOffer {}

    /// Who said so, on which day, on what paper; as typed.
    record Word(String by, String on, String paper) {}
}
