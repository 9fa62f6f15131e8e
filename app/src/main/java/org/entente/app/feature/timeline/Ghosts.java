package org.entente.app.feature.timeline;

import org.entente.model.baseline.Frozen;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Where the tasks stood in the baseline that the timeline is compared with; null where it is
/// compared with none. Milliseconds since 1970 (UTC).
public record Ghosts(@Nullable Baseline baseline, Frozen frozen) {
    static final Ghosts NONE = new Ghosts(null, Frozen.NONE);
    private static final long MINUTE = 60_000;

    /// What the plan holds of that baseline.
    static Ghosts of(Plan plan, Baseline.Id id) {
        return plan.find(Baseline.class, id)
                .map(baseline -> new Ghosts(baseline, Frozen.of(plan, id)))
                .orElse(NONE);
    }

    /// A task as it stood.
    record Ghost(long start, long end) {}

    /// Where the item stood, if it stood elsewhere.
    Optional<Ghost> elsewhere(Item item) {
        return baseline == null || !item.hasTime()
                ? Optional.empty()
                : frozen.line(item.id())
                        .flatMap(Ghosts::ghost)
                        .filter(was -> was.start() != item.start() || was.end() != item.end());
    }

    private static Optional<Ghost> ghost(Line line) {
        var start = line.start();
        var finish = line.finish();
        return start == null || finish == null
                ? Optional.empty()
                : Optional.of(new Ghost(start.toEpochMilli(), finish.toEpochMilli()));
    }

    /// By how many minutes the item is later, by its end or its start, whichever moved more.
    static long slip(Item item, Ghost was) {
        var atEnd = item.end() - was.end();
        var atStart = item.start() - was.start();
        return (Math.abs(atStart) > Math.abs(atEnd) ? atStart : atEnd) / MINUTE;
    }
}
