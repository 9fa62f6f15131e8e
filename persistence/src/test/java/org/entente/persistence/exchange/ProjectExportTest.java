package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.RandomPlans;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.MPXJException;
import org.mpxj.mspdi.MSPDIReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Writes plans for Microsoft Project, reads them again and compares.
class ProjectExportTest {
    private static final Instant STAMP = Instant.parse("2026-11-22T09:30:00Z");

    @TempDir Path folder;

    private static byte[] exported(Plan plan) {
        return ProjectExport.write(plan, plan.tasks().toList(), STAMP);
    }

    /// The file read into an empty plan of the same exercise.
    private Plan imported(Plan plan) throws IOException {
        var file = folder.resolve("out.xml");
        Files.write(file, exported(plan));
        var empty = Plan.EMPTY.put(plan.exercise());
        var read = (ImportResult.Read) ScheduleImport.read(file, empty);
        assertThat(read.report().remarks())
                .allMatch(remark -> remark.loss() == ImportReport.Loss.NO_DURATION);
        return ((Outcome.Applied) PlanEditor.apply(empty, read.edit())).plan();
    }

    /// What a plan says of its tasks by their names, whatever their ids.
    private record Story(Plan plan, Map<TaskId, String> names) {
        static Story of(Plan plan) {
            var names = new HashMap<TaskId, String>();
            plan.tasks().forEach(task -> names.put(task.id(), task.name()));
            return new Story(plan, names);
        }

        List<String> tell() {
            var lines = new TreeSet<String>();
            var schedule = Schedule.of(plan);
            var timetable = Timetable.of(plan);
            plan.tasks().forEach(task -> lines.add(line(task, schedule, timetable)));
            plan.dependencies().forEach(dependency -> lines.add(line(dependency)));
            plan.constraints().forEach(constraint -> lines.add(line(constraint, schedule)));
            return new ArrayList<>(lines);
        }

        private String line(Task task, Schedule schedule, Timetable timetable) {
            var isSummary =
                    plan.tasks().anyMatch(below -> task.id().equals(below.placement().parent()));
            var timing = task.timing();
            var stated =
                    schedule.start(task.id())
                            .flatMap(
                                    start ->
                                            schedule.finish(task.id())
                                                    .map(finish -> new Timed.Ends(start, finish)));
            var times =
                    (timing.computed() && !isSummary
                                    ? timetable.of(task.id()).map(Timed::planned)
                                    : stated)
                            .orElseThrow();
            var isMoment = times.start().equals(times.finish());
            return String.join(
                    ", ",
                    isMoment ? "at" : "from",
                    task.number(),
                    task.name(),
                    times.toString(),
                    isSummary ? "summary" : timing.computed() + " " + timing.progress(),
                    String.valueOf(names.get(task.placement().parent())),
                    ((Entity) task).notes().remark());
        }

        private String line(Dependency dependency) {
            return "%s -> %s %s %s %s"
                    .formatted(
                            names.get(dependency.predecessor()),
                            names.get(dependency.successor()),
                            dependency.type(),
                            dependency.lag(),
                            dependency.lag().isZero() ? "" : dependency.lagTime());
        }

        private String line(Constraint constraint, Schedule schedule) {
            var isBound = constraint.type() != ConstraintKind.AS_LATE_AS_POSSIBLE;
            var at = isBound ? constraint.at() : null;
            return "%s %s %s"
                    .formatted(
                            names.get(constraint.task()),
                            constraint.type(),
                            at == null ? "" : schedule.instant(at));
        }
    }

    /// A plan in which no task has more constraints than the format can hold.
    private static Plan holdable(Plan plan) {
        var seen = new TreeSet<String>();
        var next = plan;
        for (var constraint : plan.constraints().sorted(ProjectExportTest::compare).toList()) {
            var isDeadline = constraint.type().name().equals("DEADLINE");
            if (!seen.add(constraint.task() + " " + isDeadline)) {
                next = next.drop(constraint.id());
            }
        }
        var linked = new TreeSet<String>();
        for (var link : plan.dependencies().sorted(ProjectExportTest::compare).toList()) {
            if (!linked.add(link.predecessor() + " " + link.successor() + " " + link.type())) {
                next = next.drop(link.id());
            }
        }
        return next;
    }

