package org.entente.model.schedule;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Changes the network of a plan where an edit touched it. Lives for one edit.
///
/// A link belongs to the job that waits, or to the member of a summary; so only the links of the
/// jobs whose way up the tree changed are made again, and those of the dependencies that changed.
final class Reweaving {
    private final Plan before;
    private final Plan after;
    private final PlanNetwork old;
    private final Touched touched;
    private final Jobs makers;
    private final Set<TaskId> turned = new LinkedHashSet<>();
    private final Map<Integer, Job> jobs = new HashMap<>();
    private final Map<Link.Key, Link> gone = new LinkedHashMap<>();
    private final Map<Link.Key, Link> come = new LinkedHashMap<>();
    private Tree tree;
    private Layered<TaskId, Integer> places;
    private Layered<PlanNetwork.Hub, Integer> hubs;
    private int size;

    Reweaving(Plan before, Plan after, PlanNetwork old, Touched touched) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.touched = touched;
        makers = old.makers().after(after, touched.doers());
        tree = old.tree();
        places = old.places();
        hubs = old.hubs();
        size = old.network().size();
    }

    /// The network after the edit; empty where it has a loop.
    Optional<TimetableStep.Taken> taken() {
        touched.moved().forEach(this::move);
        touched.moved().forEach(this::turn);
        touched.moved().stream().flatMap(this::parents).forEach(this::turn);
        var leaves = leaves();
        makeJobs(leaves);
        unlink();
        relink(leaves);
        dropHubs();
        return old.network()
                .with(jobs, gone.values(), come.values())
                .map(network -> new TimetableStep.Taken(model(network), dirty()));
    }

    private void move(TaskId task) {
        tree = tree.with(task, parent(before, task), parent(after, task));
    }

    private static @Nullable TaskId parent(Plan plan, TaskId task) {
        return plan.find(Task.class, task).map(found -> found.placement().parent()).orElse(null);
    }

    private Stream<TaskId> parents(TaskId task) {
        return Stream.of(before, after).flatMap(plan -> Stream.ofNullable(parent(plan, task)));
    }

    /// Notes a task that became a job, or is no longer one.
    private void turn(TaskId task) {
        boolean wasJob = old.places().has(task);
        boolean isJob = after.has(task) && !tree.isSummary(task);
        if (wasJob && !isJob) {
            turned.add(task);
            places = places.minus(task);
        } else if (isJob && !wasJob && turned.add(task)) {
            places = places.plus(task, size++);
        }
        if (old.tree().isSummary(task) != tree.isSummary(task)) {
            turned.add(task);
        }
    }

    /// The jobs with another way up the tree, or other hours.
    private Set<TaskId> leaves() {
        var leaves = new LinkedHashSet<TaskId>();
        touched.moved().forEach(task -> leaves.addAll(tree.leaves(task)));
        leaves.addAll(turned);
        leaves.addAll(touched.timed());
        leaves.removeIf(task -> !places.has(task));
        return leaves;
    }

    private void makeJobs(Set<TaskId> leaves) {
        var bound = new LinkedHashSet<>(leaves);
        touched.bound().forEach(task -> bound.addAll(tree.leaves(task)));
        var remade = new LinkedHashSet<>(bound);
        remade.addAll(touched.reworded());
        var chains = new LinkedHashSet<TaskId>();
        bound.forEach(task -> chains.addAll(Tree.upwards(after, task)));
        var limits = bound.isEmpty() ? new Limits(Map.of()) : Limits.of(after, chains::contains);
        for (var id : remade) {
            var place = places.get(id);
            if (place != null) {
                var task = after.find(Task.class, id).orElseThrow();
                var bounds =
                        bound.contains(id)
                                ? limits.bounds(after, task, makers)
                                : old.network().job(place).bounds();
                jobs.put(place, makers.of(task, bounds, makers.calendar(task)));
            }
        }
        for (var task : turned) {
            var place = old.places().get(task);
            if (place != null && !places.has(task)) {
                jobs.put(place, Job.unknown(WorkingTime.ALWAYS, Job.Bounds.FREE));
            }
        }
    }

    private Job job(int place) {
        var made = jobs.get(place);
        return made == null ? old.network().job(place) : made;
    }

    private void unlink() {
        touched.moved().forEach(task -> old.tree().leaves(task).forEach(this::unlink));
        turned.forEach(this::unlink);
        touched.timed().forEach(this::unlink);
        changedLinks().forEach(this::unlink);
    }

    private void unlink(TaskId leaf) {
        var place = old.places().get(leaf);
        if (place != null) {
            Stream.of(old.network().before(place)).forEach(this::cut);
            Stream.of(old.network().after(place)).filter(Link::isMember).forEach(this::cut);
        }
    }

    private void cut(Link link) {
        gone.put(link.key(), link);
    }

    private void unlink(Dependency.Id id) {
        before.find(Dependency.class, id)
                .ifPresent(
                        dependency ->
                                Stream.of(old.network().after(oldOrigin(dependency)))
                                        .filter(link -> id.equals(link.dependency()))
                                        .forEach(this::cut));
    }

    private int oldOrigin(Dependency dependency) {
        var hub = old.hubs().get(PlanNetwork.Hub.of(dependency));
        return hub != null && old.tree().isSummary(dependency.predecessor())
                ? hub
                : PlanNetwork.place(old.places(), dependency.predecessor());
    }

    /// The dependencies that the edit touched, and those of the tasks that are waited for
    /// otherwise.
    private Set<Dependency.Id> changedLinks() {
        var changed = new LinkedHashSet<>(touched.links());
        turned.forEach(task -> changed.addAll(outOf(task)));
        return changed;
    }

    private List<Dependency.Id> outOf(TaskId task) {
        var place = old.places().get(task);
        return place == null
                ? old.outOf().get(task, List.of())
                : ids(Stream.of(old.network().after(place))).toList();
    }

    private List<Dependency.Id> into(TaskId task) {
        var place = old.places().get(task);
        return place == null
                ? old.into().get(task, List.of())
                : ids(Stream.of(old.network().before(place))).toList();
    }

    private static Stream<Dependency.Id> ids(Stream<Link> links) {
        return links.flatMap(link -> Stream.ofNullable(link.dependency())).distinct();
    }

    private void relink(Set<TaskId> leaves) {
        for (var leaf : leaves) {
            int place = PlanNetwork.place(places, leaf);
            for (var task : Tree.upwards(after, leaf)) {
                into(task).stream()
                        .flatMap(id -> after.find(Dependency.class, id).stream())
                        .filter(dependency -> dependency.successor().equals(task))
                        .forEach(dependency -> tie(dependency, origin(dependency), place));
                Stream.of(Job.Kind.FIRST_START, Job.Kind.LAST_FINISH)
                        .map(kind -> hubs.get(new PlanNetwork.Hub(task, kind)))
                        .flatMap(Stream::ofNullable)
                        .forEach(hub -> tie(Link.member(place, hub)));
            }
        }
        changedLinks().stream()
                .flatMap(id -> after.find(Dependency.class, id).stream())
                .forEach(this::relink);
    }

    private void relink(Dependency dependency) {
        int from = origin(dependency);
        tree.leaves(dependency.successor())
                .forEach(leaf -> tie(dependency, from, PlanNetwork.place(places, leaf)));
    }

    private void tie(Dependency dependency, int from, int to) {
        tie(PlanNetwork.link(dependency, from, to, job(to)));
    }

    private void tie(Link link) {
        come.put(link.key(), link);
    }

    private int origin(Dependency dependency) {
        if (!tree.isSummary(dependency.predecessor())) {
            return PlanNetwork.place(places, dependency.predecessor());
        }
        var hub = PlanNetwork.Hub.of(dependency);
        var known = hubs.get(hub);
        return known == null ? hub(hub) : known;
    }

    private int hub(PlanNetwork.Hub hub) {
        int place = size++;
        jobs.put(place, Job.hub(hub.kind()));
        hubs = hubs.plus(hub, place);
        tree.leaves(hub.summary())
                .forEach(leaf -> tie(Link.member(PlanNetwork.place(places, leaf), place)));
        return place;
    }

    /// A summary that nobody waits for any longer needs nothing that speaks for it.
    private void dropHubs() {
        changedLinks().stream()
                .flatMap(id -> before.find(Dependency.class, id).stream())
                .map(PlanNetwork.Hub::of)
                .distinct()
                .forEach(this::dropIfIdle);
    }

    private void dropIfIdle(PlanNetwork.Hub hub) {
        var place = hubs.get(hub);
        if (place == null || isWaitedFor(place)) {
            return;
        }
        hubs = hubs.minus(hub);
        come.values().removeIf(link -> link.to() == place);
        if (place < old.network().size()) {
            Stream.of(old.network().before(place)).forEach(this::cut);
        }
        jobs.put(place, Job.unknown(WorkingTime.ALWAYS, Job.Bounds.FREE));
    }

    private boolean isWaitedFor(int hub) {
        return come.values().stream().anyMatch(link -> link.from() == hub)
                || (hub < old.network().size()
                        && Stream.of(old.network().after(hub))
                                .anyMatch(link -> !gone.containsKey(link.key())));
    }

    private PlanNetwork model(Network network) {
        var into = old.into();
        var outOf = old.outOf();
        for (var task : endpoints()) {
            var waiting = known(into(task)).filter(link -> link.successor().equals(task));
            into = tree.isSummary(task) ? with(into, task, waiting) : into.minus(task);
            var waited = known(outOf(task)).filter(link -> link.predecessor().equals(task));
            outOf = tree.isSummary(task) ? with(outOf, task, waited) : outOf.minus(task);
        }
        return new PlanNetwork(makers, tree, places, hubs, into, outOf, network);
    }

    private Set<TaskId> endpoints() {
        var endpoints = new LinkedHashSet<>(turned);
        touched.links().stream()
                .flatMap(
                        id ->
                                Stream.of(before, after)
                                        .flatMap(plan -> plan.find(Dependency.class, id).stream()))
                .forEach(
                        link -> {
                            endpoints.add(link.predecessor());
                            endpoints.add(link.successor());
                        });
        return endpoints;
    }

    private Stream<Dependency> known(List<Dependency.Id> ids) {
        return Stream.concat(ids.stream(), touched.links().stream())
                .distinct()
                .flatMap(id -> after.find(Dependency.class, id).stream());
    }

    private static Layered<TaskId, List<Dependency.Id>> with(
            Layered<TaskId, List<Dependency.Id>> index, TaskId task, Stream<Dependency> links) {
        var ids = links.map(Dependency::id).toList();
        return ids.isEmpty() ? index.minus(task) : index.plus(task, ids);
    }

    private BitSet dirty() {
        var dirty = new BitSet();
        jobs.keySet().forEach(dirty::set);
        Stream.concat(gone.values().stream(), come.values().stream())
                .forEach(
                        link -> {
                            dirty.set(link.from());
                            dirty.set(link.to());
                        });
        return dirty;
    }
}
