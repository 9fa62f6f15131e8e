package org.entente.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What it costs to tell everybody of a new plan.
@ExtendWith(QuickHands.class)
final class PublishingTest {
    private final Plan opened = Plans.brigadeExercise();
    private final Workspace workspace =
            new Workspace(opened, "Tester", _ -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /// What must never be asked whether it equals another.
    private static final class Incomparable {
        @Override
        public boolean equals(Object other) {
            throw new AssertionError("compared");
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @Test
    void listenersAreToldOfAnotherReferenceAndNothingIsCompared() {
        var first = new Incomparable();
        var second = new Incomparable();
        var published = new Published<>(first);
        var told = new ArrayList<Incomparable>();
        var subscription = published.subscribe((_, now) -> told.add(now));

        published.set(second);
        published.set(second);
        subscription.unsubscribe();
        published.set(first);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst() == second).isTrue();
    }

    @Test
    void changesSinceSomeStepsAgoAreThoseOfTheSteps(FxRobot robot) {
        robot.interact(
                () -> {
                    var two = opened.activities().limit(2).toList();
                    rename(two.get(0), "A");
                    var between = workspace.plan();
                    rename(two.get(1), "B");
                    rename(two.get(1), "C");

                    assertThat(names(workspace.changesSince(between))).containsExactly("C");
                    assertThat(names(workspace.changesSince(opened)))
                            .containsExactlyInAnyOrder("A", "C");
                    assertThat(workspace.changesSince(workspace.plan())).isEmpty();
                });
    }

    @Test
    void changesSinceAPlanThatWasNeverThereAreFoundAllTheSame(FxRobot robot) {
        robot.interact(
                () -> {
                    var one = opened.activities().findFirst().orElseThrow();
                    rename(one, "A");
                    var elsewhere = opened.put(one.withName("Z"));

                    assertThat(names(workspace.changesSince(elsewhere))).containsExactly("A");
                });
    }

    private void rename(Activity activity, String name) {
        workspace.dispatch("rename", new Edit.Rename(activity.id(), name));
    }

    private static List<String> names(List<Change> changes) {
        return changes.stream()
                .map(change -> ((Activity) ((Change.Put) change).entity()).name())
                .toList();
    }
}
