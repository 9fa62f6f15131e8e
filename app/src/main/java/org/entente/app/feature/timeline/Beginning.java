package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.model.plan.Plan;

/// What the timeline shows first: all of a small plan, of a big one the bare axis until its rows
/// are ready.
final class Beginning {
    private static final double LABELS = 300;

    private Beginning() {}

    static TimelineFrame of(ScreenContext context) {
        var plan = context.workspace().plan();
        var state =
                TimelineProjector.project(
                        TimelineProjector.isLarge(plan) ? outline(plan) : plan,
                        Arrangement.by(Grouping.BAND));
        var now = context.clock().instant();
        var scale = new TimeScale(now.toEpochMilli(), 3_600_000, state.zone());
        return new TimelineFrame(
                state,
                new Viewport(scale, 0, 1_000, 500),
                new Measures(context.session().densityProperty().get().rowHeight(), LABELS),
                Spotlight.NOTHING.withSelection(context.session().selection()),
                Emphasis.NONE,
                Gesture.IDLE,
                now);
    }

    /// What of a plan is shown until its rows are ready.
    private static Plan outline(Plan plan) {
        var outline = Plan.EMPTY.put(plan.exercise());
        for (var anchor : plan.anchors().toList()) {
            outline = outline.put(anchor);
        }
        return outline;
    }
}
