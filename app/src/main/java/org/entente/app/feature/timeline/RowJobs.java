package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.resources.TimelineText;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes rows beside the JavaFX thread; of each kind of work only the latest counts.
record RowJobs(ScreenContext context) {
    /// Makes all rows.
    void project(Supplier<TimelineState> work, Consumer<TimelineState> then) {
        start(WorkKey.Aside.TIMELINE_ROWS, TimelineText.LOADING_JOB, work, then);
    }

    /// Reckons the times of the rows that are shown.
    void retime(Supplier<TimelineState> work, Consumer<TimelineState> then) {
        start(WorkKey.Aside.TIMELINE_TIMES, TimelineText.TIMES_JOB, work, then);
    }

    private void start(
            WorkKey key,
            TimelineText title,
            Supplier<TimelineState> work,
            Consumer<TimelineState> then) {
        context.background()
                .latest(
                        key,
                        new Background.Job<>(
                                context.say(title), _ -> work.get(), then, RowJobs::failed));
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("The rows of the timeline could not be made.", failure);
    }
}
