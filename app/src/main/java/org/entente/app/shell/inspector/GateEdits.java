package org.entente.app.shell.inspector;

import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.backplan.ConferencePapers;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ExitCondition.Decision;
import org.entente.model.plan.ExitCondition.State;
import org.entente.model.plan.Milestone;
import org.entente.resources.GateText;

import java.util.Optional;
import java.util.UUID;

/// Changes the exit conditions of a milestone, and adds what a conference needs around it.
record GateEdits(Clerk clerk) {
    Optional<String> change(Milestone milestone, Slot slot, String typed) {
        return switch (slot.field()) {
            case CONDITION_ADD -> typed.isEmpty() ? Optional.empty() : add(milestone, typed);
            case CONDITION_NAME, CONDITION_STATE, CONDITION_REMOVE ->
                    clerk.plan()
                            .find(
                                    ExitCondition.class,
                                    new ExitCondition.Id(UUID.fromString(slot.part())))
                            .flatMap(condition -> change(milestone, condition, slot, typed));
            default -> throw new IllegalArgumentException("No condition: " + slot);
        };
    }

    private Optional<String> change(
            Milestone milestone, ExitCondition condition, Slot slot, String typed) {
        return clerk.dispatch(
                GateText.EDIT,
                milestone,
                switch (slot.field()) {
                    case CONDITION_NAME -> new Edit.Rename(condition.id(), typed);
                    case CONDITION_STATE -> new Edit.Revise(decided(condition, typed));
                    default -> new Edit.Remove(condition.id());
                });
    }

    private Optional<String> add(Milestone milestone, String name) {
        return clerk.dispatch(
                GateText.EDIT,
                milestone,
                new Edit.Add(
                        new ExitCondition(
                                new ExitCondition.Id(UUID.randomUUID()),
                                milestone.id(),
                                name,
                                new Notes(milestone.label(), ""))));
    }

    /// Decides on a condition by itself.
    Optional<String> decide(ExitCondition condition, String state) {
        return clerk.dispatch(GateText.EDIT, condition, new Edit.Revise(decided(condition, state)));
    }

    /// Decided now, by whoever works here.
    private ExitCondition decided(ExitCondition condition, String state) {
        var by = clerk.workspace().author();
        return condition.withDecision(
                switch (State.valueOf(state)) {
                    case OPEN -> null;
                    case MET -> new Decision(false, clerk.now(), by);
                    case WAIVED -> new Decision(true, clerk.now(), by);
                });
    }

    /// The tasks around a conference, as one edit.
    Optional<String> papers(Activity conference) {
        var name = conference.name();
        var names =
                new ConferencePapers.Names(
                        clerk.say(GateText.CALL, name),
                        clerk.say(GateText.READ_AHEAD, name),
                        clerk.say(GateText.DAYS, name),
                        clerk.say(GateText.MINUTES, name));
        return clerk.dispatch(
                GateText.EDIT_PAPERS,
                conference,
                ConferencePapers.edit(clerk.plan(), conference, names, UUID::randomUUID));
    }
}
