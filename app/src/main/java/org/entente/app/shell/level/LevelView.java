package org.entente.app.shell.level;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.resources.LevelText;

import java.util.List;

/// Shows the proposal of a levelling before it is applied.
public final class LevelView {
    /// What the user can ask for here: to take the best found so far, to apply it, to go back.
    public record Orders(Runnable enough, Runnable apply, Runnable close) {}

    private static final double WIDTH = 560;
    private static final double HEIGHT = 280;

    private final Sheet sheet;
    private final Label summary = new Label();
    private final ListView<String> lines = new ListView<>();
    private final Button enough;
    private final Button apply;

    public LevelView(Language language, Orders orders) {
        sheet = Sheet.asking("level", language.say(LevelText.TITLE), language, orders.close());
        summary.setId("level-summary");
        summary.setWrapText(true);
        summary.setText(language.say(LevelText.WORKING));
        lines.setId("level-lines");
        lines.setAccessibleText(language.say(LevelText.LINES));
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setCellFactory(_ -> new WrappedCell());
        sheet.getStyleClass().add("wide");
        sheet.add(summary);
        sheet.add(lines);
        enough = sheet.secondary("level-enough", language.say(LevelText.ENOUGH), orders.enough());
        apply = sheet.primary(language.say(LevelText.APPLY), orders.apply());
        apply.setDisable(true);
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Where the keyboard begins.
    public Node first() {
        return enough;
    }

    /// What was found; `canApply` where there is something to apply.
    public void render(String sentence, List<String> shown, boolean canApply) {
        summary.setText(sentence);
        lines.getItems().setAll(shown);
        enough.setDisable(true);
        apply.setDisable(!canApply);
        if (canApply) {
            apply.requestFocus();
        }
    }
}
