package org.entente.persistence.exchange;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.model.schedule.WorkingTime;
import org.entente.model.secrecy.Masking;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes tasks as a schedule of Microsoft Project (MSPDI): their tree, times, links, constraints,
/// calendars and progress. Times are local to the zone of the exercise. The marking of the plan is
/// in the title, that of each task in its first text field.
public final class ProjectExport {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double WHOLE = 100;

    private final Plan plan;
    private final Schedule schedule;
    private final Timetable timetable;
    private final ProjectFile project = new ProjectFile();
    private final Map<TaskId, Timed.Ends> ends = new HashMap<>();
    private final Map<TaskId, org.mpxj.Task> written = new LinkedHashMap<>();

    private ProjectExport(Plan plan) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.timetable = Timetable.of(plan);
    }

    /// The file with these tasks of the plan and what links them. `stamp` is when it is made. A
    /// task without a date is left out. The plan must hold only what the reader may see.
    public static byte[] write(Plan plan, Collection<? extends Task> tasks, Instant stamp) {
        var open = Masking.masked(plan);
        return new ProjectExport(open).write(Masking.masked(open, tasks), stamp);
    }

    private byte[] write(Collection<? extends Task> tasks, Instant stamp) {
        tasks.forEach(task -> reckoned(task).ifPresent(both -> ends.put(task.id(), both)));
        var chosen =
                tasks.stream()
                        .filter(task -> ends.containsKey(task.id()))
                        .sorted(
                                Comparator.comparing(this::startOf)
                                        .thenComparing(Task::number)
                                        .thenComparing(task -> task.id().value()))
                        .toList();
        describe(stamp);
        var calendars = new ProjectCalendars(plan, project, ends.values());
        new Outline(chosen, calendars).add(null, null);
        var links = new ProjectLinks(plan, schedule, written);
        links.addDependencies();
        links.addConstraints();
        return bytes();
    }

    private Optional<Timed.Ends> ends(Task task) {
        return Optional.ofNullable(ends.get(task.id()));
    }

    private Instant startOf(Task task) {
        return ends(task).map(Timed.Ends::start).orElse(Instant.EPOCH);
    }

    /// Where the schedule puts what it computes and what only stands above others; where the plan
    /// states it otherwise.
    private Optional<Timed.Ends> reckoned(Task task) {
        var reckoned = timetable.of(task.id()).map(Timed::planned);
        return task.timing().computed() ? reckoned : stated(task).or(() -> reckoned);
    }

    private Optional<Timed.Ends> stated(Task task) {
        return schedule.start(task.id())
                .flatMap(
                        start ->
                                schedule.finish(task.id())
                                        .map(finish -> new Timed.Ends(start, finish)));
    }

    private void describe(Instant stamp) {
        var marking = plan.label().marking();
        project.getProjectConfig().setAutoWBS(false);
        var properties = project.getProjectProperties();
        properties.setProjectTitle(plan.exercise().name() + " (" + marking + ")");
        properties.setName(plan.exercise().name());
        properties.setSubject(marking);
        properties.setGUID(plan.exercise().id().value());
        properties.setCreationDate(local(stamp));
        properties.setLastSaved(local(stamp));
        properties.setCurrentDate(local(stamp));
        properties.setStatusDate(localOrNull(plan.exercise().statusDate()));
        ends.values().stream()
                .map(Timed.Ends::start)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> properties.setStartDate(local(first)));
        ProjectText.declare(project);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, plan.exercise().zone());
    }

    private @Nullable LocalDateTime localOrNull(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }

    /// The chosen tasks as a tree, each below the next of those above it that was chosen.
    private final class Outline {
        private final Map<@Nullable TaskId, List<Task>> below = new HashMap<>();
        private final ProjectCalendars calendars;

        Outline(List<? extends Task> chosen, ProjectCalendars calendars) {
            this.calendars = calendars;
            chosen.forEach(
                    task -> below.computeIfAbsent(above(task), _ -> new ArrayList<>()).add(task));
        }

        private @Nullable TaskId above(Task task) {
            var above = task.placement().parent();
            while (above != null && !ends.containsKey(above)) {
                above =
                        plan.find(Activity.class, above)
                                .map(parent -> parent.placement().parent())
                                .orElse(null);
            }
            return above;
        }

        void add(@Nullable TaskId id, org.mpxj.@Nullable Task parent) {
            for (var task : below.getOrDefault(id, List.of())) {
                var made = parent == null ? project.addTask() : parent.addTask();
                written.put(task.id(), made);
                name(made, task);
                time(made, task);
                add(task.id(), made);
            }
        }

        private void time(org.mpxj.Task made, Task task) {
            var isSummary = below.containsKey(task.id());
            var isComputed = task.timing().computed() && !isSummary;
            made.setTaskMode(isComputed ? TaskMode.AUTO_SCHEDULED : TaskMode.MANUALLY_SCHEDULED);
            made.setMilestone(task instanceof Milestone);
            made.setStart(local(startOf(task)));
            var isMoment = task instanceof Milestone;
            made.setFinish(
                    local(
                            ends(task)
                                    .filter(_ -> !isMoment)
                                    .map(Timed.Ends::finish)
                                    .orElse(startOf(task))));
            var calendar = isSummary ? null : calendars.of(task);
            if (calendar != null) {
                made.setCalendar(calendar);
            }
            var time = isSummary ? WorkingTime.ALWAYS : calendars.timeOf(task);
            made.setDuration(length(work(task, time), calendar != null));
            if (!isSummary) {
                progress(made, task.timing().progress());
            }
        }
    }

    /// What the schedule reckons with; for a task that is not computed, what lies between its ends.
    private Duration work(Task task, WorkingTime time) {
        var given = task.timing().computed() ? task.timing().work() : null;
        if (given != null || task instanceof Milestone) {
            return given == null || task instanceof Milestone ? Duration.ZERO : given;
        }
        return stated(task)
                .or(() -> ends(task))
                .map(both -> time.between(both.start(), both.finish()))
                .orElse(Duration.ZERO);
    }

    private static org.mpxj.Duration length(Duration work, boolean isWorked) {
        return org.mpxj.Duration.getInstance(
                work.toSeconds() / SECONDS_PER_MINUTE,
                isWorked ? TimeUnit.MINUTES : TimeUnit.ELAPSED_MINUTES);
    }

    private void progress(org.mpxj.Task made, Progress progress) {
        var whole = made.getDuration();
        var done = whole.getDuration() * progress.percent() / WHOLE;
        made.setPercentageComplete(progress.percent());
        made.setActualDuration(org.mpxj.Duration.getInstance(done, whole.getUnits()));
        made.setRemainingDuration(
                org.mpxj.Duration.getInstance(whole.getDuration() - done, whole.getUnits()));
        made.setActualStart(localOrNull(progress.started()));
        made.setActualFinish(localOrNull(progress.finished()));
    }

    private void name(org.mpxj.Task made, Task task) {
        made.setName(task.name());
        made.setGUID(task.id().value());
        made.setWBS(task.number());
        var notes =
                switch (task) {
                    case Activity activity -> activity.notes();
                    case Milestone milestone -> milestone.notes();
                };
        if (!notes.remark().isEmpty()) {
            made.setNotes(notes.remark());
        }
        ProjectText.MARKING.write(made, notes.label().marking());
        var kind = task.filing().kind();
        ProjectText.KIND.write(made, kind == null ? "" : CalendarExport.category(kind));
        ProjectText.ROLE.write(made, task.filing().role());
        var phase = task.placement().phase();
        ProjectText.PHASE.write(
                made,
                phase == null ? "" : plan.find(Phase.class, phase).map(Phase::name).orElse(""));
        var place = task.placement().place();
        ProjectText.PLACE.write(
                made,
                place == null ? "" : plan.find(Place.class, place).map(Place::name).orElse(""));
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            new MSPDIWriter().write(project, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("Memory must take every byte.", broken);
        }
        return bytes.toByteArray();
    }
}
