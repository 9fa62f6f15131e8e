package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.match.route.Remedy;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The fixes that together do it, by a date or by hand today; whether no other choice were cheaper;
/// which exchanges all candidates together do not bring there; and one edit for all of the fixes
/// that the plan has words for, null where it has words for none.
public record Offer(
        Term term,
        List<Fix> fixes,
        boolean isExact,
        List<Remedy.Target> beyond,
        @Nullable Edit edit) {
    /// When it is to be done.
    public enum Term {
        THIRTY_DAYS_BEFORE_STARTEX,
        STARTEX,
        TODAY
    }

    public Offer(
            Term term,
            List<Fix> fixes,
            boolean isExact,
            List<Remedy.Target> beyond,
            @Nullable Edit edit) {
        this.term = term;
        this.fixes = List.copyOf(fixes);
        this.isExact = isExact;
        this.beyond = List.copyOf(beyond);
        this.edit = edit;
    }

    public int cost() {
        return fixes.stream().mapToInt(Fix::cost).sum();
    }
}
