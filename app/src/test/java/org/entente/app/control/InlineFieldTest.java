package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(QuickHands.class)
class InlineFieldTest {
    private final List<String> committed = new ArrayList<>();
    private InlineField field;

    @Start
    void start(Stage stage) {
        field =
                InlineField.line(
                        "name",
                        "Name",
                        text -> {
                            committed.add(text);
                            return Optional.empty();
                        });
        field.render(new InlineField.State("CONCORD", "", true));
        stage.setScene(new Scene(field, 300, 100));
        stage.show();
    }

    @Test
    void caretStaysWhereItIsWhenTheSameValueIsShownAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup("#name").queryAs(TextField.class).requestFocus());
        robot.push(KeyCode.END);

        robot.interact(() -> field.render(new InlineField.State("CONCORD", "checked", true)));
        robot.write("S").push(KeyCode.ENTER);

        assertThat(committed).containsExactly("CONCORDS");
    }
}
