package org.entente.model.schedule;

import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits of a random schedule that change its tree too: tasks come, go and move under other tasks,
/// and dependencies, constraints and assignments of any of them change.
final class RandomEdits {
    private static final List<Participant> NATIONS =
            List.of(
                    nation("NOR").withCalendar(RandomSchedule.OFFICE.id()),
                    nation("USA").withCalendar(RandomSchedule.SHIFTS.id()));

    private final Random random;
    private Plan plan;
    private int last;

    RandomEdits(long seed, Plan start) {
        random = new Random(seed);
        plan = start;
        NATIONS.forEach(nation -> plan = plan.put(nation));
    }

    private static Participant nation(String code) {
        return new Participant(
                new Participant.Id(Things.id(code)),
                ParticipantKind.NATION,
                code,
                code,
                Notes.PLAIN);
    }

    Plan plan() {
        return plan;
    }

    /// One to three edits that were not refused; tells what they touched.
    List<EntityId> edit() {
        var touched = new ArrayList<EntityId>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            if (PlanEditor.apply(plan, any()) instanceof Outcome.Applied(var after, var changes)) {
                plan = after;
                changes.stream().map(Change::id).forEach(touched::add);
            }
        }
        return touched;
    }

    private Edit any() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Edit.Add(task("New " + last++));
            case 2 -> new Edit.Remove(anyTask().id());
            case 3, 4 -> moved(anyTask());
            case 5, 6 -> put(dependency());
            case 7 -> put(constraint());
            case 8 -> put(assignment());
            default ->
                    plan.count(EntityKind.DEPENDENCY) == 0
                            ? put(dependency())
                            : new Edit.Remove(one(plan.dependencies().toList()).id());
        };
    }

    private <E extends Entity> E one(List<E> all) {
        var sorted =
                all.stream().sorted((a, b) -> a.id().value().compareTo(b.id().value())).toList();
        return sorted.get(random.nextInt(sorted.size()));
    }

    private Edit put(Entity entity) {
        return plan.has(entity.id()) ? new Edit.Revise(entity) : new Edit.Add(entity);
    }

    private Task anyTask() {
        var id = one(plan.tasks().<Entity>map(task -> (Entity) task).toList()).id();
        return plan.find(Task.class, id).orElseThrow();
    }

    private Edit moved(Task task) {
        var parent = random.nextInt(3) == 0 ? null : one(plan.activities().toList()).id();
        var timing =
                random.nextBoolean()
                        ? task.timing()
                        : task.timing().withCalendars(List.of(RandomSchedule.SHIFTS.id()));
        return new Edit.Revise(
                switch (task) {
                    case Activity activity ->
                            activity.withPlacement(activity.placement().withParent(parent))
                                    .withTiming(timing);
                    case Milestone milestone ->
                            milestone
                                    .withPlacement(milestone.placement().withParent(parent))
                                    .withTiming(timing);
                });
    }

    private Activity task(String name) {
        var start = RandomSchedule.START.plus(Duration.ofHours(random.nextInt(-100, 200)));
        var finish = start.plus(Duration.ofHours(1 + random.nextInt(40)));
        var parent = random.nextBoolean() ? null : one(plan.activities().toList()).id();
        var activity =
                Things.activity(name, new Timeframe(When.at(start), When.at(finish)))
                        .withTiming(random.nextInt(6) == 0 ? Timing.STATED : Timing.COMPUTED);
        return activity.withPlacement(activity.placement().withParent(parent));
    }

    private Dependency dependency() {
        TaskId before = anyTask().id();
        TaskId after = anyTask().id();
        return new Dependency(
                new Dependency.Id(Things.id("link " + random.nextInt(40))),
                before,
                after,
                DependencyKind.values()[random.nextInt(4)],
                Duration.ofHours(random.nextInt(-10, 20)),
                LagTime.values()[random.nextInt(2)],
                Notes.PLAIN);
    }

    private Constraint constraint() {
        var kinds = ConstraintKind.values();
        return new Constraint(
                new Constraint.Id(Things.id("constraint " + random.nextInt(20))),
                anyTask().id(),
                kinds[random.nextInt(kinds.length)],
                When.at(RandomSchedule.START.plus(Duration.ofHours(random.nextInt(300)))),
                Notes.PLAIN);
    }

    private Assignment assignment() {
        return new Assignment(
                new Assignment.Id(Things.id("assignment " + random.nextInt(20))),
                anyTask().id(),
                NATIONS.get(random.nextInt(NATIONS.size())).id(),
                AssignmentRole.values()[0],
                Notes.PLAIN);
    }
}
