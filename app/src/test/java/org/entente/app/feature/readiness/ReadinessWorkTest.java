package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.feature.Trial;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.interop.Radios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickHands.class)
class ReadinessWorkTest {
    @Start
    void start(Stage stage) {
        new Trial(stage, Radios.plan(), ReadinessScreen::new);
    }

    /// Until what answers are worth is being worked out.
    private static void open(FxRobot robot, HeldBackground held) {
        var late = new Trial(Radios.plan(), ReadinessScreen::new, held);
        robot.window(0).getScene().setRoot((Parent) late.screen().node());
        late.screen().shown();
        held.finishAllBut(WorkKey.Aside.READINESS_ASKS);
    }

    @Test
    void tellsInPercentHowFarTheWorthOfAnswersIsKnownAndLeavesItWhenAsked(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(
                () -> {
                    open(robot, held);
                    held.tell(WorkKey.Aside.READINESS_ASKS, 0.5);
                });
        assertThat(worth(robot)).isEqualTo("Working out what answers are worth 50%");
        assertThat(worthOfFirst(robot)).isEqualTo("…");

        var button = robot.lookup("#readiness-worth-cancel").queryButton();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_ASKS)).isFalse();
        assertThat(worth(robot)).isEqualTo("What answers are worth is not worked out");
        assertThat(worthOfFirst(robot)).isEqualTo("–");

        robot.type(KeyCode.SPACE);
        robot.interact(held::finishAll);
        assertThat(worth(robot)).isEmpty();
        assertThat(worthOfFirst(robot)).endsWith("pts");
        assertThat(button.isVisible()).isFalse();
    }

    @Test
    void looksForFixesAndTriesWhatFailsByItselfOneAfterTheOther(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(() -> open(robot, held));
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_FIXES)).isFalse();

        robot.interact(
                () -> {
                    held.finishAllBut(WorkKey.Aside.READINESS_FIXES);
                    held.tell(WorkKey.Aside.READINESS_FIXES, 0.5);
                });
        assertThat(looking(robot)).isEqualTo("Looking for fixes 50%");
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_TOLLS)).isFalse();

        var button = robot.lookup("#readiness-looking-cancel").queryButton();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_FIXES)).isFalse();
        assertThat(looking(robot)).isEqualTo("Fixes are not looked for");
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_TOLLS)).isTrue();
        robot.interact(() -> held.finishAllBut(WorkKey.Aside.READINESS_FIXES));
        assertThat(robot.lookup("#readiness-tolls").queryTableView().getItems()).isNotEmpty();

        robot.type(KeyCode.SPACE);
        robot.interact(() -> held.finishAllBut(WorkKey.Aside.READINESS_TOLLS));
        assertThat(looking(robot)).isEmpty();
        assertThat(robot.lookup("#readiness-fixes").queryTableView().getItems()).isNotEmpty();
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_TOLLS)).isFalse();
        assertThat(robot.lookup("#readiness-tolls").queryTableView().getItems()).isNotEmpty();
    }

    @Test
    void triesWhatFailsAlsoWhereNobodyWantsToKnowWhatFixesMove(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(() -> open(robot, held));
        robot.interact(() -> held.finishAllBut(WorkKey.Aside.READINESS_FIXES));
        robot.interact(held::finishNext);
        robot.interact(() -> held.tell(WorkKey.Aside.READINESS_FIXES, 0.5));
        assertThat(looking(robot)).isEqualTo("Counting what each moves 50%");
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_TOLLS)).isFalse();

        robot.interact(() -> robot.lookup("#readiness-looking-cancel").queryButton().fire());
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_FIXES)).isFalse();
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_TOLLS)).isTrue();

        robot.interact(held::finishAll);
        assertThat(robot.lookup("#readiness-fixes").queryTableView().getItems()).isNotEmpty();
        assertThat(robot.lookup("#readiness-tolls").queryTableView().getItems()).isNotEmpty();
    }

    @Test
    void looksForFixesAlsoWhereNobodyWantsToKnowWhatAnswersAreWorth(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(() -> open(robot, held));
        robot.interact(() -> robot.lookup("#readiness-worth-cancel").queryButton().fire());

        assertThat(held.isWaiting(WorkKey.Aside.READINESS_ASKS)).isFalse();
        assertThat(held.isWaiting(WorkKey.Aside.READINESS_FIXES)).isTrue();
    }

    private static String looking(FxRobot robot) {
        return robot.lookup("#readiness-looking").queryAs(Label.class).getText();
    }

    private static String worth(FxRobot robot) {
        return robot.lookup("#readiness-worth").queryAs(Label.class).getText();
    }

    private static String worthOfFirst(FxRobot robot) {
        TableView<Ask> asks = robot.lookup("#readiness-asks").queryTableView();
        return asks.getColumns().getLast().getCellData(0).toString();
    }
}
