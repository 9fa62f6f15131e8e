package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Timed;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What a bar tells of its schedule: how much is done, whether it is late, and on demand whether it
/// is critical and how far it may slip. Lives for one drawing.
final class ProgressLayout {
    private static final double DONE = 3;
    private static final double LINE = 2;
    private static final double INSET = 2;
    private static final double RADIUS = 3;
    private static final double LATE = 3;
    private static final double WHOLE = 100;

    private final Pen pen;
    private final TimelineFrame frame;
    private final @Nullable Instant statusDate;

    ProgressLayout(Pen pen, TimelineFrame frame) {
        this.pen = pen;
        this.frame = frame;
        this.statusDate = frame.state().plan().exercise().statusDate();
    }

    /// Draws into and below a bar whose ends in view are those of the box; `from` and `until` are
    /// its true ends.
    void draw(Item item, Box box, double from, double until) {
        var progress = item.task().timing().progress();
        done(progress, box, from, until);
        if (isLate(item, progress)) {
            pen.fill(box.x(), box.y(), Math.min(LATE, box.width()), box.height(), Styles.LATE);
        }
        if (frame.emphasis().hasPath()) {
            frame.state().items().timed(item.id()).ifPresent(timed -> path(timed, box, until));
        }
    }

    private void done(Progress progress, Box box, double from, double until) {
        var right = Math.min(box.right(), from + (until - from) * progress.percent() / WHOLE);
        if (right > box.x()) {
            pen.fill(box.x(), box.bottom() - DONE - 1, right - box.x(), DONE, Styles.DONE);
        }
    }

    /// Whether it should be over by the status date; without one, by now, but then only where
    /// somebody keeps its progress.
    private boolean isLate(Item item, Progress progress) {
        var known = statusDate;
        var isTracked = known != null || !progress.equals(Progress.NONE);
        return isTracked && isLate(item, progress, known == null ? frame.now() : known);
    }

    static boolean isLate(Item item, Progress progress, Instant known) {
        return item.hasTime()
                && progress.finished() == null
                && progress.percent() < WHOLE
                && item.end() < known.toEpochMilli();
    }

    private void path(Timed timed, Box box, double until) {
        if (timed.isCritical()) {
            pen.fill(box.x(), box.bottom() + 1, box.width(), LINE, Styles.CRITICAL);
            return;
        }
        var scale = frame.viewport().scale();
        var width = frame.viewport().width();
        var late = Math.min(width, scale.pixel(timed.late().finish().toEpochMilli()));
        var left = Math.max(0, until);
        if (late > left && !timed.isFinished()) {
            slack(new Box(left, box.y() + INSET, late - left, box.height() - 2 * INSET));
        }
    }

    /// An empty bar behind the full one: the room to slip, up to the last moment.
    private void slack(Box box) {
        pen.bar(box, RADIUS, Styles.FLOAT);
    }

    /// Where a moment has none to spare, a line stands below it.
    void milestone(Task task, double x, double top) {
        if (frame.emphasis().hasPath() && frame.state().items().isCritical(task.id())) {
            var size = Measures.MILESTONE;
            pen.fill(x - size, top, 2 * size, LINE, Styles.CRITICAL);
        }
    }
}
