package org.entente.app.shell.inspector;

import org.entente.app.format.WorkText;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.When;
import org.entente.resources.TextKey;
import org.entente.resources.TimingText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Changes how the times of a task come about: mode, work, calendars, constraints and progress; and
/// the calendar of a participant and the status date of the exercise.
record TimingEdits(Clerk clerk) {
    static final String COMPUTED = "computed";
    static final String STATED = "stated";
    static final String NEW = "new";
    static final String NONE = "none";
    private static final int WHOLE = 100;

    Optional<String> change(Task task, Slot slot, String typed) {
        return switch (slot.field()) {
            case TIMING ->
                    revise(
                            TimingText.EDIT_MODE,
                            task,
                            task.timing().withComputed(typed.equals(COMPUTED)));
            case WORK -> work(task, typed);
            case CALENDAR_ADD -> addCalendar(task, typed);
            case CALENDAR_REMOVE -> removeCalendar(task, slot.part());
            case CONSTRAINT_ADD -> addConstraint(task, ConstraintKind.valueOf(typed));
            case CONSTRAINT_KIND, CONSTRAINT_AT, CONSTRAINT_REMOVE ->
                    clerk.plan()
                            .find(Constraint.class, constraint(slot))
                            .flatMap(found -> constraint(task, found, slot, typed));
            case PERCENT -> percent(task, typed);
            case STARTED -> started(task, typed);
            case FINISHED -> finished(task, typed);
            default -> throw new IllegalArgumentException("No timing: " + slot);
        };
    }

    private static Entity entity(Task task) {
        return switch (task) {
            case Activity activity -> activity;
            case Milestone milestone -> milestone;
        };
    }

    private static Entity timed(Task task, Timing timing) {
        return switch (task) {
            case Activity activity -> activity.withTiming(timing);
            case Milestone milestone -> milestone.withTiming(timing);
        };
    }

    private Optional<String> revise(TextKey label, Task task, Timing timing) {
        return clerk.dispatch(label, entity(task), new Edit.Revise(timed(task, timing)));
    }

    private Optional<String> work(Task task, String typed) {
        if (typed.isEmpty()) {
            return revise(TimingText.EDIT_WORK, task, task.timing().withWork(null));
        }
        var work = WorkText.of(clerk.language(), clerk.plan(), task.timing()).read(typed);
        return work.isEmpty()
                ? clerk.refuse(TimingText.BAD_WORK, typed)
                : revise(TimingText.EDIT_WORK, task, task.timing().withWork(work.get()));
    }

    private Optional<String> addCalendar(Task task, String chosen) {
        var made = made(chosen, entity(task));
        var id = made == null ? new WorkCalendar.Id(UUID.fromString(chosen)) : made.id();
        var calendars = Stream.concat(task.timing().calendars().stream(), Stream.of(id)).toList();
        return withCalendar(
                made, entity(task), timed(task, task.timing().withCalendars(calendars)));
    }

    private Optional<String> removeCalendar(Task task, String part) {
        var rest =
                task.timing().calendars().stream()
                        .filter(id -> !id.value().toString().equals(part))
                        .toList();
        return revise(TimingText.EDIT_CALENDAR, task, task.timing().withCalendars(rest));
    }

    /// The calendar to make first; null where one of the plan was chosen.
    private @Nullable WorkCalendar made(String chosen, Entity owner) {
        return chosen.equals(NEW)
                ? CalendarEdits.usual(clerk.say(TimingText.NEW_CALENDAR_NAME, clerk.name(owner)))
                : null;
    }

    private Optional<String> withCalendar(
            @Nullable WorkCalendar made, Entity about, Entity revised) {
        var edit = new Edit.Revise(revised);
        return clerk.dispatch(
                TimingText.EDIT_CALENDAR,
                about,
                made == null ? edit : new Edit.Batch(List.of(new Edit.Add(made), edit)));
    }

    /// The calendar of a participant: one of the plan, none, or a new one.
    Optional<String> calendar(Participant participant, String chosen) {
        var made = made(chosen, participant);
        if (made != null) {
            return withCalendar(made, participant, participant.withCalendar(made.id()));
        }
        var id = chosen.equals(NONE) ? null : new WorkCalendar.Id(UUID.fromString(chosen));
        return withCalendar(null, participant, participant.withCalendar(id));
    }

    private static EntityId constraint(Slot slot) {
        return new Constraint.Id(UUID.fromString(slot.part()));
    }

