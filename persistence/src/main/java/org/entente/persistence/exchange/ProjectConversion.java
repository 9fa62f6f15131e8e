package org.entente.persistence.exchange;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.exchange.ImportProblem.Lack;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Turns a schedule into edits of a plan and notes what could not be taken over as it was. Lives
/// for one import.
final class ProjectConversion {
    private static final Set<String> PRIMAVERA = Set.of("XER", "PMXML");

    private final String file;
    private final Plan plan;
    private final ProjectFile project;
    private final ImportReport.Book book;
    private final Notes notes;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Task, TaskId> ids = new HashMap<>();
    private final TimingConversion timing = new TimingConversion(this);

    ProjectConversion(String file, Plan plan, ProjectFile project, ImportReport.Book book) {
        this.file = file;
        this.plan = plan;
        this.project = project;
        this.book = book;
        this.notes = Notes.of(plan.exercise().label());
    }

    Edit.Batch edit() throws ImportException {
        statusDate();
        new CalendarConversion(this).convert(project.getCalendars());
        project.getTasks().forEach(this::convert);
        if (ids.isEmpty()) {
            throw new ImportException(new ImportProblem.Empty(file, Lack.DATED_TASKS));
        }
        var links = new LinkConversion(this);
        project.getTasks().forEach(links::convert);
        project.getTasks().forEach(new ConstraintConversion(this)::convert);
        resources();
        project.getIgnoredErrors()
                .forEach(
                        error ->
                                book.dropped(
                                        Loss.UNREAD_PART,
                                        file,
                                        String.valueOf(error.getMessage())));
        return new Edit.Batch(edits);
    }

    /// Primavera always reckons from its data date on. Microsoft Project does so on request alone,
    /// so that the status date of its files is left out.
    private void statusDate() {
        var known = project.getProjectProperties().getStatusDate();
        var exercise = plan.exercise();
        if (known == null || !isPrimavera() || instant(known).equals(exercise.statusDate())) {
            return;
        }
        edits.add(new Edit.Revise(exercise.withStatusDate(instant(known))));
        var was = exercise.statusDate();
        book.changed(Loss.STATUS_DATE, file, was == null ? known : was, instant(known));
    }

    /// True where the schedule means what Primavera means by it.
    boolean isPrimavera() {
        return PRIMAVERA.contains(String.valueOf(project.getProjectProperties().getFileType()));
    }

    ImportReport.Book book() {
        return book;
    }

    Notes notes() {
        return notes;
    }

    @Nullable TaskId id(@Nullable Task task) {
        return task == null ? null : ids.get(task);
    }

    void put(Entity entity) {
        edits.add(plan.has(entity.id()) ? new Edit.Revise(entity) : new Edit.Add(entity));
        book.mapped(entity.kind());
    }

    /// An id that the same thing of the same file gets again.
    UUID id(String kind, Object key) {
        var name = "%s/%s/%s/%s".formatted(plan.exercise().id().value(), file, kind, key);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    WorkCalendar.Id calendarId(ProjectCalendar calendar) {
        return new WorkCalendar.Id(id("calendar", calendar.getUniqueID()));
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(plan.exercise().zone()).toInstant();
    }

    When when(LocalDateTime local) {
        return When.at(instant(local));
    }

    private void convert(Task task) {
        if (isProjectSummary(task)) {
            return;
        }
        if (task.getNull()) {
            book.dropped(Loss.BLANK_ROW, place(task), "");
        } else if (task.getStart() == null || task.getFinish() == null) {
            book.dropped(Loss.NO_DATES, place(task), name(task));
        } else if (!task.getActive()) {
            book.dropped(Loss.INACTIVE, place(task), name(task));
        } else {
            keep(task, task.getStart(), task.getFinish());
        }
    }

    /// Microsoft Project puts the project itself above all tasks as number 0.
    private static boolean isProjectSummary(Task task) {
        return task.getUniqueID() != null
                && task.getUniqueID() == 0
                && task.getParentTask() == null;
    }

    private void keep(Task task, LocalDateTime start, LocalDateTime finish) {
        var isSummary = task.hasChildTasks();
        var isMoment = start.equals(finish);
        if (isMoment && !isSummary) {
            if (!task.getMilestone()) {
                book.changed(Loss.NO_DURATION, place(task), start, start);
            }
            var id = new Milestone.Id(id("milestone", key(task)));
            ids.put(task, id);
            put(
                    new Milestone(
                            id,
                            number(task),
                            title(task),
                            when(start),
                            timing.timing(task),
                            placement(task),
                            Filing.NONE,
                            remark(task)));
            return;
        }
        if (task.getMilestone()) {
            book.changed(Loss.LONG_MILESTONE, place(task), start, finish);
        }
        var id = new Activity.Id(id("activity", key(task)));
        ids.put(task, id);
        put(
                new Activity(
                        id,
                        number(task),
                        title(task),
                        timeframe(task, start, finish),
                        timing.timing(task),
                        placement(task),
                        Filing.NONE,
                        remark(task)));
    }

    private Timeframe timeframe(Task task, LocalDateTime start, LocalDateTime finish) {
        var from = instant(start);
        var to = instant(finish);
        if (from.isBefore(to)) {
            return new Timeframe(When.at(from), When.at(to));
        }
        var end = from.plusSeconds(60);
        book.changed(Loss.BACKWARDS, place(task), finish, end);
        return new Timeframe(When.at(from), When.at(end));
    }

    private Placement placement(Task task) {
        return id(task.getParentTask()) instanceof Activity.Id parent
                ? Placement.NONE.withParent(parent)
                : Placement.NONE;
    }

    private Notes remark(Task task) {
        var lines = new ArrayList<String>();
        if (task.getNotes() != null && !task.getNotes().isBlank()) {
            lines.add(task.getNotes().strip());
        }
        return notes.withRemark(String.join("\n", lines));
    }

    private void resources() {
        project.getResources().stream()
                .filter(resource -> resource.getName() != null && !resource.getName().isBlank())
                .forEach(
                        resource ->
                                book.dropped(
                                        Loss.RESOURCE,
                                        file,
                                        "%s (%d)"
                                                .formatted(
                                                        resource.getName(),
                                                        resource.getTaskAssignments().size())));
    }

    private String title(Task task) {
        if (!name(task).isBlank()) {
            return name(task);
        }
        var given = "#" + key(task);
        book.changed(Loss.NO_NAME, place(task), "", given);
        return given;
    }

    private static String name(Task task) {
        return task.getName() == null ? "" : task.getName().strip();
    }

    private static String number(Task task) {
        if (task.getActivityID() != null && !task.getActivityID().isBlank()) {
            return task.getActivityID().strip();
        }
        return task.getWBS() == null ? "" : task.getWBS().strip();
    }

    private static Object key(Task task) {
        return task.getGUID() == null ? String.valueOf(task.getUniqueID()) : task.getGUID();
    }

    String place(Task task) {
        return (number(task) + " " + name(task)).strip();
    }
}
