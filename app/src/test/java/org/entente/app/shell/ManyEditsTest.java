package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorEdits;
import org.entente.app.shell.inspector.InspectorProjector;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.shell.inspector.ManyEdits;
import org.entente.app.workspace.Workspace;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the inspector says and changes of many things at once, and of a link.
@ExtendWith(QuickHands.class)
final class ManyEditsTest {
    private static final Set<EntityId> BOTH =
            Set.of(Plans.ARRIVAL.id(), Plans.INTEGRATION.id(), Plans.PLANNING.id());

    private final Plan before = Plans.brigadeExercise();
    private final Language language = Language.of(Locale.ENGLISH, before.exercise().zone());
    private final Clock clock = Clock.fixed(Plans.STARTEX, ZoneOffset.UTC);
    private Workspace workspace;
    private FxRobot robot;

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        robot.interact(() -> workspace = new Workspace(before, "Tester", _ -> {}, clock));
    }

    private Optional<String> change(Field field, String typed) {
        var wrong = new String[1];
        robot.interact(
                () ->
                        wrong[0] =
                                new ManyEdits(workspace, language, clock)
                                        .change(BOTH, Slot.of(field), typed)
                                        .orElse(null));
        return Optional.ofNullable(wrong[0]);
    }

    private List<Activity> both() {
        return workspace.plan().activities().filter(task -> BOTH.contains(task.id())).toList();
    }

    private String undone() {
        var label = workspace.undoLabelProperty().get().orElse("");
        robot.interact(workspace::undo);
        assertThat(workspace.plan()).isEqualTo(before);
        return label;
    }

    @Test
    void shiftsAllByAnAmountThatIsTyped() {
        assertThat(change(Field.SHIFT, "+2w")).isEmpty();

        assertThat(both())
                .extracting(Activity::timeframe)
                .containsExactlyInAnyOrder(Things.days("D", 4, 6), Things.days("D", 6, 13));
        assertThat(undone()).isEqualTo("Move 2 items by +2 weeks");
    }

    @Test
    void saysWhichPartOfAnAmountIsWrong() {
        assertThat(change(Field.SHIFT, "+2w 3 lots"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("3 lots"));
    }

    @Test
    void givesAllTheSameFactAsOneStep() {
        change(Field.PHASE, Plans.LIVE.id().value().toString());
        assertThat(both()).allMatch(task -> Plans.LIVE.id().equals(task.placement().phase()));
        assertThat(undone()).isEqualTo("Change Phase of 2 items");

        change(Field.PLACE, "-");
        assertThat(both()).allMatch(task -> task.placement().place() == null);
        undone();

        change(Field.KIND, TaskKind.MOVEMENT.name());
        assertThat(both()).allMatch(task -> task.filing().kind() == TaskKind.MOVEMENT);
        undone();

        change(Field.REMARK_ADD, "Agreed at the MPC");
        assertThat(both()).allMatch(task -> task.remark().endsWith("Agreed at the MPC"));
        undone();
    }

    @Test
    void assignsAndTakesAway() {
        change(Field.ASSIGN, Plans.SWEDEN.id().value().toString());
        assertThat(workspace.plan().assignments())
                .filteredOn(one -> one.assignee().equals(Plans.SWEDEN.id()))
                .hasSize(2);

        change(Field.UNASSIGN, Plans.SWEDEN.id().value().toString());
        assertThat(workspace.plan()).isEqualTo(before);
    }

    @Test
    void tellsWhatAllHaveInCommonAndLeavesOpenWhatDiffers() {
        var state = new InspectorProjector(language, () -> null).project(before, BOTH, List.of());

        assertThat(state.facts())
                .filteredOn(Fact.Choice.class::isInstance)
                .extracting(Fact.Choice.class::cast)
                .anyMatch(
                        choice ->
                                choice.slot().field() == Field.PHASE
                                        && choice.chosen()
                                                .equals(Plans.DEPLOYMENT.id().value().toString()))
                .anyMatch(
                        choice ->
                                choice.slot().field() == Field.PLACE
                                        && choice.label().endsWith("different among them"));
    }

    @Test
    void changesKindAndLagOfALink() {
        var link =
                before.dependencies()
                        .filter(one -> one.successor().equals(Plans.INTEGRATION.id()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(
                () -> {
                    var edits = new InspectorEdits(workspace, language, clock);
                    edits.change(
                            link.id(),
                            Slot.of(Field.LINK_KIND),
                            DependencyKind.START_TO_START.name());
                    edits.change(link.id(), Slot.of(Field.LAG), "+2wd");
                });

        var changed = workspace.plan().find(Dependency.class, link.id()).orElseThrow();
        assertThat(changed.type()).isEqualTo(DependencyKind.START_TO_START);
        assertThat(changed.lag()).isEqualTo(Duration.ofHours(16));
        assertThat(changed.lagTime()).isEqualTo(Dependency.LagTime.WORKING);
    }
}
