package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Task;
import org.entente.model.plan.Timing;
import org.entente.model.schedule.Restating;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What it means to drag a task whose times are computed: its start is bound to where it is
/// dropped, and another length is another amount of work. Pure but for the names of new
/// constraints.
record Binding(TimelineState state, Task task, Item item, Ghost ghost) {
    /// What dragging that task there means; empty where its times are stated, and where it has none
    /// or would end before it starts.
    static Optional<Binding> of(TimelineState state, Ghost ghost) {
        return state.item(ghost.task())
                .filter(Item::hasTime)
                .filter(item -> item.task().timing().computed())
                .filter(item -> item.form() != Item.Form.SUMMARY && !ghost.isInverted())
                .map(item -> new Binding(state, item.task(), item, ghost));
    }

    private boolean movesStart() {
        return item.start() != ghost.start();
    }

    private boolean isResize() {
        return item.form() != Item.Form.MILESTONE
                && ghost.end() - ghost.start() != item.end() - item.start()
                && (item.start() == ghost.start() || item.end() == ghost.end());
    }

    /// What binds the task afterwards: the date that it must keep goes along, else it starts no
    /// earlier than where it is dropped. Empty where it has begun, or begins where it did.
    Optional<Constraint> constraint() {
        return movesStart() && task.timing().progress().started() == null
                ? Optional.of(bound())
                : Optional.empty();
    }

    private Constraint bound() {
        var old =
                held(ConstraintKind.MUST_START_ON)
                        .or(() -> held(ConstraintKind.MUST_FINISH_ON))
                        .or(() -> held(ConstraintKind.START_NO_EARLIER_THAN))
                        .orElseGet(this::fresh);
        var at = old.at() == null ? stated(old.type()) : old.at();
        var to = isByFinish(old.type()) ? ghost.end() : ghost.start();
        return old.withAt(
                Restating.restate(at, Instant.ofEpochMilli(to), state.schedule().anchors()));
    }

    private Constraint fresh() {
        return new Constraint(
                new Constraint.Id(UUID.randomUUID()),
                task.id(),
                ConstraintKind.START_NO_EARLIER_THAN,
                null,
                Notes.PLAIN);
    }

    private static boolean isByFinish(ConstraintKind kind) {
        return kind == ConstraintKind.MUST_FINISH_ON;
    }

    private When stated(ConstraintKind kind) {
        return switch (task) {
            case Activity activity ->
                    isByFinish(kind) ? activity.timeframe().finish() : activity.timeframe().start();
            case Milestone milestone -> milestone.at();
        };
    }

    private Optional<Constraint> held(ConstraintKind kind) {
        return constraints().stream().filter(held -> held.type() == kind).findFirst();
    }

    private List<Constraint> constraints() {
        return state.plan()
                .holders(task.id())
                .filter(Constraint.class::isInstance)
                .map(Constraint.class::cast)
                .toList();
    }

    /// The working time that it takes afterwards; empty where that stays what it is, or where the
    /// new length has none.
    Optional<Duration> work() {
        var begun = task.timing().progress().started() != null && movesStart();
        if (!isResize() || begun || task.timing().progress().finished() != null) {
            return Optional.empty();
        }
        var work =
                state.items()
                        .times()
                        .timetable()
                        .work(
                                task,
                                Instant.ofEpochMilli(ghost.start()),
                                Instant.ofEpochMilli(ghost.end()));
        return Optional.of(work).filter(Duration::isPositive);
    }

    /// The edits that come to this; none where nothing can move the task.
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        constraint().ifPresent(bound -> bind(bound, edits));
        work().ifPresent(work -> edits.add(new Edit.Revise(worked(task.timing().withWork(work)))));
        return edits;
    }

    /// Of several bounds of the same kind, and of what would push it away again, none is left.
    private void bind(Constraint bound, List<Edit> edits) {
        edits.add(state.plan().has(bound.id()) ? new Edit.Revise(bound) : new Edit.Add(bound));
        constraints().stream()
                .filter(held -> !held.id().equals(bound.id()))
                .filter(
                        held ->
                                held.type() == bound.type()
                                        || held.type() == ConstraintKind.AS_LATE_AS_POSSIBLE)
                .forEach(held -> edits.add(new Edit.Remove(held.id())));
    }

    private Entity worked(Timing timing) {
        return switch (task) {
            case Activity activity -> activity.withTiming(timing);
            case Milestone milestone -> milestone.withTiming(timing);
        };
    }
}
