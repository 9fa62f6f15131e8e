package org.entente.app.sample;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/// NORTHERN CONCORD: a notional exercise of 31 nations to look around in. Some of it is wrong on
/// purpose, so that findings have something to say.
public final class SamplePlan {
    /// When the exercise starts, local time of the host nation.
    public static final LocalTime START = LocalTime.of(6, 0);

    private static final int MONTHS_AHEAD = 5;

    private SamplePlan() {}

    /// A Thursday about five months after that day.
    public static LocalDate defaultStartex(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /// The plan with STARTEX on that day at 0600 local, as it stands 22 weeks before. The same day
    /// always gives the same plan, ids included.
    public static Plan of(LocalDate startex) {
        var at = startex.atTime(START).atZone(SampleTables.zone()).toInstant();
        var edits = SampleTables.read(at).stream().<Edit>map(Edit.Add::new).toList();
        var bare = Sound.after(Plan.EMPTY, new Edit.Batch(edits));
        return SampleBaseline.frozen(SampleTiming.timed(bare));
    }
}
