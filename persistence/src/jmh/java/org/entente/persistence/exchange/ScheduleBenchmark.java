package org.entente.persistence.exchange;

import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Timetable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The whole schedule of a plan, and what is left of it after one edit, beside the scheduler of
/// MPXJ on the same tasks and links: chains of fifty, each second task also waits for a start in
/// the chain before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScheduleBenchmark {
    private static final LocalDateTime START = LocalDateTime.parse("2027-03-01T08:00");
    private static final int CHAIN = 50;

    @Param({"6260", "100000"})
    public int size;

    private ProjectFile project = new ProjectFile();
    private Plan plan = Plan.EMPTY;
    private Timetable timetable = Timetable.of(exercise());
    private List<Activity> edited = List.of();
    private List<Activity> last = List.of();
    private final Map<TaskId, List<EntityId>> links = new HashMap<>();
    private int edit;

    private static Plan exercise() {
        return Plan.EMPTY.put(
                new Exercise(
                        new Exercise.Id(new UUID(0, 1)),
                        "TRIAL",
                        "",
                        ExerciseKind.CPX,
                        "NOR",
                        ZoneId.of("UTC"),
                        Notes.PLAIN));
    }

    @Setup
    public void fill() throws ImportException {
        var random = new Random(7);
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        project.getProjectProperties().setStartDate(START);
        var tasks = new ArrayList<Task>(size);
        for (int at = 0; at < size; at++) {
            tasks.add(task(tasks, at, random));
        }
        var start = exercise();
        var edits =
                new ProjectConversion("trial.xml", start, project, new ImportReport.Book()).edit();
        plan = ((Outcome.Applied) PlanEditor.apply(start, edits)).plan();
        timetable = Timetable.of(plan);
        var all = plan.activities().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        last =
                all.stream()
                        .filter(one -> timetable.finish(one.id()).equals(timetable.end()))
                        .toList();
        edited = random.ints(500, 0, size).mapToObj(all::get).toList();
        plan.dependencies()
                .forEach(
                        link -> {
                            hold(link.predecessor(), link);
                            hold(link.successor(), link);
                        });
    }

    private void hold(TaskId end, Dependency link) {
        links.computeIfAbsent(end, _ -> new ArrayList<>()).add(link.id());
    }

    private Task task(List<Task> before, int at, Random random) {
        var task = project.addTask();
        var hours = Duration.getInstance(4 + random.nextInt(60), TimeUnits.HOURS);
        task.setName("Task %06d".formatted(at));
        task.setDuration(hours);
        task.setRemainingDuration(hours);
        task.setActualDuration(Duration.getInstance(0, TimeUnits.HOURS));
        task.setStart(START);
        task.setFinish(START.plusHours(1));
        if (at % CHAIN != 0) {
            link(task, before.get(at - 1), RelationType.FINISH_START);
        }
        if (at % 2 == 1 && at % CHAIN > 3 && at > CHAIN) {
            link(task, before.get(at - CHAIN - 1 - random.nextInt(3)), RelationType.START_START);
        }
        return task;
    }

    private static void link(Task task, Task before, RelationType type) {
        task.addPredecessor(new Relation.Builder().predecessorTask(before).type(type));
    }

    private static final class TimeUnits {
        private static final org.mpxj.TimeUnit HOURS = org.mpxj.TimeUnit.HOURS;
    }

    @Benchmark
    public Timetable all() {
        return Timetable.of(plan);
    }

    @Benchmark
    public ProjectFile allByMpxj() throws CpmException {
        new MicrosoftScheduler().schedule(project, START);
        return project;
    }

    /// Each time another task takes an hour more or less.
    @Benchmark
    public Timetable afterOneEdit() {
        return after(edited.get(edit % edited.size()), 4 + edit++ % 60);
    }

    /// The last task of all takes longer, which moves the end and with it every latest time.
    @Benchmark
    public Timetable afterAnEditThatMovesTheEnd() {
        return after(last.getFirst(), 80 + edit++ % 60);
    }

    /// The same, and then somebody looks at a screen of tasks.
    @Benchmark
    public long afterAnEditThatMovesTheEndAsFarAsASheetShows() {
        var after = afterAnEditThatMovesTheEnd();
        return edited.stream()
                .limit(60)
                .flatMap(task -> after.of(task.id()).stream())
                .mapToLong(timed -> timed.totalFloat().toSeconds())
                .sum();
    }

    /// A task comes that stands under nothing and waits for nothing.
    @Benchmark
    public Timetable afterATaskCame() {
        var one = edited.get(edit++ % edited.size());
        var come = new Activity.Id(new UUID(edit, 3));
        return timetable.after(plan.put(one.withId(come)), List.<EntityId>of(come));
    }

    /// A task goes, and with it what it waited for and what waited for it.
    @Benchmark
    public Timetable afterATaskWent() {
        var gone = edited.get(edit++ % edited.size()).id();
        var touched = new ArrayList<EntityId>(links.getOrDefault(gone, List.of()));
        touched.add(gone);
        var later = plan;
        for (var id : touched) {
            later = later.drop(id);
        }
        return timetable.after(later, touched);
    }

    /// A task waits for another one too.
    @Benchmark
    public Timetable afterALinkCame() {
        var one = edited.get(edit++ % edited.size());
        var other = edited.get(edit % edited.size());
        var isFirst = one.name().compareTo(other.name()) < 0;
        var link =
                new Dependency(
                        new Dependency.Id(new UUID(edit, 5)),
                        isFirst ? one.id() : other.id(),
                        isFirst ? other.id() : one.id(),
                        DependencyKind.FINISH_TO_START,
                        java.time.Duration.ZERO,
                        Notes.PLAIN);
        return one.equals(other)
                ? timetable
                : timetable.after(plan.put(link), List.<EntityId>of(link.id()));
    }

    /// A task moves under another one, which becomes a summary.
    @Benchmark
    public Timetable afterATaskMovedUnderAnother() {
        var one = edited.get(edit++ % edited.size());
        var other = edited.get(edit % edited.size());
        var moved = one.withPlacement(one.placement().withParent(other.id()));
        return one.equals(other)
                ? timetable
                : timetable.after(plan.put(moved), List.<EntityId>of(moved.id()));
    }

    private Timetable after(Activity activity, int hours) {
        var work = java.time.Duration.ofHours(hours);
        var changed = activity.withTiming(activity.timing().withWork(work));
        return timetable.after(plan.put(changed), List.<EntityId>of(changed.id()));
    }
}
