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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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

            var timetable = Timetable.of(imported(file));
            var theirs = new MSPDIReader().read(file.toFile());
            theirs.getTasks().forEach(ScheduleDifferentialTest::fillUp);
            new MicrosoftScheduler().schedule(theirs, RandomProject.START);

            compare(seed, timetable, imported(file), theirs, different);
        }
        assertThat(different).isEmpty();
    }

    /// What the file does not tell, the other engine wants to hear.
    private static void fillUp(org.mpxj.Task task) {
        if (task.getActualDuration() == null) {
            task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
        }
        if (task.getRemainingDuration() == null) {
            task.setRemainingDuration(task.getDuration());
        }
    }

    private static void compare(
            int seed, Timetable ours, Plan plan, ProjectFile theirs, List<String> different) {
        var tasks = plan.tasks().toList();
        for (var task : theirs.getTasks()) {
            if (task.getUniqueID() == 0) {
                continue;
            }
            var own = tasks.stream().filter(one -> one.name().equals(task.getName())).findAny();
            var about =
                    "seed %d, %s [%s %s %s %s %s ]"
                            .formatted(
                                    seed,
                                    task.getName(),
                                    task.getConstraintType(),
                                    task.getConstraintDate(),
                                    task.getDuration(),
                                    task.getCalendar() == null ? "" : "early",
                                    task.getPredecessors().stream()
                                            .map(
                                                    r ->
                                                            r.getPredecessorTask().getName()
                                                                    + " "
                                                                    + r.getType()
                                                                    + " "
                                                                    + r.getLag())
                                            .toList());
            var found = own.flatMap(one -> ours.of(one.id()));
            if (found.isEmpty()) {
                different.add(about + " has no times, it is " + own + task.getStart());
                continue;
            }
            var timed = found.get();
            compare(
                    about + " planned",
                    timed.planned(),
                    task.getStart(),
                    task.getFinish(),
                    different);
            if (!task.hasChildTasks()) {
                compare(
                        about + " early",
                        timed.early(),
                        task.getEarlyStart(),
                        task.getEarlyFinish(),
                        different);
                compare(
                        about + " late",
                        timed.late(),
                        task.getLateStart(),
                        task.getLateFinish(),
                        different);
                var slack =
                        task.getTotalSlack()
                                .convertUnits(TimeUnit.MINUTES, task.getEffectiveCalendar());
                var isLate = task.getConstraintType() == ConstraintType.AS_LATE_AS_POSSIBLE;
                if (!isLate && Math.round(slack.getDuration()) != timed.totalFloat().toMinutes()) {
                    different.add("%s float %s not %s".formatted(about, timed.totalFloat(), slack));
                }
                if (!isLate && task.getCritical() != timed.isCritical()) {
                    different.add("%s critical %s".formatted(about, timed.isCritical()));
                }
            }
        }
    }

    private static void compare(
            String about,
            Timed.Ends ours,
            LocalDateTime start,
            LocalDateTime finish,
            List<String> different) {
        if (!ours.start().equals(instant(start)) || !ours.finish().equals(instant(finish))) {
            different.add("%s %s not %s %s".formatted(about, ours, start, finish));
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
