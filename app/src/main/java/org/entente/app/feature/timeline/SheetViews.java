package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.app.interop.Checking;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.Task;
import org.entente.model.rule.Severity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The timeline as the saved views of a plan have it, for paper.
public final class SheetViews {
    private SheetViews() {}

    /// The saved views of the timeline of which it is understood how they were written, by their
    /// names.
    public static List<SavedView> of(Plan plan) {
        return SavedViews.all(plan).stream()
                .filter(view -> LookText.read(view.look()).isPresent())
                .toList();
    }

    /// What the filter of that view lets through, whatever is folded; empty where nobody
    /// understands how it was written.
    public static Optional<Predicate<Task>> filter(Plan plan, SavedView view, Instant now) {
        return LookText.read(view.look())
                .map(
                        look -> {
                            var arrangement =
                                    arrangement(
                                            look, isForFound(look) ? found(plan, now) : Map.of());
                            var facts = TimelineProjector.project(plan, arrangement).facts();
                            var sieve = facts.sieve(arrangement);
                            return task -> sieve.passes(facts.items().item(task));
                        });
    }

    /// What that view shows of the plan; empty where nobody understands how it was written.
    public static Optional<TimelineFrame> frame(Plan plan, SavedView view, Instant now) {
        return LookText.read(view.look()).map(look -> frame(plan, look, now));
    }

    private static TimelineFrame frame(Plan plan, SheetLook look, Instant now) {
        var known = found(plan, now);
        var whole = SheetPrint.whole(plan, arrangement(look, known), now);
        var emphasis = whole.emphasis().withFound(known);
        var frame = look.on(whole.withEmphasis(emphasis));
        var baseline = look.shown().baseline();
        return baseline == null || !plan.has(baseline)
                ? frame
                : frame.withEmphasis(frame.emphasis().withGhosts(Ghosts.of(plan, baseline)));
    }

    private static Map<EntityId, Severity> found(Plan plan, Instant now) {
        return Emphasis.NONE.withFound(Checking.of(plan, now).verdict()).found();
    }

    private static Arrangement arrangement(SheetLook look, Map<EntityId, Severity> known) {
        return look.arrangement().withFound(isForFound(look) ? known.keySet() : Set.of());
    }

    private static boolean isForFound(SheetLook look) {
        return look.filter().limits().contains(Limit.FOUND);
    }
}
