package org.entente.model.bulk;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.util.List;

/// Timeframes of another start or another length, stated as they were.
public final class Lasting {
    private Lasting() {}

    /// The timeframe from another start on, as long as it was. Where both ends were stated in one
    /// manner, they still are.
    public static Timeframe from(Timeframe old, When start, Anchors anchors) {
        var begun = anchors.instant(start);
        var span = anchors.span(old);
        if (begun.isEmpty() || span.isEmpty()) {
            return old.withStart(start);
        }
        var finish = begun.get().plus(Duration.between(span.get().start(), span.get().end()));
        return new Timeframe(
                start,
                Restating.restate(
                        isAlike(old.start(), old.finish()) ? start : old.finish(),
                        finish,
                        anchors));
    }

    private static boolean isAlike(When one, When other) {
        return switch (one) {
            case When.Fixed _ -> other instanceof When.Fixed;
            case When.Relative(var anchor, _) ->
                    other instanceof When.Relative(var same, _) && same.equals(anchor);
        };
    }

    /// The timeframe of the activity with its start, and that long.
    public static Timeframe of(Plan plan, Activity activity, Amount length) {
        var anchors = Anchors.of(plan);
        var old = activity.timeframe();
        var moved =
                Shifting.of(
                        plan.put(activity.withTimeframe(new Timeframe(old.start(), old.start()))),
                        List.of(activity.id()),
                        length);
        return moved.edits().getFirst() instanceof Edit.Reschedule(_, var shifted)
                ? anchors.instant(shifted.finish())
                        .map(
                                finish ->
                                        old.withFinish(
                                                Restating.restate(old.finish(), finish, anchors)))
                        .orElse(old)
                : old;
    }
}
