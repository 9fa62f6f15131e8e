package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the timeline shows first: all of a small plan, of a big one the bare axis until its rows
/// are ready.
final class Beginning {
    private static final double LABELS = 300;

    private Beginning() {}

    /// How the sheet looked when it was left; null the first time. Where the user looked then is
    /// where he looks now.
    static @Nullable SheetLook kept(ScreenContext context) {
        var session = context.session();
        var kept = session.look(SavedViews.SCREEN).flatMap(LookText::read).orElse(null);
        if (kept != null) {
            var window = kept.window();
            if (window != null && session.windowProperty().get().isEmpty()) {
                session.look(window);
            }
            session.compare(kept.shown().baseline());
        }
        return kept;
    }

    static TimelineFrame of(ScreenContext context, @Nullable SheetLook kept) {
        var plan = context.workspace().plan();
        var state =
                TimelineProjector.project(
                        TimelineProjector.isLarge(plan) ? outline(plan) : plan,
                        kept == null ? Arrangement.by(Grouping.BAND) : kept.arrangement());
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
