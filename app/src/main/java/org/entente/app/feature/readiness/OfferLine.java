package org.entente.app.feature.readiness;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Offer;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/// An offer in words: what it asks for in all, its fixes, and for which plan.
record OfferLine(Offer.Term term, String summary, List<FixLine> fixes, Interop interop) {
    OfferLine {
        fixes = List.copyOf(fixes);
    }

    /// A fix: what is to be done, to what, what would be stated from then on, its cost and the days
    /// that it takes.
    record FixLine(Fix fix, String what, String where, String wording) {
        /// The plan has words for it, so that it can be made.
        boolean canBeMade() {
            return fix.edit() != null;
        }
    }

    /// One edit for those of its fixes that are chosen; null where the plan has words for none.
    @Nullable Edit edit(Collection<FixLine> chosen) {
        return Fixes.together(
                interop, fixes.stream().filter(chosen::contains).map(FixLine::fix).toList());
    }
}
