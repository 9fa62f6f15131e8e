package org.entente.persistence.exchange;

import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.PercentCompleteType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.RelationshipLagCalendar;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A schedule of Primavera P6 with random links, leads, lags, constraints and calendars and a data
/// date some days after its start, whose activities all still stand at that start; always the same
/// for the same seed.
final class RandomPrimavera {
    static final LocalDateTime START = LocalDateTime.parse("2027-03-01T08:00");

    private static final List<ConstraintType> BOUNDS =
            List.of(
                    ConstraintType.START_NO_EARLIER_THAN,
                    ConstraintType.START_NO_LATER_THAN,
                    ConstraintType.FINISH_NO_EARLIER_THAN,
                    ConstraintType.FINISH_NO_LATER_THAN,
                    ConstraintType.START_ON,
                    ConstraintType.FINISH_ON,
                    ConstraintType.MUST_START_ON,
                    ConstraintType.MUST_FINISH_ON);
    private static final List<ConstraintType> FINISHES =
            List.of(
                    ConstraintType.FINISH_NO_EARLIER_THAN,
                    ConstraintType.FINISH_NO_LATER_THAN,
                    ConstraintType.FINISH_ON,
                    ConstraintType.MUST_FINISH_ON);
    private static final List<ConstraintType> STARTS =
            BOUNDS.stream().filter(type -> !FINISHES.contains(type)).toList();
    private static final List<RelationshipLagCalendar> LAG_CALENDARS =
            List.of(
                    RelationshipLagCalendar.PREDECESSOR,
                    RelationshipLagCalendar.SUCCESSOR,
                    RelationshipLagCalendar.PROJECT_DEFAULT,
                    RelationshipLagCalendar.TWENTY_FOUR_HOUR);
    private static final List<RelationType> LINKS =
            List.of(
                    RelationType.FINISH_START,
                    RelationType.START_START,
                    RelationType.FINISH_FINISH);

    private final Random random;
    private final ProjectFile project = new ProjectFile();
    private final List<Task> tasks = new ArrayList<>();

    private final boolean isMixed;
    private final boolean isBegun;

    private RandomPrimavera(long seed, boolean isMixed, boolean isBegun) {
        random = new Random(seed);
        this.isMixed = isMixed;
        this.isBegun = isBegun;
    }

    /// All activities work in one calendar.
    static ProjectFile ofOneCalendar(long seed, int size) {
        return new RandomPrimavera(seed, false, false).make(size);
    }

    /// Activities and their links work in several calendars.
    static ProjectFile ofSeveralCalendars(long seed, int size) {
        return new RandomPrimavera(seed, true, false).make(size);
    }

    /// All activities work in one calendar, and some are finished by the data date.
    static ProjectFile ofFinishedWork(long seed, int size) {
        return new RandomPrimavera(seed, false, true).make(size);
    }

    private ProjectFile make(int size) {
        var standard = project.addDefaultBaseCalendar();
        project.setDefaultCalendar(standard);
        standard.addCalendarException(LocalDate.parse("2027-03-25"), LocalDate.parse("2027-03-29"));
        var early = RandomProject.early(project);
        var properties = project.getProjectProperties();
        properties.setStartDate(START);
        properties.setPlannedStart(START);
        properties.setStatusDate(START.plusDays(isBegun ? 7 : random.nextInt(5)));
        properties.setRelationshipLagCalendar(LAG_CALENDARS.get(random.nextInt(isMixed ? 4 : 3)));
        var summary = project.addTask();
        summary.setName("Summary");
        for (int at = 0; at < size; at++) {
            var task = summary.addTask();
            tasks.add(task);
            fill(task, at);
            task.setCalendar(isMixed && random.nextInt(4) == 0 ? early : standard);
            link(task, at);
            if (isBegun && task.getPredecessors().stream().allMatch(RandomPrimavera::isDone)) {
                finish(task);
            } else if (random.nextInt(5) == 0) {
                bind(task);
            }
        }
        return project;
    }

