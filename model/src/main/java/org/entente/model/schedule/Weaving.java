package org.entente.model.schedule;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the network of a whole plan.
final class Weaving {
    private final Plan plan;
    private final Jobs makers;
    private final Tree tree;
    private final Map<TaskId, Integer> ground;
    private final Layered<TaskId, Integer> places;
    private final Map<PlanNetwork.Hub, Integer> hubs = new HashMap<>();
    private final Map<TaskId, List<Dependency.Id>> into = new HashMap<>();
    private final Map<TaskId, List<Dependency.Id>> outOf = new HashMap<>();
    private final List<Job> jobs;
    private final List<Link> links;

    Weaving(Plan plan) {
        this.plan = plan;
        this.makers = new Jobs(plan, Schedule.of(plan));
        int tasks = plan.count(EntityKind.ACTIVITY) + plan.count(EntityKind.MILESTONE);
        ground = HashMap.newHashMap(tasks);
        jobs = new ArrayList<>(tasks);
        links = new ArrayList<>(plan.count(EntityKind.DEPENDENCY));
        var all = plan.tasks().toList();
        tree = Tree.of(all);
        var limits = Limits.of(plan);
        all.stream().filter(task -> !tree.isSummary(task.id())).forEach(task -> add(task, limits));
        places = Layered.of(ground);
        plan.dependencies().forEach(this::link);
    }

    private void add(Task task, Limits limits) {
        ground.put(task.id(), jobs.size());
        jobs.add(makers.of(task, limits.bounds(plan, task, makers), makers.calendar(task)));
    }

    PlanNetwork woven() {
        return new PlanNetwork(
                makers,
                tree,
                places,
                Layered.of(hubs),
                Layered.of(into),
                Layered.of(outOf),
                Network.of(jobs, links));
    }

    private void link(Dependency dependency) {
        int from = origin(dependency);
        if (tree.isSummary(dependency.successor())) {
            note(into, dependency.successor(), dependency);
            for (var leaf : tree.leaves(dependency.successor())) {
                link(dependency, from, PlanNetwork.place(places, leaf));
            }
        } else {
            link(dependency, from, PlanNetwork.place(places, dependency.successor()));
        }
    }

    private void link(Dependency dependency, int from, int to) {
        links.add(PlanNetwork.link(dependency, from, to, jobs.get(to)));
    }

    private static void note(
            Map<TaskId, List<Dependency.Id>> notes, TaskId summary, Dependency dependency) {
        notes.computeIfAbsent(summary, _ -> new ArrayList<>(1)).add(dependency.id());
    }

    private int origin(Dependency dependency) {
        var predecessor = dependency.predecessor();
        if (!tree.isSummary(predecessor)) {
            return PlanNetwork.place(places, predecessor);
        }
        note(outOf, predecessor, dependency);
        return hubs.computeIfAbsent(PlanNetwork.Hub.of(dependency), this::hub);
    }

    private int hub(PlanNetwork.Hub hub) {
        int place = jobs.size();
        jobs.add(Job.hub(hub.kind()));
        tree.leaves(hub.summary())
                .forEach(leaf -> links.add(Link.member(PlanNetwork.place(places, leaf), place)));
        return place;
    }
}
