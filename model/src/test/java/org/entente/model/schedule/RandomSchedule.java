package org.entente.model.schedule;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.WorkingDay;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// A plan of computed and stated tasks with links, constraints, calendars and progress, and edits
/// of it, always the same for the same seed. All times are whole hours around the change of the
/// clocks in Oslo in spring.
final class RandomSchedule {
    static final Instant START = Instant.parse("2027-03-22T00:00:00Z");
    static final WorkCalendar OFFICE = calendar("Office", DayOfWeek.FRIDAY, 8, 16);
    static final WorkCalendar SHIFTS = calendar("Shifts", DayOfWeek.SUNDAY, 0, 12);

    private final Random random;
    private final int size;
    private Plan plan;

    RandomSchedule(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
        plan =
                Plan.of(
                        List.of(
                                Things.exercise("Trial")
                                        .withStatusDate(
                                                random.nextInt(4) == 0
                                                        ? START.plus(
                                                                HOUR.multipliedBy(
                                                                        1 + random.nextInt(150)))
                                                        : null),
                                OFFICE,
                                SHIFTS,
                                summary(0),
                                summary(1)));
        for (int at = 0; at < size; at++) {
            plan = plan.put(task(at));
        }
        for (int at = 0; at < size; at++) {
            put(dependency());
            if (random.nextInt(4) == 0) {
                put(constraint());
            }
        }
    }

    private static final Duration HOUR = Duration.ofHours(1);

    private static WorkCalendar calendar(String name, DayOfWeek last, int from, int to) {
        var hours = List.of(new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0)));
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(last) <= 0)
                        .map(day -> new WorkingDay(day, hours))
                        .toList();
        var easter =
                new DayException(
                        "Easter",
                        LocalDate.parse("2027-03-25"),
                        LocalDate.parse("2027-03-29"),
                        List.of());
        return new WorkCalendar(
                new WorkCalendar.Id(Things.id(name)), name, week, List.of(easter), Notes.PLAIN);
    }

    Plan plan() {
        return plan;
    }

    /// Changes the plan in one to three things; tells which.
    List<EntityId> edit() {
        var touched = new ArrayList<EntityId>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> touched.add(put(task(random.nextInt(size))));
                case 3, 4 -> touched.add(put(dependency()));
                case 5 -> touched.add(put(constraint()));
                case 6 -> drop(plan.dependencies().toList(), touched);
                default -> drop(plan.constraints().toList(), touched);
            }
        }
        return touched;
    }

    private void drop(List<? extends Entity> some, List<EntityId> touched) {
        if (!some.isEmpty()) {
            var sorted =
                    some.stream().map(Entity::id).sorted((a, b) -> a.value().compareTo(b.value()));
            var gone = sorted.toList().get(random.nextInt(some.size()));
            plan = plan.drop(gone);
            touched.add(gone);
        }
    }

    private EntityId put(Entity entity) {
        plan = plan.put(entity);
        return entity.id();
    }

    private static Activity summary(int at) {
        return Things.activity("Summary " + at, Things.days("D", 0, 1));
    }

    private Entity task(int at) {
        var name = "Task " + at;
        var start = START.plus(HOUR.multipliedBy(random.nextInt(200)));
        var calendars =
                switch (at % 4) {
                    case 0 -> List.of(OFFICE.id());
                    case 1 -> List.of(SHIFTS.id());
                    case 2 -> List.of(OFFICE.id(), SHIFTS.id());
                    default -> List.<WorkCalendar.Id>of();
                };
        var timing =
                (random.nextInt(6) == 0 ? Timing.STATED : Timing.COMPUTED)
                        .withCalendars(calendars)
                        .withProgress(progress(start));
        if (at % 5 == 4) {
            return new Milestone(
                    (Milestone.Id) id(at),
                    "",
                    name,
                    When.at(start),
                    timing,
                    placement(at),
                    Filing.NONE,
                    Notes.PLAIN);
        }
        var finish = start.plus(HOUR.multipliedBy(1 + random.nextInt(40)));
        var work = random.nextBoolean() ? null : HOUR.multipliedBy(1 + random.nextInt(20));
        return new Activity(
                (Activity.Id) id(at),
                "",
                name,
                new Timeframe(When.at(start), When.at(finish)),
                timing.withWork(work),
                placement(at),
                Filing.NONE,
                Notes.PLAIN);
    }

    private static Placement placement(int at) {
        return switch (at % 7) {
            case 5 -> Placement.NONE.withParent(summary(0).id());
            case 6 -> Placement.NONE.withParent(summary(1).id());
            default -> Placement.NONE;
        };
    }

    private Progress progress(Instant start) {
        return switch (random.nextInt(12)) {
            case 0 -> new Progress(100 * random.nextInt(2), start, null);
            case 1 -> new Progress(100, start, start.plus(HOUR.multipliedBy(random.nextInt(30))));
            default -> Progress.NONE;
        };
    }

    private TaskId id(int at) {
        var id = Things.id("Task " + at);
        return at % 5 == 4 ? new Milestone.Id(id) : new Activity.Id(id);
    }

    /// Leads from a smaller task to a greater one, so that no loop comes of it; summaries are only
    /// waited for by the last tasks, and only wait for the first ones.
    private Dependency dependency() {
        int from = random.nextInt(size - 1);
        int to = from + 1 + random.nextInt(size - from - 1);
        TaskId before = id(from);
        TaskId after = id(to);
        if (random.nextInt(15) == 0 && (size - 1) % 7 < 5) {
            before = summary(random.nextInt(2)).id();
            after = id(size - 1);
        } else if (random.nextInt(15) == 0) {
            before = id(0);
            after = summary(random.nextInt(2)).id();
        }
        var type =
                before.equals(summary(0).id()) || before.equals(summary(1).id())
                        ? DependencyKind.FINISH_TO_START
                        : DependencyKind.values()[random.nextInt(4)];
        return new Dependency(
                new Dependency.Id(Things.id("link " + random.nextInt(2 * size))),
                before,
                after,
                type,
                HOUR.multipliedBy(random.nextInt(3) == 0 ? random.nextInt(-10, 20) : 0),
                LagTime.values()[random.nextInt(2)],
                Notes.PLAIN);
    }

    private Constraint constraint() {
        var kinds = ConstraintKind.values();
        return new Constraint(
                new Constraint.Id(Things.id("constraint " + random.nextInt(size))),
                id(random.nextInt(size)),
                kinds[random.nextInt(kinds.length)],
                When.at(START.plus(HOUR.multipliedBy(random.nextInt(300)))),
                Notes.PLAIN);
    }

    /// The plan with a constraint on each of its two summaries.
    Plan withBoundSummaries() {
        var kinds = ConstraintKind.values();
        var bound = plan;
        for (int at = 0; at < 2; at++) {
            bound =
                    bound.put(
                            Things.constraint(
                                    summary(at).id(),
                                    kinds[random.nextInt(kinds.length)],
                                    When.at(START.plus(HOUR.multipliedBy(random.nextInt(300))))));
        }
        return bound;
    }

    static List<Task> leaves(Plan plan) {
        return plan.tasks().filter(task -> !task.name().startsWith("Summary")).toList();
    }
}
