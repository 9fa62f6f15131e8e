package org.entente.model.schedule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The network of a plan. Every task that has no others below it is a job. A dependency of a
/// summary binds the jobs below it: nothing that waits for the summary starts before the last of
/// them is over, and each of them waits for what the summary waits for.
final class PlanNetwork {
    private final Plan plan;
    private final Jobs makers;
    private final Map<TaskId, Integer> places;
    private final Map<Activity.Id, List<Task>> below = new HashMap<>();
    private final List<Job> jobs;
    private final List<Link> links;
    private final Map<TaskId, Integer> firstStarts = new HashMap<>();
    private final Map<TaskId, Integer> lastFinishes = new HashMap<>();

    PlanNetwork(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.makers = new Jobs(plan, schedule);
        int tasks = plan.count(EntityKind.ACTIVITY) + plan.count(EntityKind.MILESTONE);
        places = HashMap.newHashMap(tasks);
        jobs = new ArrayList<>(tasks);
        links = new ArrayList<>(plan.count(EntityKind.DEPENDENCY));
        var all = plan.tasks().toList();
        all.forEach(this::noteParent);
        var constraints = constraints();
        for (var task : all) {
            if (!isSummary(task.id())) {
                places.put(task.id(), jobs.size());
                jobs.add(makers.of(task, constraints.getOrDefault(task.id(), List.of())));
            }
        }
        plan.dependencies().forEach(this::link);
    }

    private void noteParent(Task task) {
        var parent = task.placement().parent();
        if (parent != null) {
            below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(task);
        }
    }

    private Map<TaskId, List<Constraint>> constraints() {
        var found = new HashMap<TaskId, List<Constraint>>();
        plan.constraints()
                .forEach(
                        constraint ->
                                found.computeIfAbsent(constraint.task(), _ -> new ArrayList<>(1))
                                        .add(constraint));
        return found;
    }

    Network network() {
        return Network.of(jobs.toArray(Job[]::new), links);
    }

    /// Where each job stands in the network.
    Map<TaskId, Integer> places() {
        return places;
    }

    /// The tasks under each summary.
    Map<Activity.Id, List<Task>> below() {
        return below;
    }

    Jobs makers() {
        return makers;
    }

    private boolean isSummary(TaskId id) {
        return id instanceof Activity.Id activity && below.containsKey(activity);
    }

    private void link(Dependency dependency) {
        int from = origin(dependency);
        for (int to : leaves(dependency.successor())) {
            links.add(link(dependency, from, to, jobs.get(to)));
        }
    }

    static Link link(Dependency dependency, int from, int to, Job successor) {
        var calendar =
                dependency.lagTime() == LagTime.WORKING ? successor.calendar() : WorkingTime.ALWAYS;
        return new Link(from, to, dependency.type(), dependency.lag().toSeconds(), calendar, false);
    }

    private int origin(Dependency dependency) {
        var predecessor = dependency.predecessor();
        if (!isSummary(predecessor)) {
            return place(predecessor);
        }
        return switch (dependency.type()) {
            case FINISH_TO_START, FINISH_TO_FINISH ->
                    hub(predecessor, Job.Kind.LAST_FINISH, lastFinishes);
            case START_TO_START, START_TO_FINISH ->
                    hub(predecessor, Job.Kind.FIRST_START, firstStarts);
        };
    }

    private int hub(TaskId summary, Job.Kind kind, Map<TaskId, Integer> hubs) {
        var known = hubs.get(summary);
        if (known != null) {
            return known;
        }
        int hub = jobs.size();
        jobs.add(Job.hub(kind));
        hubs.put(summary, hub);
        leaves(summary).forEach(leaf -> links.add(Link.member(leaf, hub)));
        return hub;
    }

    private List<Integer> leaves(TaskId id) {
        var leaves = new ArrayList<Integer>();
        collect(id, leaves);
        return leaves;
    }

    private void collect(TaskId id, List<Integer> leaves) {
        if (id instanceof Activity.Id activity && below.containsKey(activity)) {
            below.get(activity).forEach(task -> collect(task.id(), leaves));
        } else {
            leaves.add(place(id));
        }
    }

    private int place(TaskId id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The task (%s) must be in the plan.".formatted(id));
        }
        return place;
    }
}
