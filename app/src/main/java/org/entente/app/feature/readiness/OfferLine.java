package org.entente.app.feature.readiness;

import org.entente.model.edit.Edit;
import org.entente.model.interop.fix.Offer;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// An offer in words: what it asks for in all, its fixes, and the edit that makes them.
record OfferLine(Offer.Term term, String summary, List<FixLine> fixes, @Nullable Edit edit) {
    OfferLine(Offer.Term term, String summary, List<FixLine> fixes, @Nullable Edit edit) {
        this.term = term;
        this.summary = summary;
        this.fixes = List.copyOf(fixes);
        this.edit = edit;
    }

    /// A fix: what is to be done, to what, what would be stated from then on, its cost and the days
    /// that it takes.
    record FixLine(String what, String where, String wording, int cost, int days) {}
}
