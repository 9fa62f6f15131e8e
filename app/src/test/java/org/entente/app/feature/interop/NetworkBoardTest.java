package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.feature.Trial;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkScope;
import org.entente.model.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Objects;

@ExtendWith(QuickHands.class)
final class NetworkBoardTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.five(), MatrixScreen::new);
    }

    private NetworkBoard board() {
        return ((MatrixView) trial.screen().node()).network();
    }

    private static <T> void choose(FxRobot robot, String id, T item) {
        robot.interact(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<T> box = robot.lookup(id).queryAs(ComboBox.class);
                    box.setValue(item);
                });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void walksTheGraphAndOpensWhatLiesBehindANode(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);
        assertThat(robot.lookup("#matrix-grid").query().isVisible()).isFalse();
        assertThat(board().pane().plan().graph().nodes())
                .filteredOn(node -> node.kind() == Kind.NET)
                .hasSize(5);
        assertThat(text(robot, "#network-points")).startsWith("1 single point of failure is");

        robot.interact(() -> board().pane().requestFocus());
        robot.type(KeyCode.N);
        assertThat(text(robot, "#matrix-words"))
                .contains("net USA")
                .contains("Single point of failure: alone costs 1 critical");
        assertThat(board().pane().getAccessibleText()).isEqualTo(text(robot, "#matrix-words"));
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#matrix-facts-title")).isEqualTo("net USA");
        assertThat(robot.lookup("#matrix-fact-0").query().getAccessibleText())
                .contains("If net USA fails, 1 critical exchange fails with it")
                .contains("Fires with USA");

        var before = board().pane().chosen();
        robot.type(KeyCode.UP);
        robot.type(KeyCode.LEFT);
        assertThat(board().pane().chosen()).isNotEqualTo(before);
        double zoom = board().pane().view().zoom();
        robot.type(KeyCode.MINUS);
        assertThat(board().pane().view().zoom()).isLessThan(zoom);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#matrix-facts").tryQuery()).isEmpty();
        choose(robot, "#matrix-axis", Sight.Axis.NATIONS);
        assertThat(robot.lookup("#matrix-grid").query().isVisible()).isTrue();
    }

    @Test
    void tellsInPercentHowFarSinglePointsAreKnownAndLeavesThemWhenAsked(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(
                () -> {
                    var late = new Trial(Radios.five(), MatrixScreen::new, held);
                    robot.window(0).getScene().setRoot((Parent) late.screen().node());
                    late.screen().shown();
                    held.finishAll();
                });
        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);
        robot.interact(() -> held.finishAllBut(WorkKey.Aside.NETWORK_POINTS));
        robot.interact(() -> held.tell(WorkKey.Aside.NETWORK_POINTS, 0.4));
        assertThat(text(robot, "#network-points"))
                .isEqualTo("Single points of failure are being worked out. 40%");

        var button = robot.lookup("#network-points-cancel").queryButton();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);

        assertThat(held.isWaiting(WorkKey.Aside.NETWORK_POINTS)).isFalse();
        assertThat(text(robot, "#network-points")).contains("are not worked out");
        robot.interact(() -> held.tell(WorkKey.Aside.NETWORK_POINTS, 0.5));
        assertThat(text(robot, "#network-points")).doesNotContain("%");
        assertThat(button.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);

        assertThat(text(robot, "#network-points")).contains("being worked out");
        robot.interact(held::finishAll);
        assertThat(text(robot, "#network-points")).startsWith("1 single point of failure is");
        assertThat(button.isVisible()).isFalse();
    }

    @Test
    void followsPhasesNationsAndEdits(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);
        choose(robot, "#network-nation", "DEU");
        assertThat(board().pane().plan().graph().nodes())
                .extracting(node -> node.kind())
                .containsExactlyInAnyOrder(Kind.SYSTEM, Kind.DOMAIN, Kind.NET);

        robot.interact(
                () -> trial.workspace().dispatch("away", new Edit.Remove(Radios.system("DEU"))));
        assertThat(board().pane().plan().graph().nodes()).isEmpty();
        robot.interact(() -> trial.workspace().undo());
        choose(robot, "#network-nation", "");
        choose(robot, "#network-detail", NetworkScope.Detail.DOMAINS);
        assertThat(board().pane().plan().graph().nodes())
                .filteredOn(node -> node.kind() == Kind.NATION)
                .hasSize(6);
    }

    @Test
    void theSpiralDecidesWhatIsAskedOfEachNation(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.MISSION_NETWORK);
        var view = (MatrixView) trial.screen().node();
        var state = view.frame().state();
        assertThat(state.rows()).hasSize(14);
        assertThat(state.cell(Objects.requireNonNull(state.spot("FIRES", "NOR")))).isNull();

        choose(robot, "#fmn-spiral", 5);
        var fires = Objects.requireNonNull(view.frame().state().spot("FIRES", "NOR"));
        robot.interact(() -> view.mark(new Mark(fires, fires)));
        assertThat(text(robot, "#matrix-words"))
                .contains("Digital fires, spiral 5: Unknown")
                .contains(". Must: C2-ASCA (");
        robot.interact(() -> robot.lookup("#matrix-grid").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#matrix-facts-title")).contains("Digital fires, spiral 5");
        assertThat(robot.lookup("#matrix-fact-0").queryAs(HBox.class).getChildren()).hasSize(2);
        assertThat(robot.lookup("#matrix-fact-0").query().getAccessibleText())
                .contains("Must: C2-ASCA")
                .contains("No system of");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#matrix-facts").tryQuery()).isEmpty();
    }
}
