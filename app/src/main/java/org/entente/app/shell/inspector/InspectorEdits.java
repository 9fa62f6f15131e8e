package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Edit;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.Waiver;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Turns what was typed into the inspector into edits of the plan, and says what was wrong with it.
public final class InspectorEdits {
    private final Clerk clerk;
    private final TimingEdits timing;

    public InspectorEdits(Workspace workspace, Language language, Clock clock) {
        this.clerk = new Clerk(workspace, language, clock);
        this.timing = new TimingEdits(clerk);
    }

    /// Changes one field of the thing; answers what was wrong, nothing when it was done.
    public Optional<String> change(EntityId id, Slot slot, String typed) {
        return clerk.plan().find(id).flatMap(entity -> change(entity, slot, typed.strip()));
    }

    private Optional<String> change(Entity entity, Slot slot, String typed) {
        return switch (slot.field()) {
            case NAME ->
                    clerk.dispatch(
                            ShellText.EDIT_RENAME, entity, new Edit.Rename(entity.id(), typed));
            case NUMBER ->
                    revise(
                            ShellText.EDIT_NUMBER,
                            entity,
                            Rewording.number((Numbered) entity, typed));
            case KIND -> file(entity, filing -> filing.withKind(kind(typed)));
            case RESPONSIBLE -> file(entity, filing -> filing.withRole(typed));
            case REMARK ->
                    revise(
                            ShellText.EDIT_REMARK,
                            entity,
                            Rewording.notes(entity, entity.notes().withRemark(typed)));
            case AIM -> revise(ShellText.EDIT_AIM, entity, Rewording.aim((Exercise) entity, typed));
            case CAPACITY -> capacity(entity, typed);
            case CLASSIFICATION -> mark(entity, Classification.valueOf(typed));
            case RELEASABILITY -> release(entity, Releasability.read(typed));
            case START -> move(entity, typed, at -> ends(entity, frame -> frame.withStart(at)));
            case FINISH -> move(entity, typed, at -> ends(entity, frame -> frame.withFinish(at)));
            case AT -> move(entity, typed, at -> Rewording.moment(entity, at));
            default -> planned(entity, slot, typed);
        };
    }

    /// How things are timed, and what gates and conferences need.
    private Optional<String> planned(Entity entity, Slot slot, String typed) {
        return switch (slot.field()) {
            case STATUS_DATE -> timing.statusDate((Exercise) entity, typed);
            case CALENDAR -> timing.calendar((Participant) entity, typed);
            case CONDITION_ADD, CONDITION_NAME, CONDITION_REMOVE ->
                    new GateEdits(clerk).change((Milestone) entity, slot, typed);
            case CONDITION_STATE ->
                    entity instanceof ExitCondition condition
                            ? new GateEdits(clerk).decide(condition, typed)
                            : new GateEdits(clerk).change((Milestone) entity, slot, typed);
            case PAPERS -> new GateEdits(clerk).papers((Activity) entity);
            case ZONE, WEEKDAY, ROTA, ROTA_FROM, EXCEPTION, EXCEPTION_REMOVE ->
                    new CalendarEdits(clerk).change((WorkCalendar) entity, slot, typed);
            default -> other(entity, slot, typed);
        };
    }

    private Optional<String> other(Entity entity, Slot slot, String typed) {
        return switch (entity) {
            case Dependency link -> new LinkEdits(clerk).change(link, slot, typed);
            case Task task -> timing.change(task, slot, typed);
            case ForceElement unit -> new UnitEdits(clerk).change(unit, slot, typed);
            case AuthorityLine line -> new LineEdits(clerk).change(line, slot, typed);
            case Waiver waiver -> new WaiverEdits(clerk).change(waiver, slot, typed);
            default -> throw new IllegalArgumentException("Not of this thing: " + slot);
        };
    }

    private Optional<String> file(Entity entity, UnaryOperator<Filing> change) {
        var task = (Task) entity;
        return revise(
                ShellText.EDIT_FILE, entity, Rewording.filing(task, change.apply(task.filing())));
    }

    private static @Nullable TaskKind kind(String typed) {
        return typed.isEmpty() ? null : TaskKind.valueOf(typed);
    }

    private Optional<String> revise(TextKey label, Entity entity, Entity revised) {
        return clerk.dispatch(label, entity, new Edit.Revise(revised));
    }

    /// Nothing typed means that nobody knows it.
    private Optional<String> capacity(Entity entity, String typed) {
        if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,3}")) {
            return clerk.refuse(ShellText.INSPECTOR_BAD_CAPACITY);
        }
        var capacity = typed.isEmpty() ? null : Integer.valueOf(typed);
        return revise(ShellText.EDIT_CAPACITY, entity, Rewording.capacity(entity, capacity));
    }

    private Optional<String> mark(Entity entity, Classification level) {
        var label = entity.label();
        return label(entity, new Label(label.policy(), level, label.releasableTo()));
    }

    private Optional<String> release(Entity entity, Audience audience) {
        var unknown = new Releasability(clerk.language(), clerk.plan()).unknown(audience);
        if (unknown.isPresent()) {
            return clerk.refuse(ShellText.INSPECTOR_BAD_CODE, unknown.get());
        }
        var label = entity.label();
        return label(entity, new Label(label.policy(), label.classification(), audience));
    }

    private Optional<String> label(Entity entity, Label label) {
        return revise(
                ShellText.EDIT_MARK,
                entity,
                Rewording.notes(entity, new Notes(label, entity.remark())));
    }

    private static Edit ends(Entity entity, Function<Timeframe, Timeframe> change) {
        return Rewording.timeframe(entity, change.apply(timeframe(entity)));
    }

    private static Timeframe timeframe(Entity entity) {
        if (entity instanceof Activity activity) {
            return activity.timeframe();
        } else if (entity instanceof Phase phase) {
            return phase.timeframe();
        } else if (entity instanceof Contingent contingent) {
            return contingent.presence();
        } else if (entity instanceof ForceElement unit && unit.presence() != null) {
            return unit.presence();
        }
        throw new IllegalArgumentException(
                "The thing (%s) must have two ends.".formatted(entity.kind()));
    }

    private Optional<String> move(Entity entity, String typed, Function<When, Edit> edit) {
        return clerk.with(typed, at -> clerk.dispatch(ShellText.EDIT_MOVE, entity, edit.apply(at)));
    }
}
