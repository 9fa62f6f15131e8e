package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.primavera.PrimaveraXERFileWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Our schedule beside that of MPXJ, an engine of other people, on the same files.
class ScheduleDifferentialTest {
    private static final Plan PLAN =
            Plan.EMPTY.put(
                    new Exercise(
                            new Exercise.Id(new UUID(0, 1)),
                            "TRIAL",
                            "",
                            ExerciseKind.CPX,
                            "NOR",
                            ZoneId.of("UTC"),
                            Notes.PLAIN));

    @TempDir Path folder;

    @Test
    void givesTheDatesThatMpxjGivesOnRandomNetworks()
            throws IOException, MPXJException, CpmException {
        var different = new ArrayList<String>();
        for (int seed = 0; seed < 500; seed++) {
            var file = folder.resolve("random.xml");
            new MSPDIWriter().write(RandomProject.of(seed, 4 + seed % 40), file.toString());

            var plan = imported(file);
            var theirs = new MSPDIReader().read(file.toFile());
            theirs.getTasks().forEach(ScheduleDifferentialTest::fillUp);
            new MicrosoftScheduler().schedule(theirs, RandomProject.START);

            new Comparison(seed, Timetable.of(plan), plan, different).with(theirs);
        }
        assertThat(different).isEmpty();
    }

    /// The files stand as they were drafted: everything at the start of the project, before the
    /// data date.
    @Test
    void givesTheDatesThatMpxjGivesPrimaveraFromItsDataDateOn()
            throws IOException, MPXJException, CpmException {
        var different = new ArrayList<String>();
        for (int seed = 0; seed < 150; seed++) {
            var file = folder.resolve("drafted.xer");
            write(RandomPrimavera.ofOneCalendar(seed, 4 + seed % 40), file);

            var plan = imported(file);
            var theirs = new PrimaveraXERFileReader().read(file.toFile());
            new PrimaveraScheduler().schedule(theirs, RandomPrimavera.START);

            assertThat(plan.exercise().statusDate())
                    .isEqualTo(instant(theirs.getProjectProperties().getStatusDate()));
            var comparison = new Comparison(seed, Timetable.of(plan), plan, different);
            comparison.with(theirs);
        }
        assertThat(different).isEmpty();
    }

    /// What is finished has its earliest and latest times at the data date or later, and binds what
    /// follows by what is then left of the lags.
    @Test
    void givesFinishedWorkTheDatesThatMpxjGivesPrimavera()
            throws IOException, MPXJException, CpmException {
        var different = new ArrayList<String>();
        long finished = 0;
        for (int seed = 0; seed < 150; seed++) {
            var file = folder.resolve("begun.xer");
            write(RandomPrimavera.ofFinishedWork(seed, 4 + seed % 40), file);

            var plan = imported(file);
            var theirs = new PrimaveraXERFileReader().read(file.toFile());
            new PrimaveraScheduler().schedule(theirs, RandomPrimavera.START);

            new Comparison(seed, Timetable.of(plan), plan, different).with(theirs);
            finished +=
                    plan.tasks()
                            .filter(task -> task.timing().progress().finished() != null)
                            .count();
        }
        assertThat(finished).isGreaterThan(500);
        assertThat(different).isEmpty();
    }

    /// The files stand as Primavera scheduled them, so that the lags which the plan cannot say are
    /// known by what they span. Later than those dates nothing is known of such lags, and the
    /// latest dates are not compared.
    @Test
    void keepsTheDatesOfPrimaveraWhereLagsAndTasksWorkInSeveralCalendars()
            throws IOException, MPXJException, CpmException {
        var different = new ArrayList<String>();
        for (int seed = 0; seed < 150; seed++) {
            var file = folder.resolve("scheduled.xer");
            var theirs = RandomPrimavera.ofSeveralCalendars(seed, 4 + seed % 40);
            new PrimaveraScheduler().schedule(theirs, RandomPrimavera.START);
            write(theirs, file);

            var plan = imported(file);

            new Comparison(seed, Timetable.of(plan), plan, different).early(theirs);
        }
        assertThat(different).isEmpty();
    }

    private static void write(ProjectFile project, Path file) throws IOException {
        new PrimaveraXERFileWriter().write(project, file.toString());
    }

