package org.entente.app;

import org.entente.model.baseline.Freeze;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Plans that were frozen and have changed since.
public final class Slipped {
    public static final Baseline MPC =
            new Baseline(
                    new Baseline.Id(new UUID(26, 1)),
                    "MPC",
                    Instant.parse("2026-11-20T12:00:00Z"),
                    "Maj Berg",
                    Notes.PLAIN);

    private Slipped() {}

    /// The plan frozen as `MPC`.
    public static Plan frozen(Plan plan) {
        var next = new AtomicLong();
        return after(plan, Freeze.of(plan, MPC, () -> new UUID(27, next.incrementAndGet())));
    }

    /// The same, every third activity later by up to a fortnight, one renamed, one gone.
    public static Plan since(Plan plan) {
        var frozen = frozen(plan);
        var schedule = Schedule.of(frozen);
        var edits = new ArrayList<Edit>();
        int n = 0;
        for (var activity : frozen.activities().toList()) {
            if (n++ % 3 == 0) {
                var by = Duration.ofDays(n * 7 % 17 - 3);
                schedule.span(activity)
                        .map(span -> span.plus(by))
                        .map(span -> new Timeframe(When.at(span.start()), When.at(span.end())))
                        .ifPresent(to -> edits.add(new Edit.Reschedule(activity.id(), to)));
            }
        }
        var activities = frozen.activities().map(Activity::id).toList();
        edits.add(new Edit.Rename(activities.get(1), "Renamed after the conference"));
        edits.add(new Edit.Remove(activities.getLast()));
        return after(frozen, new Edit.Batch(edits));
    }

    public static Plan after(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var next, _) -> next;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
