package org.entente.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@ExtendWith(QuickHands.class)
final class UndoLawsTest {
    private static final int SCRIPTS = 100;
    private static final int EDITS = 12;
    private static final int LONGEST = 60_000;

    private final Plan opened = Plans.brigadeExercise();
    private final List<JournalEntry> journal = new ArrayList<>();
    private final Workspace workspace =
            new Workspace(
                    opened, "Tester", journal::add, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void undoingEverythingGivesThePlanThatWasOpened() {
        onFxThread(
                () -> {
                    for (int seed = 0; seed < SCRIPTS; seed++) {
                        int steps = edit(new Random(seed));
                        for (int step = 0; step < steps; step++) {
                            workspace.undo();
                        }

                        assertThat(workspace.plan()).as("seed %d", seed).isEqualTo(opened);
                    }
                });
    }

    @Test
    void redoingEverythingGivesThePlanThatWasReached() {
        onFxThread(
                () -> {
                    int steps = edit(new Random(1));
                    var reached = workspace.plan();

                    for (int step = 0; step < steps; step++) {
                        workspace.undo();
                    }
                    for (int step = 0; step < steps; step++) {
                        workspace.redo();
                    }

                    assertThat(workspace.plan()).isEqualTo(reached);
                });
    }

    @Test
    void journalReplaysForwardToThePlanAsItStands() {
        onFxThread(
                () -> {
                    var random = new Random(2);
                    for (int round = 0; round < SCRIPTS; round++) {
                        edit(random);
                        workspace.undo();
                        workspace.undo();
                        workspace.redo();
                    }

                    assertThat(replayed()).isEqualTo(workspace.plan());
                });
    }

    private int edit(Random random) {
        int steps = 0;
        for (int i = 0; i < EDITS; i++) {
            var entities = workspace.plan().entities().sorted(UndoLawsTest::byId).toList();
            var id = entities.get(random.nextInt(entities.size())).id();
            var edit =
                    random.nextInt(4) == 0
                            ? new Edit.Remove(id)
                            : new Edit.Rename(id, "name " + random.nextInt(1000));
            var outcome = workspace.dispatch("edit", edit);
            if (outcome instanceof Outcome.Applied(_, var changes) && !changes.isEmpty()) {
                steps++;
            }
        }
        return steps;
    }

    private static int byId(Entity one, Entity other) {
        return one.id().toString().compareTo(other.id().toString());
    }

    private Plan replayed() {
        var plan = opened;
        for (var entry : journal) {
            for (var change : entry.changes()) {
                plan =
                        switch (change) {
                            case Change.Put(var entity) -> plan.put(entity);
                            case Change.Drop(var id) -> plan.drop(id);
                        };
            }
        }
        return plan;
    }

    private static void onFxThread(Runnable body) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST, body);
    }
}