    /// GanttProject tells days alone; the hours at which work begins and ends are those of the
    /// calendar, as the other engine has it too.
    @Test
    void givesTheDaysOfGanttProjectTheHoursThatMpxjGivesThem()
            throws IOException, MPXJException, CpmException {
        var file = Files.writeString(folder.resolve("days.gan"), GANTT_PROJECT);

        var plan = imported(file);
        var theirs = new GanttProjectReader().read(file.toFile());
        theirs.getTasks().forEach(ScheduleDifferentialTest::fillUp);
        new MicrosoftScheduler().schedule(theirs, LocalDateTime.parse("2027-03-01T00:00"));

        var different = new ArrayList<String>();
        new Comparison(0, Timetable.of(plan), plan, different).with(theirs);
        assertThat(theirs.getTasks()).hasSize(4);
        assertThat(different).isEmpty();
        assertThat(Timetable.of(plan).of(id(plan, "Main planning conference")))
                .hasValueSatisfying(
                        timed ->
                                assertThat(timed.planned())
                                        .isEqualTo(
                                                new Timed.Ends(
                                                        Instant.parse("2027-03-08T08:00:00Z"),
                                                        Instant.parse("2027-03-10T17:00:00Z"))));
    }

    private static TaskId id(Plan plan, String name) {
        return plan.tasks().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static final String GANTT_PROJECT =
            """
            <?xml version="1.0"?>
            <project name="p" view-date="2027-03-01" version="3.2">
              <calendars><day-types/><default-week id="1" sun="1" mon="0" tue="0" wed="0"
                thu="0" fri="0" sat="1"/></calendars>
              <tasks><taskproperties/>
                <task id="1" name="Read-ahead" complete="0" start="2027-03-01" duration="5">
                  <depend id="2" type="2" difference="0" hardness="Strong"/></task>
                <task id="2" name="Main planning conference" complete="0" start="2027-03-08"
                  duration="3"><depend id="3" type="2" difference="0" hardness="Strong"/></task>
                <task id="3" name="Minutes" complete="0" start="2027-03-11" duration="7"/>
                <task id="4" name="Site survey" complete="0" start="2027-03-01" duration="2"/>
              </tasks>
              <resources/><allocations/><vacations/><roles roleset-name="Default"/>
            </project>
            """;

    /// What the file does not tell, the other engine wants to hear.
    private static void fillUp(org.mpxj.Task task) {
        if (task.getActualDuration() == null) {
            task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
        }
        if (task.getRemainingDuration() == null) {
            task.setRemainingDuration(task.getDuration());
        }
    }

    /// Gathers where the two engines differ on one schedule.
    private record Comparison(int seed, Timetable ours, Plan plan, List<String> different) {
        void with(ProjectFile theirs) {
            var ids = plan.tasks().collect(Collectors.toMap(Task::name, Task::id));
            theirs.getTasks().stream()
                    .filter(task -> task.getUniqueID() != 0)
                    .forEach(task -> compare(task, ours.of(ids.get(task.getName())).orElseThrow()));
        }

        void early(ProjectFile theirs) {
            var ids = plan.tasks().collect(Collectors.toMap(Task::name, Task::id));
            theirs.getTasks().stream()
                    .filter(task -> !task.hasChildTasks())
                    .forEach(task -> early(task, ours.of(ids.get(task.getName())).orElseThrow()));
        }

        private void early(org.mpxj.Task task, Timed timed) {
            ends(task, "planned", timed.planned(), task.getStart(), task.getFinish());
            ends(task, "early", timed.early(), task.getEarlyStart(), task.getEarlyFinish());
        }

        private void compare(org.mpxj.Task task, Timed timed) {
            ends(task, "planned", timed.planned(), task.getStart(), task.getFinish());
            if (!task.hasChildTasks()) {
                ends(task, "early", timed.early(), task.getEarlyStart(), task.getEarlyFinish());
                ends(task, "late", timed.late(), task.getLateStart(), task.getLateFinish());
                slack(task, timed);
            }
        }

        /// What is as late as possible floats in this version of the other engine and no longer in
        /// later ones. What is finished floats there, but neither here nor in files of Primavera.
        private void slack(org.mpxj.Task task, Timed timed) {
            if (task.getConstraintType() == ConstraintType.AS_LATE_AS_POSSIBLE
                    || task.getActualFinish() != null) {
                return;
            }
            var slack =
                    task.getTotalSlack()
                            .convertUnits(TimeUnit.MINUTES, task.getEffectiveCalendar());
            check(task, "float", timed.totalFloat().toMinutes(), Math.round(slack.getDuration()));
            check(task, "critical", timed.isCritical(), task.getCritical());
        }

        private void ends(
                org.mpxj.Task task,
                String what,
                Timed.Ends ends,
                LocalDateTime start,
                LocalDateTime finish) {
            check(task, what, ends, new Timed.Ends(instant(start), instant(finish)));
        }

        private void check(org.mpxj.Task task, String what, Object own, Object other) {
            if (!own.equals(other)) {
                different.add(
                        "seed %d, %s, %s: %s rather than %s"
                                .formatted(seed, task.getName(), what, own, other));
            }
        }
    }

    private static Instant instant(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC);
    }

    private static Plan imported(Path file) {
        var read = (ImportResult.Read) ScheduleImport.read(file, PLAN);
        return ((Outcome.Applied) PlanEditor.apply(PLAN, read.edit())).plan();
    }
}