    private void fill(Task task, int at) {
        var isMilestone = random.nextInt(7) == 0;
        var length =
                Duration.getInstance(isMilestone ? 0 : 2 + 2 * random.nextInt(20), TimeUnit.HOURS);
        var finish = isMilestone ? START : START.plusHours(1);
        task.setName("Task " + at);
        task.setActivityID("A" + (1000 + at));
        task.setMilestone(isMilestone);
        task.setActivityType(isMilestone ? milestone() : ActivityType.TASK_DEPENDENT);
        task.setActivityStatus(ActivityStatus.NOT_STARTED);
        task.setPercentCompleteType(PercentCompleteType.DURATION);
        task.setDuration(length);
        task.setPlannedDuration(length);
        task.setRemainingDuration(length);
        task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
        task.setStart(START);
        task.setFinish(finish);
        task.setPlannedStart(START);
        task.setPlannedFinish(finish);
        task.setRemainingEarlyStart(START);
        task.setRemainingEarlyFinish(finish);
    }

    private ActivityType milestone() {
        return isMixed && random.nextBoolean()
                ? ActivityType.START_MILESTONE
                : ActivityType.FINISH_MILESTONE;
    }

    private static boolean isDone(Relation relation) {
        return relation.getPredecessorTask().getActualFinish() != null;
    }

    /// In the first week, of which the data date is the end.
    private void finish(Task task) {
        if (task.getMilestone() || random.nextInt(4) == 0) {
            return;
        }
        var start = START.plusDays(random.nextInt(3)).plusHours(random.nextInt(3));
        var finish = start.toLocalDate().plusDays(random.nextInt(2)).atTime(16, 0);
        task.setActualStart(start);
        task.setActualFinish(finish);
        task.setStart(start);
        task.setFinish(finish);
        task.setActualDuration(task.getCalendar().getWork(start, finish, TimeUnit.HOURS));
        task.setRemainingDuration(Duration.getInstance(0, TimeUnit.HOURS));
        task.setPercentageComplete(100);
        task.setActivityStatus(ActivityStatus.COMPLETED);
    }

    private void link(Task task, int at) {
        if (at == 0) {
            return;
        }
        int links = Math.min(at, random.nextInt(3));
        int from = random.nextInt(at);
        for (int link = 0; link < links; link++, from = (from + 1) % at) {
            var before = tasks.get(from);
            var type = LINKS.get(random.nextInt(isBetweenMilestones(before, task) ? 1 : 3));
            task.addPredecessor(
                    new Relation.Builder()
                            .predecessorTask(before)
                            .type(type)
                            .lag(lag(before, type)));
        }
    }

    /// From one milestone to another the other engine leads a start over the night, which an import
    /// only learns from the dates in the file.
    private boolean isBetweenMilestones(Task before, Task task) {
        return !isMixed && before.getMilestone() && task.getMilestone();
    }

    /// The other engine cannot reckon a start back from midnight, which half hours miss. Where it
    /// reckons late times back over two starts without a lag, it stops at the finish of the second.
    /// From a finish in fact to another it counts a lag twice.
    private Duration lag(Task before, RelationType type) {
        if (type == RelationType.FINISH_FINISH && before.getActualFinish() != null) {
            return Duration.getInstance(0, TimeUnit.HOURS);
        }
        var part = type == RelationType.FINISH_FINISH ? 0.5 : 0;
        var isNeeded = !isMixed && type == RelationType.START_START;
        return switch (random.nextInt(isNeeded ? 2 : 4)) {
            case 0 -> Duration.getInstance(1 + random.nextInt(30) + part, TimeUnit.HOURS);
            case 1 -> Duration.getInstance(-1 - random.nextInt(12) - part, TimeUnit.HOURS);
            default -> Duration.getInstance(0, TimeUnit.HOURS);
        };
    }

    /// The other engine lets a finish stand outside the hours of work, and what starts no earlier
    /// than at an hour starts then where its links say a later one of that day.
    private void bind(Task task) {
        var day = START.toLocalDate().plusDays(14 + random.nextInt(30));
        var isStart = task.getActivityType() == ActivityType.START_MILESTONE;
        var bounds = isStart ? STARTS : BOUNDS;
        var type = bounds.get(random.nextInt(bounds.size()));
        var isEvening = type == ConstraintType.START_NO_EARLIER_THAN;
        var at = day.atTime(isEvening ? 17 : 8 + random.nextInt(9), 0);
        var isEnd = FINISHES.contains(type) || task.getMilestone() && !isStart;
        var date = isEnd ? task.getCalendar().getPreviousWorkFinish(at) : at;
        if (!isEvening || date.equals(at)) {
            task.setConstraintType(type);
            task.setConstraintDate(date);
        }
    }
}
