package org.entente.app.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.entente.app.control.Command;
import org.entente.app.control.Css;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;

import java.util.List;

/// Every command that has keys, with them.
final class KeysSheet {
    private static final Insets CLEAR_OF_BANNERS = new Insets(32);

    private final Language language;
    private final GridPane grid = new GridPane();

    KeysSheet(Language language, List<Command> commands) {
        this.language = language;
        grid.getStyleClass().add("keys-grid");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(wide, new ColumnConstraints());
        for (var command : commands) {
            var keys = command.anyKeys();
            if (keys != null) {
                line(language.say(command.title()), keys.getDisplayText());
            }
        }
        line(language.say(ShellText.KEYS_NEXT_REGION), "F6");
        line(
                language.say(ShellText.KEYS_PREVIOUS_REGION),
                KeyCombination.valueOf("Shift+F6").getDisplayText());
    }

    private void line(String title, String keys) {
        var label = new Label(keys);
        label.getStyleClass().add(Css.KEYS);
        grid.addRow(grid.getRowCount(), new Label(title), label);
    }

    void show(Overlay overlay) {
        var sheet =
                Sheet.closing(
                        "keys",
                        language.say(ShellText.KEYS_TITLE),
                        language.say(ShellText.KEYS_CLOSE),
                        overlay::close);
        var scroll = new ScrollPane(grid);
        scroll.setId("keys-scroll");
        scroll.setAccessibleText(language.say(ShellText.KEYS_TITLE));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(true);
        sheet.add(scroll);
        StackPane.setMargin(sheet, CLEAR_OF_BANNERS);
        overlay.show(sheet, Pos.CENTER, scroll);
    }
}
