package org.entente.app.feature.assign;

import static java.util.Comparator.comparing;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Ruler;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.format.Language;
import org.entente.model.assign.Matrix;
import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.plan.Activity;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws what one contingent has to do along the time of the exercise: a bar for each activity,
/// above each other where they run at once, hatched where somebody cannot do it.
final class LoadLayout {
    static final double HEIGHT = 66;

    private static final double AXIS = 14;
    private static final double LANE = 11;
    private static final int LANES = 4;
    private static final int DATES = 6;
    private static final double TEXT_WIDTH = 90;
    private static final Style GROUND = Style.of("grid.background");
    private static final Style THERE = Style.of("grid.holiday");
    private static final Style DUTY = Style.of("assign.assigned");
    private static final Style CONFLICT = Style.of("assign.conflict");
    private static final Style PROPOSED = Style.of("assign.proposed");
    private static final Style DATE = Style.of("axis.minor");
    private static final Style EDGE = Style.of("label.edge");
    private static final Style TITLE = Style.of("label.title");

    private final TextMeasurer measurer;
    private final Language language;

    LoadLayout(TextMeasurer measurer, Language language) {
        this.measurer = measurer;
        this.language = language;
    }

    private record Task(Duty duty, Style style) {}

    Drawing drawing(GridFrame<AssignState> frame, String title, double width) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Fill(new Box(0, 0, width, HEIGHT), GROUND));
        shapes.add(new Shape.Line(new Point(0, 0), new Point(width, 0), EDGE));
        var time = frame.state().time();
        if (time != null && frame.mark().isAnywhere()) {
            var ruler =
                    new Ruler(
                            time,
                            AssignState.METRICS.labels(),
                            Math.max(1, width - AssignState.METRICS.labels() - GAP));
            column(frame.state(), frame.mark().to().column(), ruler, shapes);
            dates(ruler, shapes);
        }
        shapes.add(
                new Shape.Label(
                        new Point(GAP, HEIGHT / 2 + 4),
                        measurer.fit(title, TITLE, AssignState.METRICS.labels() - 2 * GAP),
                        Align.START,
                        TITLE));
        return new Drawing(width, HEIGHT, shapes, List.of());
    }

    private static final double GAP = 8;

    private void column(AssignState state, int column, Ruler ruler, List<Shape> shapes) {
        var matrix = state.matrix();
        var units = matrix.columns().get(column).units().toList();
        matrix.roster()
                .situation()
                .schedule()
                .presence(units.getFirst().id())
                .ifPresent(
                        there ->
                                shapes.add(
                                        new Shape.Fill(
                                                ruler.box(there, 2, HEIGHT - AXIS - 2), THERE)));
        var free = new ArrayList<Instant>();
        for (var task : tasks(matrix, column, units)) {
            int lane = lane(free, task.duty().span());
            double top = HEIGHT - AXIS - (lane + 1) * LANE;
            shapes.add(
                    new Shape.Bar(ruler.box(task.duty().span(), top, LANE - 2), 2, task.style()));
        }
    }

    private static List<Task> tasks(Matrix matrix, int column, List<Unit> units) {
        Map<Activity.Id, Activity> activities = new HashMap<>();
        matrix.roster().activities().forEach(one -> activities.put(one.id(), one));
        var tasks = new HashMap<Activity.Id, Task>();
        for (var unit : units) {
            for (var duty : matrix.roster().duties(unit.id())) {
                var activity = activities.get(duty.task());
                boolean isInConflict =
                        activity != null && matrix.cell(activity, column).isInConflict();
                tasks.put(duty.task(), new Task(duty, isInConflict ? CONFLICT : DUTY));
            }
        }
        matrix.proposed(column)
                .flatMap(id -> matrix.roster().duty(id).stream())
                .forEach(duty -> tasks.put(duty.task(), new Task(duty, PROPOSED)));
        return tasks.values().stream()
                .sorted(
                        comparing((Task task) -> task.duty().span().start())
                                .thenComparing(task -> task.duty().task().value()))
                .toList();
    }

    private static int lane(List<Instant> free, Span span) {
        for (int lane = 0; lane < free.size(); lane++) {
            if (!free.get(lane).isAfter(span.start())) {
                free.set(lane, span.end());
                return lane;
            }
        }
        if (free.size() < LANES) {
            free.add(span.end());
        }
        return free.size() - 1;
    }

    private void dates(Ruler ruler, List<Shape> shapes) {
        double y = HEIGHT - AXIS;
        shapes.add(
                new Shape.Line(
                        new Point(ruler.left(), y),
                        new Point(ruler.left() + ruler.width(), y),
                        EDGE));
        var step = ruler.time().length().dividedBy(DATES);
        for (int i = 0; i < DATES; i++) {
            var at = ruler.time().start().plus(step.multipliedBy(i));
            var text = measurer.fit(language.formats().date(at), DATE, TEXT_WIDTH);
            shapes.add(
                    new Shape.Label(
                            new Point(ruler.x(at) + 2, HEIGHT - 3), text, Align.START, DATE));
        }
    }
}
