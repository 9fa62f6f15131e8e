package org.entente.app.shell.inspector;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Turns what was typed into the inspector into edits of the plan, and says what was wrong with it.
public final class InspectorEdits {
    private final Workspace workspace;
    private final Language language;

    public InspectorEdits(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.language = language;
    }

    /// Changes one field of the thing; answers what was wrong, nothing when it was done.
    public Optional<String> change(EntityId id, Field field, String typed) {
        var plan = workspace.plan();
        return plan.find(id).flatMap(entity -> change(plan, entity, field, typed.strip()));
    }

    private Optional<String> change(Plan plan, Entity entity, Field field, String typed) {
        var name = new Names(language, plan).of(entity);
        return switch (field) {
            case NAME -> dispatch(ShellText.EDIT_RENAME, name, new Edit.Rename(entity.id(), typed));
            case NUMBER ->
                    dispatch(
                            ShellText.EDIT_NUMBER,
                            name,
                            new Edit.Revise(Rewording.number((Numbered) entity, typed)));
            case KIND -> file((Task) entity, name, filing -> filing.withKind(kind(typed)));
            case RESPONSIBLE -> file((Task) entity, name, filing -> filing.withRole(typed));
            case REMARK ->
                    dispatch(
                            ShellText.EDIT_REMARK,
                            name,
                            new Edit.Revise(
                                    Rewording.notes(entity, entity.notes().withRemark(typed))));
            case AIM ->
                    dispatch(
                            ShellText.EDIT_AIM,
                            name,
                            new Edit.Revise(Rewording.aim((Exercise) entity, typed)));
            case CLASSIFICATION -> mark(entity, name, Classification.valueOf(typed));
            case RELEASABILITY -> release(plan, entity, name, Releasability.read(typed));
            case START -> move(plan, name, typed, at -> ends(entity, frame -> frame.withStart(at)));
            case FINISH ->
                    move(plan, name, typed, at -> ends(entity, frame -> frame.withFinish(at)));
            case AT -> move(plan, name, typed, at -> Rewording.moment(entity, at));
        };
    }

    private Optional<String> file(Task task, String name, UnaryOperator<Filing> change) {
        var filed = Rewording.filing(task, change.apply(task.filing()));
        return dispatch(ShellText.EDIT_FILE, name, new Edit.Revise(filed));
    }

    private static @Nullable TaskKind kind(String typed) {
        return typed.isEmpty() ? null : TaskKind.valueOf(typed);
    }

    private Optional<String> mark(Entity entity, String name, Classification level) {
        var label = entity.label();
        return label(entity, name, new Label(label.policy(), level, label.releasableTo()));
    }

    private Optional<String> release(Plan plan, Entity entity, String name, Audience audience) {
        var unknown = new Releasability(language, plan).unknown(audience);
        if (unknown.isPresent()) {
            return Optional.of(language.say(ShellText.INSPECTOR_BAD_CODE, unknown.get()));
        }
        var label = entity.label();
        return label(entity, name, new Label(label.policy(), label.classification(), audience));
    }

    private Optional<String> label(Entity entity, String name, Label label) {
        return dispatch(
                ShellText.EDIT_MARK,
                name,
                new Edit.Revise(Rewording.notes(entity, new Notes(label, entity.remark()))));
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

    private Optional<String> move(Plan plan, String name, String typed, Function<When, Edit> edit) {
        var read = new TimeText(language.formats()).read(typed);
        if (read.isEmpty()) {
            return Optional.of(language.say(ShellText.INSPECTOR_BAD_TIME));
        }
        if (read.get() instanceof When.Relative(var anchor, _)
                && plan.anchors().noneMatch(known -> known.code().equals(anchor))) {
            return Optional.of(
                    language.say(ShellText.INSPECTOR_NO_ANCHOR, anchor.value(), anchorsOf(plan)));
        }
        return dispatch(ShellText.EDIT_MOVE, name, edit.apply(read.get()));
    }

    private static String anchorsOf(Plan plan) {
        return plan.anchors().map(anchor -> anchor.code().value()).sorted().collect(joining(", "));
    }

    private Optional<String> dispatch(ShellText label, String name, Edit edit) {
        var plan = workspace.plan();
        return switch (workspace.dispatch(language.say(label, name), edit)) {
            case Outcome.Applied _ -> Optional.empty();
            case Outcome.Refused(var reason) ->
                    Optional.of(new RefusalMessages(language).sentence(reason, plan));
        };
    }
}
