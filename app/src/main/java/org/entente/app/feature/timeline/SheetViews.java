package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.app.interop.Checking;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The timeline as the saved views of a plan have it, for paper.
public final class SheetViews {
    private SheetViews() {}

    /// The saved views of the timeline, by their names.
    public static List<SavedView> of(Plan plan) {
        return SavedViews.all(plan);
    }

    /// What that view shows of the plan; empty where nobody understands how it was written.
    public static Optional<TimelineFrame> frame(Plan plan, SavedView view, Instant now) {
        return LookText.read(view.look()).map(look -> frame(plan, look, now));
    }

    private static TimelineFrame frame(Plan plan, SheetLook look, Instant now) {
        var verdict = Checking.of(plan, now).verdict();
        var known = Emphasis.NONE.withFound(verdict).found();
        Set<EntityId> found =
                look.filter().limits().contains(Limit.FOUND) ? known.keySet() : Set.of();
        var whole = SheetPrint.whole(plan, look.arrangement().withFound(found), now);
        var emphasis = whole.emphasis().withFound(known);
        var frame = look.on(whole.withEmphasis(emphasis));
        var baseline = look.shown().baseline();
        return baseline == null || !plan.has(baseline)
                ? frame
                : frame.withEmphasis(frame.emphasis().withGhosts(Ghosts.of(plan, baseline)));
    }
}
