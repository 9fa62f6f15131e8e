package org.entente.model.schedule;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.WorkCalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When each task may be worked at: in the hours that all its calendars share, or, where it names
/// none, those of all participants who do it; around the clock during the exercise, and where
/// nobody has a calendar.
public final class Calendars {
    private static final Comparator<WorkCalendar.Id> ORDER =
            Comparator.comparing(WorkCalendar.Id::value);

    private final Plan plan;
    private final Schedule schedule;
    private final Memo<WorkCalendar.Id, WorkingTime> times;
    private final Memo<List<WorkCalendar.Id>, WorkingTime> shared;
    private final Layered<TaskId, List<AssigneeId>> doers;

    Calendars(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        times = new Memo<>();
        shared = new Memo<>();
        doers =
                Layered.of(
                        isOfParticipants(plan)
                                ? doers(plan.assignments())
                                : Map.<TaskId, List<AssigneeId>>of());
    }

    private Calendars(Calendars before, Plan plan, Layered<TaskId, List<AssigneeId>> doers) {
        this.plan = plan;
        schedule = before.schedule;
        times = before.times;
        shared = before.shared;
        this.doers = doers;
    }

    /// True where some participant has a calendar, so that it matters who does what.
    static boolean isOfParticipants(Plan plan) {
        return plan.participants().anyMatch(participant -> participant.calendar() != null);
    }

    static Map<TaskId, List<AssigneeId>> doers(Stream<Assignment> assignments) {
        var doers = new HashMap<TaskId, List<AssigneeId>>();
        assignments.forEach(
                assignment ->
                        doers.computeIfAbsent(assignment.task(), _ -> new ArrayList<>(2))
                                .add(assignment.assignee()));
        return doers;
    }

    /// The calendars of a later plan with the same work calendars, anchors and participants.
    Calendars after(Plan later, Map<TaskId, List<AssigneeId>> changed) {
        var newDoers = doers;
        for (var entry : changed.entrySet()) {
            newDoers = newDoers.plus(entry.getKey(), entry.getValue());
        }
        return new Calendars(this, later, newDoers);
    }

    public static Calendars of(Plan plan) {
        return new Calendars(plan, Schedule.of(plan));
    }

    /// The working time of a task; it may be that there is none.
    public WorkingTime of(Task task) {
        var own = task.timing().calendars();
        if (own.isEmpty() && !doers.has(task.id())) {
            return WorkingTime.ALWAYS;
        }
        return shared.get(own.isEmpty() ? ofAssignees(task.id()) : own, this::together);
    }

    private List<WorkCalendar.Id> ofAssignees(TaskId task) {
        return doers.get(task, List.of()).stream()
                .flatMap(assignee -> calendar(assignee).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private WorkingTime together(List<WorkCalendar.Id> calendars) {
        if (calendars.isEmpty()) {
            return WorkingTime.ALWAYS;
        }
        var together =
                calendars.stream().map(this::time).reduce(WorkingTime.ALWAYS, WorkingTime::and);
        return schedule.exercise().map(together::besides).orElse(together);
    }

    private WorkingTime time(WorkCalendar.Id id) {
        return times.get(
                id,
                _ ->
                        plan.find(WorkCalendar.class, id)
                                .map(calendar -> WorkingTime.of(calendar, schedule.zone()))
                                .orElse(WorkingTime.ALWAYS));
    }

    private Optional<WorkCalendar.Id> calendar(AssigneeId assignee) {
        return switch (assignee) {
            case Participant.Id id ->
                    plan.find(Participant.class, id)
                            .flatMap(nation -> Optional.ofNullable(nation.calendar()));
            case Contingent.Id id -> above(id);
            case ForceElement.Id id -> above(id);
        };
    }

    private Optional<WorkCalendar.Id> above(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id id ->
                    plan.find(Contingent.class, id)
                            .flatMap(contingent -> calendar(contingent.participant()));
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id).flatMap(element -> above(element.superior()));
        };
    }
}