    private Optional<String> addConstraint(Task task, ConstraintKind kind) {
        var id = new Constraint.Id(UUID.randomUUID());
        var constraint = new Constraint(id, task.id(), kind, first(task, kind), Notes.PLAIN);
        return clerk.dispatch(TimingText.EDIT_CONSTRAINT, entity(task), new Edit.Add(constraint));
    }

    /// What a constraint says at first: that the task is where it is.
    private static @Nullable When first(Task task, ConstraintKind kind) {
        return switch (kind) {
            case START_NO_EARLIER_THAN, START_NO_LATER_THAN, MUST_START_ON ->
                    task instanceof Activity activity
                            ? activity.timeframe().start()
                            : ((Milestone) task).at();
            case FINISH_NO_EARLIER_THAN, FINISH_NO_LATER_THAN, MUST_FINISH_ON, DEADLINE ->
                    task instanceof Activity activity
                            ? activity.timeframe().finish()
                            : ((Milestone) task).at();
            case AS_LATE_AS_POSSIBLE -> null;
        };
    }

    private Optional<String> constraint(Task task, Constraint found, Slot slot, String typed) {
        return switch (slot.field()) {
            case CONSTRAINT_KIND -> {
                var kind = ConstraintKind.valueOf(typed);
                var at = found.at() == null ? first(task, kind) : found.at();
                yield revise(
                        task,
                        found.withType(kind)
                                .withAt(kind == ConstraintKind.AS_LATE_AS_POSSIBLE ? null : at));
            }
            case CONSTRAINT_AT -> clerk.with(typed, when -> revise(task, found.withAt(when)));
            default ->
                    clerk.dispatch(
                            TimingText.EDIT_CONSTRAINT, entity(task), new Edit.Remove(found.id()));
        };
    }

    private Optional<String> revise(Task task, Constraint constraint) {
        return clerk.dispatch(
                TimingText.EDIT_CONSTRAINT, entity(task), new Edit.Revise(constraint));
    }

    private Optional<String> percent(Task task, String typed) {
        var digits = typed.replace("%", "").strip();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > WHOLE) {
            return clerk.refuse(TimingText.BAD_PERCENT, typed);
        }
        var old = task.timing().progress();
        return progress(
                task, new Progress(Integer.parseInt(digits), old.started(), old.finished()));
    }

    private Optional<String> progress(Task task, Progress progress) {
        return revise(TimingText.EDIT_PROGRESS, task, task.timing().withProgress(progress));
    }

    private Optional<String> started(Task task, String typed) {
        var old = task.timing().progress();
        var finished = old.finished();
        if (typed.isEmpty()) {
            return finished == null
                    ? progress(task, new Progress(old.percent(), null, null))
                    : clerk.refuse(TimingText.STILL_ENDED);
        }
        return moment(
                typed,
                at ->
                        finished != null && at.isAfter(finished)
                                ? clerk.refuse(TimingText.STARTED_LATE, zulu(finished))
                                : progress(task, new Progress(old.percent(), at, finished)));
    }

    /// What is finished is done.
    private Optional<String> finished(Task task, String typed) {
        var old = task.timing().progress();
        var started = old.started();
        if (typed.isEmpty()) {
            return progress(task, new Progress(old.percent(), started, null));
        }
        if (started == null) {
            return clerk.refuse(TimingText.NOT_STARTED);
        }
        return moment(
                typed,
                at ->
                        at.isBefore(started)
                                ? clerk.refuse(TimingText.ENDED_EARLY, zulu(started))
                                : progress(task, new Progress(WHOLE, started, at)));
    }

    private String zulu(Instant at) {
        return clerk.language().formats().zulu(at);
    }

    private Optional<String> moment(String typed, Function<Instant, Optional<String>> then) {
        return clerk.with(
                typed,
                when ->
                        Schedule.of(clerk.plan())
                                .instant(when)
                                .map(then)
                                .orElseGet(() -> clerk.refuse(TimingText.NO_MOMENT, typed)));
    }

    /// Until when what is done is known; blank where nobody says.
    Optional<String> statusDate(Exercise exercise, String typed) {
        return typed.isEmpty()
                ? statusDate(exercise, (Instant) null)
                : moment(typed, at -> statusDate(exercise, at));
    }

    private Optional<String> statusDate(Exercise exercise, @Nullable Instant at) {
        return clerk.dispatch(
                TimingText.EDIT_STATUS_DATE,
                exercise,
                new Edit.Revise(exercise.withStatusDate(at)));
    }
}
