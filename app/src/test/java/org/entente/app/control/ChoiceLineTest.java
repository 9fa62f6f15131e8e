package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

@ExtendWith(QuickHands.class)
class ChoiceLineTest {
    private static final double WIDE = 1200;

    private final ToggleGroup group = new ToggleGroup();
    private List<ToggleButton> choices = List.of();
    private ChoiceLine line;

    @Start
    void start(Stage stage) {
        choices =
                Stream.of("Systems", "Nets", "Keys", "Tests", "Products")
                        .map(this::choice)
                        .toList();
        line = new ChoiceLine("others", "More", choices);
        stage.setScene(new Scene(new StackPane(line), WIDE, 100));
        stage.show();
    }

    private ToggleButton choice(String name) {
        var choice = new ToggleButton(name);
        choice.setToggleGroup(group);
        return choice;
    }

    @BeforeEach
    void chooseTheFirst(FxRobot robot) {
        robot.interact(() -> choices.getFirst().setSelected(true));
    }

    /// As wide as all of them and that much more or less.
    private void room(FxRobot robot, double more) {
        robot.interact(
                () -> {
                    line.setMaxWidth(Math.ceil(line.prefWidth(-1)) + more);
                    line.getScene().getRoot().layout();
                });
    }

    private List<String> onTheLine() {
        return choices.stream().filter(Node::isVisible).map(ToggleButton::getText).toList();
    }

    private static MenuButton others(FxRobot robot) {
        return robot.lookup("#others").queryAs(MenuButton.class);
    }

    private static List<String> behind(FxRobot robot) {
        return others(robot).getItems().stream().map(MenuItem::getText).toList();
    }

    @Test
    void allStandOnTheLineWhereThereIsRoom(FxRobot robot) {
        room(robot, 0);

        assertThat(onTheLine()).hasSize(5);
        assertThat(line.getChildrenUnmodifiable()).filteredOn(Node::isVisible).hasSize(5);
    }

    @Test
    void thoseWithoutRoomAreBehindAButtonAndTheLineStaysOne(FxRobot robot) {
        room(robot, -1);

        assertThat(onTheLine()).containsExactly("Systems", "Nets", "Keys", "Tests");
        assertThat(behind(robot)).containsExactly("Products");
        assertThat(others(robot).getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(line.getWidth());
    }

    @Test
    void whatIsChosenFromBehindComesOntoTheLine(FxRobot robot) {
        room(robot, -1);

        robot.interact(() -> others(robot).getItems().getFirst().fire());

        assertThat(choices.getLast().isSelected()).isTrue();
        assertThat(onTheLine()).contains("Products").doesNotContain("Tests");
        assertThat(behind(robot)).doesNotContain("Products").contains("Tests");
    }

    @Test
    void theNameBehindFollowsTheChoice(FxRobot robot) {
        room(robot, -1);

        robot.interact(() -> choices.getLast().setText("Products 12"));

        assertThat(behind(robot)).contains("Products 12");
    }

    @Test
    void allComeBackWhenThereIsRoomAgain(FxRobot robot) {
        room(robot, -1);

        room(robot, 0);

        assertThat(onTheLine()).hasSize(5);
        assertThat(robot.lookup("#others").tryQuery()).isPresent();
        assertThat(line.getChildrenUnmodifiable()).filteredOn(Node::isVisible).hasSize(5);
    }
}
