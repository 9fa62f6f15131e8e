package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Timing;
import org.entente.model.time.When;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.writer.FileFormat;
import org.mpxj.writer.UniversalProjectWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

class ScheduleImportTest {
    private static final Plan PLAN =
            Plan.EMPTY.put(
                    new Exercise(
                            new Exercise.Id(new UUID(0, 1)),
                            "TRIAL",
                            "",
                            ExerciseKind.CPX,
                            "NOR",
                            ZoneId.of("Europe/Oslo"),
                            Notes.PLAIN));

    @TempDir Path folder;

    @Test
    void takesHierarchyMilestonesLinksCalendarsAndConstraintsOver() throws IOException {
        var file = written(conferenceSchedule(), FileFormat.MSPDI, "poam.xml");

        var read = read(file, PLAN);
        var plan = ((Outcome.Applied) PlanEditor.apply(PLAN, read.edit())).plan();

        var summary = activity(plan, "Planning conferences");
        var main = activity(plan, "Main planning conference");
        var signed = milestone(plan, "EXPLAN signed");
        assertThat(main.placement().parent()).isEqualTo(summary.id());
        assertThat(main.timeframe().start())
                .isEqualTo(When.at(Instant.parse("2027-03-01T07:00:00Z")));
        assertThat(signed.at()).isEqualTo(When.at(Instant.parse("2027-03-10T16:00:00Z")));
        assertThat(plan.dependencies())
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.predecessor()).isEqualTo(main.id());
                            assertThat(link.successor()).isEqualTo(signed.id());
                            assertThat(link.type()).isEqualTo(DependencyKind.FINISH_TO_START);
                            assertThat(link.lag()).isEqualTo(Duration.ofHours(40));
                            assertThat(link.lagTime()).isEqualTo(LagTime.WORKING);
                        });
        assertThat(plan.constraints())
                .singleElement()
                .satisfies(
                        bound ->
                                assertThat(bound.type())
                                        .isEqualTo(ConstraintKind.START_NO_EARLIER_THAN));
        assertThat(plan.workCalendars())
                .anySatisfy(
                        calendar -> {
                            assertThat(calendar.name()).isEqualTo("Standard");
                            assertThat(calendar.week()).hasSize(5);
                        });
        assertThat(main.timing().computed()).isTrue();
        assertThat(main.timing().work()).isEqualTo(Duration.ofHours(24));
        assertThat(main.timing().calendars()).hasSize(1);
        assertThat(summary.timing()).isEqualTo(Timing.STATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"MSPDI", "PMXML", "XER"})
    void readsWhatOtherProgramsWrite(FileFormat format) throws IOException {
        var file = written(conferenceSchedule(), format, "other.file");

        var read = read(file, PLAN);

        assertThat(read.report().mapped()).containsEntry(EntityKind.DEPENDENCY, 1);
        assertThat(read.report().mapped()).containsEntry(EntityKind.ACTIVITY, 2);
    }

    @Test
    void secondReadingOfTheSameFileUpdates() throws IOException {
        var file = written(conferenceSchedule(), FileFormat.MSPDI, "poam.xml");
        var first = read(file, PLAN);
        var once = ((Outcome.Applied) PlanEditor.apply(PLAN, first.edit())).plan();

        var second = read(file, once);
        var outcome = (Outcome.Applied) PlanEditor.apply(once, second.edit());

        assertThat(outcome.plan()).isEqualTo(once);
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void givesGanttProjectTasksWithoutStartTheDateOfTheView() throws IOException {
        var file =
                file(
                        "plan.gan",
                        """
                        <?xml version="1.0"?>
                        <project name="p" view-date="2027-09-15" version="3.2">
                          <calendars><day-types/><default-week id="1" sun="1" mon="0" tue="0"
                            wed="0" thu="0" fri="0" sat="1"/></calendars>
                          <tasks><taskproperties/>
                            <task id="0" name="Analysis" complete="0" duration="5"/></tasks>
                          <resources/><allocations/><vacations/><roles roleset-name="Default"/>
                        </project>
                        """);

        var read = read(file, PLAN);

        assertThat(read.report().remarks())
                .contains(new ImportReport.Remark(Loss.NO_START, "Analysis", "", "2027-09-15"));
    }

    @Test
    void refusesFileWithoutTasks() throws IOException {
        var file = written(new ProjectFile(), FileFormat.MSPDI, "empty.xml");

        var problem = refused(file);

        assertThat(problem)
                .isEqualTo(new ImportProblem.Empty("empty.xml", ImportProblem.Lack.DATED_TASKS));
    }

    @Test
    void refusesUnknownContentWhateverItsName() throws IOException {
        var file = file("plan.mpp", "Dear colleague, please find attached");

        var problem = refused(file);

        assertThat(problem).isEqualTo(new ImportProblem.UnknownFormat("plan.mpp"));
    }

    @Test
    void refusesWhatIsNotThere() {
        var problem = refused(folder.resolve("gone.xml"));

        assertThat(problem).isInstanceOf(ImportProblem.Unreadable.class);
    }

    @Test
    void tellsTheLineOfBrokenXml() throws IOException {
        var file = file("broken.xml", "<Project>\n<Tasks>\n</Project>");

        var problem = (ImportProblem.Malformed) refused(file);

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.file()).isEqualTo("broken.xml");
    }

    private static ImportResult.Read read(Path file, Plan plan) {
        var result = ScheduleImport.read(file, plan);
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        return (ImportResult.Read) result;
    }

    private ImportProblem refused(Path file) {
        return ((ImportResult.Refused) ScheduleImport.read(file, PLAN)).problem();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path written(ProjectFile project, FileFormat format, String name) throws IOException {
        var file = folder.resolve(name);
        new UniversalProjectWriter(format).write(project, file.toString());
        return file;
    }

    private static ProjectFile conferenceSchedule() {
        var project = new ProjectFile();
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        var summary = task(project.addTask(), "Planning conferences", "2027-03-01T08:00", 6);
        var main = task(summary.addTask(), "Main planning conference", "2027-03-01T08:00", 3);
        main.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        main.setConstraintDate(LocalDateTime.parse("2027-03-01T08:00"));
        var signed = task(summary.addTask(), "EXPLAN signed", "2027-03-10T17:00", 0);
        signed.setMilestone(true);
        signed.addPredecessor(
                new Relation.Builder()
                        .predecessorTask(main)
                        .type(RelationType.FINISH_START)
                        .lag(org.mpxj.Duration.getInstance(5, TimeUnit.DAYS)));
        return project;
    }

    private static Task task(Task task, String name, String start, int days) {
        var from = LocalDateTime.parse(start);
        task.setName(name);
        task.setStart(from);
        task.setFinish(days == 0 ? from : from.plusDays(days - 1L).withHour(17));
        task.setPlannedStart(task.getStart());
        task.setPlannedFinish(task.getFinish());
        task.setRemainingEarlyStart(task.getStart());
        task.setRemainingEarlyFinish(task.getFinish());
        task.setDuration(org.mpxj.Duration.getInstance(days, TimeUnit.DAYS));
        return task;
    }

    private static Activity activity(Plan plan, String name) {
        return plan.activities().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Milestone milestone(Plan plan, String name) {
        return plan.milestones().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
