package org.entente.app.shell.inspector;

import org.entente.app.feature.timeline.EditNames;
import org.entente.app.format.Language;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.workspace.Workspace;
import org.entente.model.bulk.Amount;
import org.entente.model.bulk.AmountReader;
import org.entente.model.bulk.Branches;
import org.entente.model.bulk.Rewriting;
import org.entente.model.bulk.Shifting;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.EditingText;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Turns what was typed about many tasks into one edit of all of them.
public final class ManyEdits {
    private final Clerk clerk;

    public ManyEdits(Workspace workspace, Language language, Clock clock) {
        this.clerk = new Clerk(workspace, language, clock);
    }

    /// Changes one fact of all tasks among these things; answers what was wrong, nothing when it
    /// was done.
    public Optional<String> change(Collection<EntityId> selection, Slot slot, String text) {
        var tasks =
                selection.stream()
                        .filter(TaskId.class::isInstance)
                        .map(TaskId.class::cast)
                        .filter(clerk.plan()::has)
                        .toList();
        var typed = text.strip();
        return switch (slot.field()) {
            case SHIFT -> shift(tasks, typed);
            case PHASE -> place(tasks, ShellText.INSPECTOR_PHASE, at -> at.withPhase(phase(typed)));
            case PLACE -> place(tasks, ShellText.INSPECTOR_PLACE, at -> at.withPlace(site(typed)));
            case KIND ->
                    file(
                            tasks,
                            ShellText.INSPECTOR_KIND,
                            filing -> filing.withKind(isNone(typed) ? null : kind(typed)));
            case RESPONSIBLE ->
                    file(tasks, ShellText.INSPECTOR_RESPONSIBLE, filing -> filing.withRole(typed));
            case CALENDAR -> calendar(tasks, typed);
            case ASSIGN -> assign(tasks, typed);
            case UNASSIGN -> unassign(tasks, typed);
            case CLASSIFICATION -> mark(tasks, Classification.valueOf(typed));
            case REMARK_ADD -> remark(tasks, typed);
            default -> throw new IllegalArgumentException("Not of many things: " + slot);
        };
    }

    private static boolean isNone(String typed) {
        return typed.equals(ManyFacts.NONE);
    }

    private static TaskKind kind(String typed) {
        return TaskKind.valueOf(typed);
    }

    private static Phase.@Nullable Id phase(String typed) {
        return isNone(typed) ? null : new Phase.Id(UUID.fromString(typed));
    }

    private static Place.@Nullable Id site(String typed) {
        return isNone(typed) ? null : new Place.Id(UUID.fromString(typed));
    }

    private Optional<String> shift(List<TaskId> tasks, String typed) {
        return switch (AmountReader.read(typed)) {
            case AmountReader.Reading.Unreadable(var part) ->
                    clerk.refuse(EditingText.BAD_SHIFT, part.isEmpty() ? typed : part);
            case AmountReader.Reading.Read(var amount) -> shift(tasks, amount);
        };
    }

    private Optional<String> shift(List<TaskId> tasks, Amount by) {
        var names = names();
        return dispatch(
                clerk.say(EditingText.EDIT_MOVE, names.subject(tasks), names.amount(by)),
                Shifting.of(clerk.plan(), Branches.of(clerk.plan()).whole(tasks), by));
    }

    private EditNames names() {
        return new EditNames(clerk.language(), clerk.plan());
    }

    private Optional<String> place(
            List<TaskId> tasks, ShellText what, UnaryOperator<Placement> change) {
        return each(tasks, what, task -> task.withPlacement(change.apply(task.placement())));
    }

    private Optional<String> file(
            List<TaskId> tasks, ShellText what, UnaryOperator<Filing> change) {
        return each(tasks, what, task -> task.withFiling(change.apply(task.filing())));
    }

    private Optional<String> each(List<TaskId> tasks, ShellText what, UnaryOperator<Task> change) {
        return changed(tasks, clerk.say(what), change);
    }

    private Optional<String> changed(List<TaskId> tasks, String what, UnaryOperator<Task> change) {
        return dispatch(
                clerk.say(EditingText.EDIT_FACT, what, names().subject(tasks)),
                Rewriting.each(clerk.plan(), tasks, change));
    }

    private Optional<String> calendar(List<TaskId> tasks, String typed) {
        var calendars =
                isNone(typed)
                        ? List.<WorkCalendar.Id>of()
                        : List.of(new WorkCalendar.Id(UUID.fromString(typed)));
        return changed(
                tasks,
                clerk.say(EditingText.BULK_CALENDAR),
                task -> task.withTiming(task.timing().withCalendars(calendars)));
    }

    private Optional<AssigneeId> who(String typed) {
        var plan = clerk.plan();
        return Stream.<AssigneeId>concat(
                        Stream.concat(
                                plan.participants().map(one -> one.id()),
                                plan.contingents().map(one -> one.id())),
                        plan.assignments().map(Assignment::assignee))
                .filter(id -> id.value().toString().equals(typed))
                .findFirst();
    }

    private Optional<String> assign(List<TaskId> tasks, String typed) {
        return who(typed)
                .flatMap(
                        who ->
                                dispatch(
                                        label(EditingText.EDIT_ASSIGN, who, tasks),
                                        Rewriting.assigned(
                                                clerk.plan(),
                                                tasks,
                                                who,
                                                AssignmentRole.EXECUTES,
                                                UUID::randomUUID)));
    }

    private Optional<String> unassign(List<TaskId> tasks, String typed) {
        return who(typed)
                .flatMap(
                        who ->
                                dispatch(
                                        label(EditingText.EDIT_UNASSIGN, who, tasks),
                                        Rewriting.unassigned(clerk.plan(), tasks, who)));
    }

    private String label(EditingText text, AssigneeId who, List<TaskId> tasks) {
        return clerk.say(text, names().subject(List.of(who)), names().subject(tasks));
    }

    private Optional<String> mark(List<TaskId> tasks, Classification level) {
        return each(
                tasks,
                ShellText.INSPECTOR_CLASSIFICATION,
                task -> {
                    var label = ((Entity) task).label();
                    return task.withNotes(
                            task.notes()
                                    .withLabel(
                                            new Label(
                                                    label.policy(), level, label.releasableTo())));
                });
    }

    private Optional<String> remark(List<TaskId> tasks, String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : each(
                        tasks,
                        ShellText.INSPECTOR_REMARK,
                        task -> {
                            var old = task.notes().remark();
                            return task.withNotes(
                                    task.notes()
                                            .withRemark(
                                                    old.isBlank() ? typed : old + "\n" + typed));
                        });
    }

    private Optional<String> dispatch(String label, Edit edit) {
        var before = clerk.plan();
        return switch (clerk.workspace().dispatch(label, edit)) {
            case Outcome.Applied _ -> Optional.empty();
            case Outcome.Refused(var reason) ->
                    Optional.of(new RefusalMessages(clerk.language()).sentence(reason, before));
        };
    }
}
