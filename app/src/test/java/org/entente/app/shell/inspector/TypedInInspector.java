package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.workspace.Workspace;
import org.entente.model.Plans;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.testfx.api.FxRobot;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// A plan that is changed by what is typed into the inspector.
final class TypedInInspector {
    private final FxRobot robot;
    private final Clock clock = Clock.fixed(Plans.STARTEX, ZoneOffset.UTC);
    private final Language language;
    private final Workspace[] workspace = new Workspace[1];

    TypedInInspector(FxRobot robot, Plan plan) {
        this.robot = robot;
        this.language = Language.of(Locale.ENGLISH, plan.exercise().zone());
        robot.interact(() -> workspace[0] = new Workspace(plan, "Tester", _ -> {}, clock));
    }

    Language language() {
        return language;
    }

    Plan plan() {
        return workspace[0].plan();
    }

    /// What is said against it, if anything is.
    Optional<String> change(EntityId thing, Slot slot, String typed) {
        var wrong = new String[1];
        robot.interact(
                () ->
                        wrong[0] =
                                new InspectorEdits(workspace[0], language, clock)
                                        .change(thing, slot, typed)
                                        .orElse(null));
        return Optional.ofNullable(wrong[0]);
    }

    void undo(int steps) {
        for (int step = 0; step < steps; step++) {
            robot.interact(workspace[0]::undo);
        }
    }
}
