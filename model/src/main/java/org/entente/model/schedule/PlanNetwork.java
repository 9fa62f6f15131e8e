package org.entente.model.schedule;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;

import java.util.List;

/// The network of a plan. Every task that has no others below it is a job. A dependency of a
/// summary binds the jobs below it: nothing that waits for the summary starts before the last of
/// them is over, and each of them waits for what the summary waits for.
///
/// @param places where each job stands in the network
/// @param hubs where the jobs stand that speak for the summaries which others wait for
/// @param into the dependencies in which a summary waits
/// @param outOf the dependencies in which others wait for a summary
record PlanNetwork(
        Jobs makers,
        Tree tree,
        Layered<TaskId, Integer> places,
        Layered<Hub, Integer> hubs,
        Layered<TaskId, List<Dependency.Id>> into,
        Layered<TaskId, List<Dependency.Id>> outOf,
        Network network) {
    /// What speaks for a summary in the network: its first start or its last finish.
    record Hub(TaskId summary, Job.Kind kind) {
        static Hub of(Dependency dependency) {
            return new Hub(dependency.predecessor(), kind(dependency.type()));
        }

        private static Job.Kind kind(DependencyKind type) {
            return switch (type) {
                case FINISH_TO_START, FINISH_TO_FINISH -> Job.Kind.LAST_FINISH;
                case START_TO_START, START_TO_FINISH -> Job.Kind.FIRST_START;
            };
        }
    }

    static PlanNetwork of(Plan plan) {
        return new Weaving(plan).woven();
    }

    static Link link(Dependency dependency, int from, int to, Job successor) {
        var calendar =
                dependency.lagTime() == LagTime.WORKING ? successor.calendar() : WorkingTime.ALWAYS;
        return new Link(
                from,
                to,
                dependency.id(),
                dependency.type(),
                dependency.lag().toSeconds(),
                calendar);
    }

    /// True where so much changed that it is better made anew.
    boolean isWorn() {
        return places.isWorn() || tree.below().isWorn() || into.isWorn() || outOf.isWorn();
    }

    static int place(Layered<TaskId, Integer> places, TaskId id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The task (%s) must be in the plan.".formatted(id));
        }
        return place;
    }
}
