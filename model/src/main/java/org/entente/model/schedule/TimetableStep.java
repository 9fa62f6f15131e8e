package org.entente.model.schedule;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an edit changes in the network of a plan, as long as the jobs stay the same ones and their
/// calendars too. Lives for one edit.
final class TimetableStep {
    private final Plan before;
    private final Plan after;
    private final PlanNetwork model;
    private final Network network;
    private final BitSet dirty = new BitSet();
    private final Set<TaskId> bound = new HashSet<>();
    private final Set<TaskId> reworded = new HashSet<>();
    private final List<Link> gone = new ArrayList<>();
    private final List<Link> come = new ArrayList<>();

    TimetableStep(Plan before, Plan after, PlanNetwork model, Network network) {
        this.before = before;
        this.after = after;
        this.model = model;
        this.network = network;
    }

    /// The jobs that are others now, or have other links.
    BitSet dirty() {
        return dirty;
    }

    /// The network after the edit; empty where it has to be made anew.
    Optional<Network> take(Collection<? extends EntityId> touched) {
        for (var id : Set.copyOf(touched)) {
            if (!isSmall(id)) {
                return Optional.empty();
            }
        }
        return Optional.of(changed());
    }

    private boolean isSmall(EntityId id) {
        return switch (id.kind()) {
            case ACTIVITY, MILESTONE -> id instanceof TaskId task && isSameJob(task);
            case DEPENDENCY -> isBetweenJobs(before, id, gone) && isBetweenJobs(after, id, come);
            case CONSTRAINT -> isOnJob(before, id) && isOnJob(after, id);
            case ASSIGNMENT, CONTINGENT, FORCE_ELEMENT -> !hasCalendars();
            case PLACE, PHASE, ACCEPTANCE, EXIT_CONDITION, REQUIREMENT, OFFER -> true;
            case EXERCISE, ANCHOR, WORK_CALENDAR, PARTICIPANT -> false;
        };
    }

    private boolean hasCalendars() {
        return after.participants().anyMatch(participant -> participant.calendar() != null);
    }

    /// A task that stays where it was in the tree and keeps its calendars.
    private boolean isSameJob(TaskId id) {
        var was = before.find(Task.class, id).orElse(null);
        var is = after.find(Task.class, id).orElse(null);
        if (was == null
                || is == null
                || !Objects.equals(was.placement().parent(), is.placement().parent())
                || !was.timing().calendars().equals(is.timing().calendars())) {
            return false;
        }
        reworded.add(id);
        return true;
    }

    private boolean isBetweenJobs(Plan plan, EntityId id, List<Link> found) {
        var dependency = plan.find(Dependency.class, id).orElse(null);
        if (dependency == null) {
            return true;
        }
        var from = model.places().get(dependency.predecessor());
        var to = model.places().get(dependency.successor());
        if (from == null || to == null) {
            return false;
        }
        found.add(PlanNetwork.link(dependency, from, to, network.job(to)));
        dirty.set(from);
        dirty.set(to);
        return true;
    }

    private boolean isOnJob(Plan plan, EntityId id) {
        var constraint = plan.find(Constraint.class, id).orElse(null);
        if (constraint == null) {
            return true;
        }
        bound.add(constraint.task());
        reworded.add(constraint.task());
        return true;
    }

    private Network changed() {
        var sameLinks = network.withJobs(jobs());
        return gone.equals(come) ? sameLinks : sameLinks.withLinks(gone, come);
    }

    private Map<Integer, Job> jobs() {
        var jobs = new HashMap<Integer, Job>();
        var constraints = constraints();
        for (var id : reworded) {
            var place = model.places().get(id);
            if (place != null) {
                var bounds =
                        bound.contains(id)
                                ? model.makers().bounds(constraints.getOrDefault(id, List.of()))
                                : network.job(place).bounds();
                var task = after.find(Task.class, id).orElseThrow();
                jobs.put(place, model.makers().of(task, bounds, model.makers().calendar(task)));
                dirty.set(place);
            }
        }
        return jobs;
    }

    private Map<TaskId, List<Constraint>> constraints() {
        return bound.isEmpty()
                ? Map.of()
                : after.constraints()
                        .filter(constraint -> bound.contains(constraint.task()))
                        .collect(Collectors.groupingBy(Constraint::task));
    }
}
