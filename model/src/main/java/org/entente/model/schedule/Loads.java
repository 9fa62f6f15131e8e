package org.entente.model.schedule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Load.Claim;
import org.entente.model.time.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// How many tasks at a time ask for each participant, assignee and place of a plan. Summaries ask
/// for nothing, because the tasks below them do; neither do milestones, which take no time.
public final class Loads {
    private final Plan plan;
    private final Map<TaskId, Span> spans = new HashMap<>();

    private Loads(Plan plan, Function<Activity.Id, Optional<Span>> times) {
        this.plan = plan;
        var summaries = summaries(plan);
        plan.activities()
                .filter(activity -> !summaries.contains(activity.id()))
                .forEach(
                        activity ->
                                times.apply(activity.id())
                                        .ifPresent(span -> spans.put(activity.id(), span)));
    }

    public static Loads of(Plan plan, Timetable timetable) {
        return new Loads(plan, id -> timetable.of(id).flatMap(Loads::span));
    }

    /// With the times of activities from wherever the caller has them.
    public static Loads of(Plan plan, Function<Activity.Id, Optional<Span>> times) {
        return new Loads(plan, times);
    }

    private static Set<TaskId> summaries(Plan plan) {
        var summaries = new HashSet<TaskId>();
        plan.tasks()
                .forEach(
                        task -> {
                            var parent = task.placement().parent();
                            if (parent != null) {
                                summaries.add(parent);
                            }
                        });
        return summaries;
    }

    private static Optional<Span> span(Timed timed) {
        var ends = timed.planned();
        return ends.start().isBefore(ends.finish())
                ? Optional.of(new Span(ends.start(), ends.finish()))
                : Optional.empty();
    }

    /// The load of each participant: its own tasks and those of all that it sends. A task for which
    /// it sends several counts once.
    public Map<Participant.Id, Load> ofParticipants() {
        return assigned(this::participant, _ -> true);
    }

    /// The load of each contingent, force element or participant to which tasks were given as such.
    public Map<AssigneeId, Load> ofAssignees() {
        return assigned(Optional::of, _ -> true);
    }

    /// The same of those tasks that it leads or executes, which take its time.
    public Map<AssigneeId, Load> ofDoers() {
        return ofDoers(_ -> true);
    }

    /// The same of some of them alone.
    public Map<AssigneeId, Load> ofDoers(Predicate<AssigneeId> who) {
        return assigned(
                Optional::of,
                assignment -> takesTime(assignment) && who.test(assignment.assignee()));
    }

    private static boolean takesTime(Assignment assignment) {
        return switch (assignment.role()) {
            case LEAD, EXECUTES -> true;
            case SUPPORTS, HOSTS, OBSERVES -> false;
        };
    }

    /// The load of each place.
    public Map<Place.Id, Load> ofPlaces() {
        var claims = new HashMap<Place.Id, Map<TaskId, Claim>>();
        plan.activities().forEach(activity -> place(activity, claims));
        return loads(claims);
    }

    private void place(Task task, Map<Place.Id, Map<TaskId, Claim>> claims) {
        var place = task.placement().place();
        if (place != null) {
            claim(place, task.id(), claims);
        }
    }

    private <K extends EntityId> Map<K, Load> assigned(
            Function<AssigneeId, Optional<K>> key, Predicate<Assignment> filter) {
        var claims = new HashMap<K, Map<TaskId, Claim>>();
        for (var assignment : (Iterable<Assignment>) plan.assignments().filter(filter)::iterator) {
            key.apply(assignment.assignee())
                    .ifPresent(whose -> claim(whose, assignment.task(), claims));
        }
        return loads(claims);
    }

    private <K> void claim(K whose, TaskId task, Map<K, Map<TaskId, Claim>> claims) {
        var span = spans.get(task);
        if (span != null) {
            claims.computeIfAbsent(whose, _ -> new HashMap<>()).put(task, new Claim(task, span, 1));
        }
    }

    private static <K> Map<K, Load> loads(Map<K, Map<TaskId, Claim>> claims) {
        var loads = new HashMap<K, Load>();
        claims.forEach((whose, all) -> loads.put(whose, Load.of(all.values())));
        return loads;
    }

    private Optional<Participant.Id> participant(AssigneeId assignee) {
        return switch (assignee) {
            case Participant.Id id -> Optional.of(id);
            case Contingent.Id id -> above(id);
            case ForceElement.Id id -> above(id);
        };
    }

    private Optional<Participant.Id> above(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id id -> plan.find(Contingent.class, id).map(Contingent::participant);
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id).flatMap(element -> above(element.superior()));
        };
    }
}
