package org.entente.persistence.exchange;

import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// A schedule of Microsoft Project with random links, lags, constraints and calendars, whose tasks
/// all still stand at the start of the project; always the same for the same seed.
final class RandomProject {
    static final LocalDateTime START = LocalDateTime.parse("2027-03-01T08:00");

    private static final List<ConstraintType> BOUNDS =
            List.of(
                    ConstraintType.START_NO_EARLIER_THAN,
                    ConstraintType.START_NO_LATER_THAN,
                    ConstraintType.FINISH_NO_EARLIER_THAN,
                    ConstraintType.FINISH_NO_LATER_THAN,
                    ConstraintType.MUST_START_ON,
                    ConstraintType.MUST_FINISH_ON,
                    ConstraintType.AS_LATE_AS_POSSIBLE);

    private final Random random;
    private final ProjectFile project = new ProjectFile();
    private final List<Task> tasks = new ArrayList<>();

    private RandomProject(long seed) {
        random = new Random(seed);
    }

    static ProjectFile of(long seed, int size) {
        return new RandomProject(seed).make(size);
    }

    private ProjectFile make(int size) {
        var standard = project.addDefaultBaseCalendar();
        project.setDefaultCalendar(standard);
        standard.addCalendarException(LocalDate.parse("2027-03-25"), LocalDate.parse("2027-03-29"));
        var early = early(project);
        project.getProjectProperties().setStartDate(START);
        var summary = project.addTask();
        summary.setName("Summary");
        summary.setStart(START);
        summary.setFinish(START.plusHours(1));
        var below = Stream.generate(summary::addTask).limit((size + 1) / 5).toList().iterator();
        for (int at = 0; at < size; at++) {
            var task = at % 5 == 3 ? below.next() : project.addTask();
            tasks.add(task);
            fill(task, at);
            if (random.nextInt(4) == 0) {
                task.setCalendar(early);
            }
            link(task, at);
            if (random.nextInt(5) == 0) {
                bind(task);
            } else if (random.nextInt(8) == 0) {
                progress(task);
            }
        }
        return project;
    }

    /// From six to two, and on Fridays not at all.
    static ProjectCalendar early(ProjectFile project) {
        var early = project.addDefaultBaseCalendar();
        early.setName("Early");
        for (var day : DayOfWeek.values()) {
            var isFree = day == DayOfWeek.FRIDAY;
            early.setWorkingDay(day, !isFree);
            early.getCalendarHours(day).clear();
            if (!isFree) {
                early.getCalendarHours(day)
                        .add(new LocalTimeRange(LocalTime.of(6, 0), LocalTime.of(14, 0)));
            }
        }
        return early;
    }

    private void fill(Task task, int at) {
        var isMilestone = random.nextInt(7) == 0;
        var hours = isMilestone ? 0 : 2 + 2 * random.nextInt(20);
        task.setName("Task " + at);
        task.setMilestone(isMilestone);
        task.setDuration(Duration.getInstance(hours, TimeUnit.HOURS));
        task.setRemainingDuration(Duration.getInstance(hours, TimeUnit.HOURS));
        task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
        task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
        task.setStart(START);
        task.setFinish(isMilestone ? START : START.plusHours(1));
    }

    private void link(Task task, int at) {
        if (at == 0) {
            return;
        }
        int links = Math.min(at, random.nextInt(3));
        int from = random.nextInt(at);
        for (int link = 0; link < links; link++, from = (from + 1) % at) {
            task.addPredecessor(
                    new Relation.Builder()
                            .predecessorTask(tasks.get(from))
                            .type(RelationType.values()[random.nextInt(4)])
                            .lag(lag()));
        }
    }

    private Duration lag() {
        return switch (random.nextInt(5)) {
            case 0 -> Duration.getInstance(1 + random.nextInt(30), TimeUnit.HOURS);
            case 1 -> Duration.getInstance(-1 - random.nextInt(12), TimeUnit.HOURS);
            case 2 -> Duration.getInstance(1 + random.nextInt(90), TimeUnit.ELAPSED_HOURS);
            default -> Duration.getInstance(0, TimeUnit.HOURS);
        };
    }

    /// Half done, or done.
    private void progress(Task task) {
        var whole = task.getDuration().getDuration();
        if (whole == 0) {
            return;
        }
        var start = START.plusDays(7L * random.nextInt(4));
        var isDone = random.nextBoolean();
        var done = isDone ? whole : whole / 2;
        task.setActualStart(start);
        task.setStart(start);
        task.setFinish(start.plusHours(1));
        task.setActualDuration(Duration.getInstance(done, TimeUnit.HOURS));
        task.setRemainingDuration(Duration.getInstance(whole - done, TimeUnit.HOURS));
        task.setPercentageComplete(isDone ? 100 : 50);
        if (isDone) {
            var finish = task.getEffectiveCalendar().getDate(start, task.getDuration());
            task.setActualFinish(finish);
            task.setFinish(finish);
        }
    }

    /// The other engine lets a milestone finish before it starts if it must not finish earlier than
    /// at some hour of a free day, so that one is left out.
    private void bind(Task task) {
        var type = BOUNDS.get(random.nextInt(BOUNDS.size()));
        if (task.getMilestone() && type == ConstraintType.FINISH_NO_EARLIER_THAN) {
            return;
        }
        task.setConstraintType(type);
        if (type != ConstraintType.AS_LATE_AS_POSSIBLE) {
            var day = START.toLocalDate().plusDays(random.nextInt(40));
            task.setConstraintDate(day.atTime(8 + random.nextInt(9), 0));
        }
    }
}
