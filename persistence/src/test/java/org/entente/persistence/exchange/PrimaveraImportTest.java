package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.PercentCompleteType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.RelationshipLagCalendar;
import org.mpxj.SchedulingProgressedActivities;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.primavera.PrimaveraXERFileWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/// What Primavera P6 means by its data date, its progress and its constraints.
class PrimaveraImportTest {
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

    private final ProjectFile project = new ProjectFile();

    @TempDir Path folder;

    @Test
    void takesTheDataDateOverOnce() throws IOException {
        task("Site survey", "2027-03-01T08:00", 24);

        var first = read(PLAN);
        var once = applied(PLAN, first);
        var second = read(once);

        assertThat(once.exercise().statusDate()).isEqualTo(Instant.parse("2027-03-08T08:00:00Z"));
        assertThat(first.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .contains(Loss.STATUS_DATE);
        assertThat(second.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .doesNotContain(Loss.STATUS_DATE);
        assertThat(planned(once, "Site survey"))
                .isEqualTo(ends("2027-03-08T08:00:00Z", "2027-03-10T17:00:00Z"));
    }

    @Test
    void countsTheWorkThatIsLeftFromTheDataDateOn() throws IOException {
        going(task("Site survey", "2027-03-01T08:00", 24), 12);

        var plan = applied(PLAN, read(PLAN));

        assertThat(planned(plan, "Site survey"))
                .isEqualTo(ends("2027-03-01T08:00:00Z", "2027-03-09T12:00:00Z"));
        assertThat(timed(plan, "Site survey").early())
                .isEqualTo(ends("2027-03-08T08:00:00Z", "2027-03-09T12:00:00Z"));
    }

    @Test
    void putsTheEarliestTimesOfFinishedWorkAtTheDataDate() throws IOException {
        var survey = task("Site survey", "2027-03-01T08:00", 24);
        survey.setActualStart(survey.getStart());
        survey.setActualFinish(survey.getFinish());
        survey.setRemainingDuration(hours(0));
        survey.setActivityStatus(ActivityStatus.COMPLETED);
        survey.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        survey.setConstraintDate(LocalDateTime.parse("2027-03-01T00:00"));
        project.getProjectProperties().setStatusDate(LocalDateTime.parse("2027-05-02T00:00"));

        var plan = applied(PLAN, read(PLAN));

        var timed = timed(plan, "Site survey");
        assertThat(timed.planned()).isEqualTo(ends("2027-03-01T08:00:00Z", "2027-03-03T17:00:00Z"));
        assertThat(timed.early()).isEqualTo(ends("2027-05-02T00:00:00Z", "2027-05-02T00:00:00Z"));
        assertThat(timed.late()).isEqualTo(timed.early());
        assertThat(timed.totalFloat()).isZero();
        assertThat(timed.isCritical()).isFalse();
    }

    @Test
    void keepsTheFinishOfWorkThatWaitsForItsPredecessor() throws IOException {
        var before = task("Site survey", "2027-03-08T08:00", 24);
        var going = going(task("Minutes", "2027-03-01T08:00", 24), 12);
        going.setFinish(LocalDateTime.parse("2027-03-12T12:00"));
        going.setRemainingEarlyStart(LocalDateTime.parse("2027-03-11T08:00"));
        going.setRemainingEarlyFinish(going.getFinish());
        going.addPredecessor(
                new Relation.Builder()
                        .predecessorTask(before)
                        .type(RelationType.FINISH_START)
                        .lag(hours(0)));

        var read = read(PLAN);

        assertThat(planned(applied(PLAN, read), "Minutes"))
                .isEqualTo(ends("2027-03-01T08:00:00Z", "2027-03-12T12:00:00Z"));
        assertThat(timed(applied(PLAN, read), "Minutes").early())
                .isEqualTo(ends("2027-03-11T08:00:00Z", "2027-03-12T12:00:00Z"));
        assertThat(read.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .contains(Loss.RETAINED_LOGIC);
    }

    @Test
    void letsLinksWinOverTheLatestStart() throws IOException {
        var before = task("Site survey", "2027-03-08T08:00", 24);
        var bound = task("Minutes", "2027-03-11T08:00", 8);
        bound.setConstraintType(ConstraintType.START_NO_LATER_THAN);
        bound.setConstraintDate(LocalDateTime.parse("2027-03-09T08:00"));
        bound.addPredecessor(
                new Relation.Builder()
                        .predecessorTask(before)
                        .type(RelationType.FINISH_START)
                        .lag(hours(0)));

        var plan = applied(PLAN, read(PLAN));

        var timed = timed(plan, "Minutes");
        assertThat(timed.planned()).isEqualTo(ends("2027-03-11T08:00:00Z", "2027-03-11T17:00:00Z"));
        assertThat(timed.totalFloat()).isEqualTo(java.time.Duration.ofHours(-16));
    }

    private Task task(String name, String start, int hours) {
        if (project.getTasks().isEmpty()) {
            var properties = project.getProjectProperties();
            project.setDefaultCalendar(project.addDefaultBaseCalendar());
            properties.setPlannedStart(LocalDateTime.parse("2027-03-01T08:00"));
            properties.setStatusDate(LocalDateTime.parse("2027-03-08T08:00"));
            properties.setRelationshipLagCalendar(RelationshipLagCalendar.PREDECESSOR);
            properties.setSchedulingProgressedActivities(
                    SchedulingProgressedActivities.RETAINED_LOGIC);
            project.addTask().setName("Conference");
        }
        var task = project.getTasks().getFirst().addTask();
        var from = LocalDateTime.parse(start);
        var finish = project.getDefaultCalendar().getDate(from, hours(hours));
        task.setName(name);
        task.setCalendar(project.getDefaultCalendar());
        task.setActivityType(ActivityType.TASK_DEPENDENT);
        task.setActivityStatus(ActivityStatus.NOT_STARTED);
        task.setPercentCompleteType(PercentCompleteType.DURATION);
        task.setDuration(hours(hours));
        task.setPlannedDuration(hours(hours));
        task.setRemainingDuration(hours(hours));
        task.setActualDuration(hours(0));
        task.setStart(from);
        task.setFinish(finish);
        task.setPlannedStart(from);
        task.setPlannedFinish(finish);
        task.setRemainingEarlyStart(from);
        task.setRemainingEarlyFinish(finish);
        return task;
    }

    private static Task going(Task task, int left) {
        task.setActivityStatus(ActivityStatus.IN_PROGRESS);
        task.setActualStart(task.getStart());
        task.setRemainingDuration(hours(left));
        task.setActualDuration(hours(40));
        task.setPercentageComplete(50);
        return task;
    }

    private static Duration hours(int hours) {
        return Duration.getInstance(hours, TimeUnit.HOURS);
    }

    private ImportResult.Read read(Plan plan) throws IOException {
        var file = folder.resolve("poam.xer");
        new PrimaveraXERFileWriter().write(project, file.toString());
        return (ImportResult.Read) ScheduleImport.read(file, plan);
    }

    private static Plan applied(Plan plan, ImportResult.Read read) {
        return ((Outcome.Applied) PlanEditor.apply(plan, read.edit())).plan();
    }

    private static Timed timed(Plan plan, String name) {
        var task = plan.tasks().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return Timetable.of(plan).of(task.id()).orElseThrow();
    }

    private static Timed.Ends planned(Plan plan, String name) {
        return timed(plan, name).planned();
    }

    private static Timed.Ends ends(String start, String finish) {
        return new Timed.Ends(Instant.parse(start), Instant.parse(finish));
    }
}
