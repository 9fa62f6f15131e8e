package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.End;
import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.app.feature.timeline.Gesture.Move;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Restating;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tasks sent to other times, first as ghosts, then as an edit. Whole days keep the local time of
/// day; less than a day is elapsed time.
final class Moves {
    private static final int MOST_CLASHES = 50;

    private Moves() {}

    /// How far something goes: local days, and elapsed milliseconds.
    record Shift(long days, long millis) {
        boolean isNothing() {
            return days == 0 && millis == 0;
        }

        long from(long start, ZoneId zone) {
            return days == 0
                    ? start + millis
                    : Instant.ofEpochMilli(start)
                            .atZone(zone)
                            .plusDays(days)
                            .toInstant()
                            .plusMillis(millis)
                            .toEpochMilli();
        }
    }

    /// The shift of a time that is dragged by some pixels, snapped to what the zoom can show.
    static Shift shift(long time, double pixels, TimeScale scale) {
        if (scale.snapUnit() == AxisUnit.DAY) {
            return new Shift(Math.round(pixels / scale.pixels(AxisUnit.DAY)), 0);
        }
        var wanted = time + Math.round(pixels * scale.millisPerPixel());
        return Math.abs(pixels) < 1 ? new Shift(0, 0) : new Shift(0, scale.snapped(wanted) - time);
    }

    /// The shift by some of the units to which the zoom snaps.
    static Shift step(int count, TimeScale scale) {
        var unit = scale.snapUnit();
        return unit == AxisUnit.DAY ? new Shift(count, 0) : new Shift(0, count * unit.millis());
    }

    /// What moves with a task that the user took hold of: all that is selected if it is, and all
    /// below summaries.
    static Set<TaskId> company(TimelineState state, TaskId task, Set<EntityId> selection) {
        var company = selected(task, selection);
        if (company.stream().anyMatch(state.items()::isSummary)) {
            addChildren(state, company);
        }
        return company;
    }

    /// The task, and all that is selected if it is.
    static Set<TaskId> selected(TaskId task, Set<EntityId> selection) {
        var all = new LinkedHashSet<TaskId>();
        all.add(task);
        if (selection.contains(task)) {
            selection.stream()
                    .filter(TaskId.class::isInstance)
                    .map(TaskId.class::cast)
                    .forEach(all::add);
        }
        return all;
    }

    private static void addChildren(TimelineState state, Set<TaskId> company) {
        var above = new ArrayDeque<>(company);
        while (!above.isEmpty()) {
            state.items().below(above.remove()).filter(company::add).forEach(above::add);
        }
    }

    /// The tasks after the shift, and what they would collide with. The first is the one that the
    /// user took hold of.
    static Move move(TimelineState state, Set<TaskId> tasks, End end, Shift shift) {
        var ghosts = new ArrayList<Ghost>();
        for (var id : tasks) {
            state.item(id)
                    .filter(Item::hasTime)
                    .ifPresent(item -> ghosts.add(ghost(item, end, shift, state.zone())));
        }
        return new Move(ghosts, clashes(state, ghosts));
    }

    private static Ghost ghost(Item item, End end, Shift shift, ZoneId zone) {
        var movesStart = end != End.FINISH || item.form() == Item.Form.MILESTONE;
        var movesFinish = end != End.START || item.form() == Item.Form.MILESTONE;
        return new Ghost(
                item.id(),
                movesStart ? shift.from(item.start(), zone) : item.start(),
                movesFinish ? shift.from(item.end(), zone) : item.end());
    }

    private static List<Diary.Clash> clashes(TimelineState state, List<Ghost> ghosts) {
        var moving = new HashSet<TaskId>();
        ghosts.forEach(ghost -> moving.add(ghost.task()));
        var clashes = new ArrayList<Diary.Clash>();
        for (var ghost : ghosts) {
            if (ghost.task() instanceof Activity.Id
                    && !state.items().isSummary(ghost.task())
                    && ghost.start() < ghost.end()
                    && clashes.size() < MOST_CLASHES) {
                state
                        .diary()
                        .clashes(ghost.task(), ghost.start(), ghost.end(), state.staffing())
                        .stream()
                        .filter(clash -> !moving.contains(clash.with()))
                        .forEach(clashes::add);
            }
        }
        return clashes;
    }

    /// The edit that puts the tasks where their ghosts are; a batch of none where nothing can move
    /// them.
    static Edit edit(TimelineState state, List<Ghost> ghosts) {
        var edits = ghosts.stream().flatMap(ghost -> edits(state, ghost).stream()).toList();
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
    }

    private static List<Edit> edits(TimelineState state, Ghost ghost) {
        return Binding.of(state, ghost)
                .map(Binding::edits)
                .orElseGet(
                        () ->
                                state.plan().find(Task.class, ghost.task()).stream()
                                        .map(task -> restated(state, task, ghost))
                                        .toList());
    }

    private static Edit restated(TimelineState state, Task task, Ghost ghost) {
        var anchors = state.schedule().anchors();
        var start = Instant.ofEpochMilli(ghost.start());
        var finish = Instant.ofEpochMilli(ghost.end());
        return switch (task) {
            case Activity activity ->
                    new Edit.Reschedule(
                            activity.id(),
                            Restating.restate(activity.timeframe(), start, finish, anchors));
            case Milestone milestone ->
                    new Edit.MoveMilestone(
                            milestone.id(), Restating.restate(milestone.at(), start, anchors));
        };
    }
}
