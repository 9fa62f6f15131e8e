package org.entente.model.rule;

import org.entente.model.force.Statement;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Calendars;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A plan with what several rules want to know about it, worked out once.
public final class Situation {
    private final Plan plan;
    private final @Nullable Instant now;
    private final @Nullable Interop interop;
    private final Schedule schedule;
    private final Map<Activity.Id, Activity> activities;
    private final Map<Activity.Id, Span> spans;
    private final Map<Phase.Id, Span> phases = new HashMap<>();
    private final Set<Activity.Id> summaries = new HashSet<>();
    private final Map<TaskId, List<Assignment>> assignments = new HashMap<>();

    private final Claims claims;
    private @Nullable Calendars calendars;
    private @Nullable Statement statement;

    private Situation(Plan plan, @Nullable Instant now, @Nullable Interop interop) {
        this.plan = plan;
        this.now = now;
        this.interop = interop;
        this.schedule = Schedule.of(plan);
        this.activities = LinkedHashMap.newLinkedHashMap(plan.count(EntityKind.ACTIVITY));
        this.spans = HashMap.newHashMap(plan.count(EntityKind.ACTIVITY));
        plan.activities().forEach(this::note);
        plan.phases().forEach(this::note);
        plan.assignments()
                .forEach(
                        assignment ->
                                assignments
                                        .computeIfAbsent(assignment.task(), _ -> new ArrayList<>(2))
                                        .add(assignment));
        this.claims = new Claims(this);
    }

    private void note(Activity activity) {
        activities.put(activity.id(), activity);
        schedule.span(activity).ifPresent(span -> spans.put(activity.id(), span));
        var parent = activity.placement().parent();
        if (parent != null) {
            summaries.add(parent);
        }
    }

    private void note(Phase phase) {
        schedule.span(phase).ifPresent(span -> phases.put(phase.id(), span));
    }

    public static Situation of(Plan plan) {
        return new Situation(plan, null, null);
    }

    /// The plan as it stands at that moment.
    public static Situation of(Plan plan, Instant now) {
        return new Situation(plan, now, null);
    }

    /// The same with what works with what in that plan. No moment judges it for all times; nothing
    /// known of what works leaves the rules on that silent.
    public static Situation of(Plan plan, @Nullable Instant now, @Nullable Interop interop) {
        return new Situation(plan, now, interop);
    }

    /// The moment at which the plan is judged; empty where it is judged for all times.
    public Optional<Instant> now() {
        return Optional.ofNullable(now);
    }

    public Plan plan() {
        return plan;
    }

    /// What works with what; empty where there is no catalogue of standards, and then no rule says
    /// anything of it.
    public Optional<Interop> interop() {
        return Optional.ofNullable(interop);
    }

    public Schedule schedule() {
        return schedule;
    }

    /// When each task may be worked at; made when somebody asks first.
    public Calendars calendars() {
        var known = calendars;
        if (known == null) {
            known = Calendars.of(plan);
            calendars = known;
        }
        return known;
    }

    /// The statement of requirements with its offers; made when somebody asks first.
    Statement statement() {
        var known = statement;
        if (known == null) {
            known = Statement.of(plan);
            statement = known;
        }
        return known;
    }

    Claims claims() {
        return claims;
    }

    /// The activities of the plan, quicker to walk than the plan itself.
    public Collection<Activity> activities() {
        return activities.values();
    }

    public Stream<Task> tasks() {
        return Stream.concat(activities.values().stream(), plan.milestones());
    }

    public Optional<Span> span(Activity.Id id) {
        return Optional.ofNullable(spans.get(id));
    }

    public Optional<Span> span(Phase.Id id) {
        return Optional.ofNullable(phases.get(id));
    }

    /// When a task begins: the start of an activity, the moment of a milestone.
    public Optional<Instant> start(TaskId id) {
        return switch (id) {
            case Activity.Id activity -> span(activity).map(Span::start);
            case Milestone.Id milestone -> schedule.at(milestone);
        };
    }

    /// When a task is over: the end of an activity, the moment of a milestone.
    public Optional<Instant> finish(TaskId id) {
        return switch (id) {
            case Activity.Id activity -> span(activity).map(Span::end);
            case Milestone.Id milestone -> schedule.at(milestone);
        };
    }

    /// True where other activities stand under this one.
    public boolean isSummary(Activity.Id id) {
        return summaries.contains(id);
    }

    public List<Assignment> assignments(TaskId task) {
        return assignments.getOrDefault(task, List.of());
    }

    /// True where the activity or a summary above it has an assignee who does more than observe.
    public boolean isManned(Activity activity) {
        var at = Optional.of(activity);
        while (at.isPresent()) {
            if (assignments(at.get().id()).stream()
                    .anyMatch(assignment -> assignment.role() != AssignmentRole.OBSERVES)) {
                return true;
            }
            at = at.flatMap(this::parent);
        }
        return false;
    }

    /// The activity above the task, if any.
    public Optional<Activity> parent(Task task) {
        return Optional.ofNullable(task.placement().parent()).map(activities::get);
    }

    /// The task with that id.
    public Optional<Task> task(TaskId id) {
        return switch (id) {
            case Activity.Id activity -> Optional.ofNullable(activities.get(activity));
            case Milestone.Id milestone -> plan.find(Task.class, milestone);
        };
    }

    /// The phase of the task, or else that of the nearest activity above it which has one.
    public Optional<Phase.Id> phase(Task task) {
        @Nullable Task at = task;
        while (at != null) {
            var phase = at.placement().phase();
            if (phase != null) {
                return Optional.of(phase);
            }
            at = parent(at).orElse(null);
        }
        return Optional.empty();
    }

    /// True where the upper activity is the task itself or stands somewhere above it.
    public boolean isWithin(TaskId task, TaskId upper) {
        var at = task(task);
        while (at.isPresent()) {
            if (at.get().id().equals(upper)) {
                return true;
            }
            at = at.flatMap(this::parent).map(Task.class::cast);
        }
        return false;
    }

    /// The code of the participant to whom the assignee belongs.
    public Optional<String> nation(AssigneeId assignee) {
        return Belonging.participant(plan, assignee).map(Participant::code);
    }
}