    /// The same with every computed task stated where the schedule puts it, as the format does it,
    /// and with work for every activity, because what has none is a milestone there.
    private static Plan settled(Plan plan) {
        var next = restated(plan);
        for (var before = plan; !before.equals(next); next = restated(next)) {
            before = next;
        }
        return next;
    }

    private static Plan restated(Plan plan) {
        var timetable = Timetable.of(plan);
        var next = plan;
        for (var task : plan.tasks().filter(some -> some.timing().computed()).toList()) {
            var ends = timetable.of(task.id()).map(Timed::planned).orElseThrow();
            next =
                    switch (task) {
                        case Activity activity -> next.put(restated(activity, ends));
                        case Milestone milestone ->
                                next.put(milestone.withAt(When.at(ends.start())));
                    };
        }
        return next;
    }

    private static Activity restated(Activity activity, Timed.Ends ends) {
        return ends.start().equals(ends.finish())
                ? activity.withTiming(activity.timing().withWork(Duration.ofHours(3)))
                : activity.withTimeframe(
                        new Timeframe(When.at(ends.start()), When.at(ends.finish())));
    }

    private static Anchor anchor(String code, int days) {
        var at = When.at(Instant.parse("2027-03-22T00:00:00Z").plus(Duration.ofDays(days)));
        return Things.anchor(code, at);
    }

    private static int compare(Entity one, Entity other) {
        return one.id().value().compareTo(other.id().value());
    }

    @Test
    void randomPlansComeBackAsTheyWere() throws IOException {
        var different = new ArrayList<String>();
        for (int seed = 0; seed < 60; seed++) {
            var plan = holdable(RandomPlans.of(seed, 4 + seed).put(anchor("D", 2)));
            if (seed % 3 == 0) {
                plan = plan.put(anchor("E", 4)).put(anchor("ENDEX", 6));
            }

            plan = settled(plan);
            var told = Story.of(plan).tell();
            var back = Story.of(imported(plan)).tell();
            for (var line : told) {
                if (!back.remove(line)) {
                    different.add("seed %d lost %s".formatted(seed, line));
                }
            }
            back.forEach(line -> different.add("gained " + line));
        }
        assertThat(different).isEmpty();
    }

    @Test
    void brigadeExerciseComesBackAsItWas() throws IOException {
        var plan = Plans.brigadeExercise();

        assertThat(Story.of(imported(plan)).tell()).isEqualTo(Story.of(plan).tell());
    }

    @Test
    void isTheSameBytesForTheSamePlanAndMoment() {
        var plan = RandomPlans.of(7, 50);

        assertThat(exported(plan)).isEqualTo(exported(plan));
    }

    @Test
    void otherReadersFindTheMarkingAndNoFault() throws IOException, MPXJException {
        var file = folder.resolve("out.xml");
        var plan = Plans.brigadeExercise();
        Files.write(file, exported(plan));

        var project = new MSPDIReader().read(file.toFile());

        assertThat(project.getIgnoredErrors()).isEmpty();
        assertThat(project.getProjectProperties().getProjectTitle())
                .isEqualTo("NORTHERN BRIGADE (NATO UNCLASSIFIED)");
        assertThat(project.getTasks())
                .filteredOn(task -> !Objects.equals(task.getUniqueID(), 0))
                .allMatch(task -> "NATO UNCLASSIFIED".equals(task.getText(1)));
    }

    @Test
    void leavesOutWhatWasNotChosenAndItsLinks() throws IOException {
        var plan = Plans.brigadeExercise();
        var attack = plan.find(Activity.class, Plans.ATTACK.id()).orElseThrow();

        var text = new String(ProjectExport.write(plan, List.of(attack), STAMP), UTF_8);

        assertThat(text).contains(attack.name()).doesNotContain(Plans.PURSUIT.name());
        assertThat(text).doesNotContain("PredecessorLink");
    }
}
