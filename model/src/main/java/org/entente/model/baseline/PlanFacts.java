package org.entente.model.baseline;

import org.entente.model.label.Label;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Tells what a baseline keeps of a plan, thing by thing.
final class PlanFacts {
    /// Takes what is told.
    interface Listener {
        void line(Line line);

        /// A tie and the label of what makes it; what it mentions has labels of its own.
        void tie(Tie tie, Label own);
    }

    private final Plan plan;
    private final Schedule schedule;
    private final Listener listener;

    private PlanFacts(Plan plan, Listener listener) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.listener = listener;
    }

    static void tell(Plan plan, Listener listener) {
        var facts = new PlanFacts(plan, listener);
        facts.frame();
        facts.tasks();
    }

    private void frame() {
        plan.anchors().forEach(this::anchor);
        plan.phases()
                .forEach(phase -> line(phase.id(), "", phase.name(), span(schedule.span(phase))));
        plan.participants().forEach(who -> line(who.id(), who.code(), who.name(), Ends.UNKNOWN));
        plan.contingents().forEach(this::contingent);
        plan.forceElements()
                .forEach(
                        unit ->
                                line(
                                        unit.id(),
                                        unit.number(),
                                        unit.name(),
                                        span(schedule.presence(unit.id()))));
    }

    private void anchor(Anchor anchor) {
        line(
                anchor.id(),
                anchor.code().value(),
                anchor.name(),
                moment(schedule.instant(anchor.at())));
    }

    private void contingent(Contingent contingent) {
        line(contingent.id(), "", contingent.name(), span(schedule.presence(contingent.id())));
        tie(contingent.id(), contingent.participant(), "", contingent.label());
    }

    private void tasks() {
        var assignments = new HashMap<EntityId, List<Assignment>>();
        plan.assignments()
                .forEach(
                        each ->
                                assignments
                                        .computeIfAbsent(each.task(), _ -> new ArrayList<>(2))
                                        .add(each));
        var links = new HashMap<EntityId, List<Dependency>>();
        plan.dependencies()
                .forEach(
                        each ->
                                links.computeIfAbsent(each.successor(), _ -> new ArrayList<>(2))
                                        .add(each));
        plan.tasks()
                .forEach(
                        task -> {
                            task(task);
                            assignments
                                    .getOrDefault(task.id(), List.of())
                                    .forEach(this::assignment);
                            links.getOrDefault(task.id(), List.of()).forEach(this::link);
                        });
    }

    private void task(Task task) {
        switch (task) {
            case Activity activity -> {
                line(
                        activity.id(),
                        activity.number(),
                        activity.name(),
                        span(schedule.span(activity)));
                filing(activity, activity.label());
            }
            case Milestone milestone -> {
                line(
                        milestone.id(),
                        milestone.number(),
                        milestone.name(),
                        moment(schedule.at(milestone)));
                filing(milestone, milestone.label());
            }
        }
    }

    private void filing(Task task, Label own) {
        var phase = task.placement().phase();
        if (phase != null) {
            tie(task.id(), phase, "", own);
        }
        if (!task.filing().role().isEmpty()) {
            tie(task.id(), task.id(), task.filing().role(), own);
        }
    }

    private void assignment(Assignment each) {
        tie(each.task(), each.assignee(), each.role().name(), each.label());
    }

    private void link(Dependency each) {
        tie(each.successor(), each.predecessor(), LinkWord.of(each), each.label());
    }

    /// From when until when, in whatever is known of it.
    private record Ends(@Nullable Instant start, @Nullable Instant finish) {
        static final Ends UNKNOWN = new Ends(null, null);
    }

    private static Ends span(Optional<Span> span) {
        return span.map(known -> new Ends(known.start(), known.end())).orElse(Ends.UNKNOWN);
    }

    private static Ends moment(Optional<Instant> at) {
        return at.map(known -> new Ends(known, known)).orElse(Ends.UNKNOWN);
    }

    private void line(EntityId id, String number, String name, Ends ends) {
        listener.line(new Line(id, number, name, ends.start(), ends.finish()));
    }

    private void tie(EntityId from, EntityId to, String word, Label own) {
        listener.tie(new Tie(from, to, word), own);
    }
}
