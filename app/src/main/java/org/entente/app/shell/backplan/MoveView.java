package org.entente.app.shell.backplan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.model.plan.Anchor;
import org.entente.resources.BackplanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Asks for an anchor and its new day, and shows what the move would do before it is done.
public final class MoveView {
    /// What the user can ask for here.
    public record Orders(BiConsumer<Anchor, LocalDate> look, Runnable move, Runnable close) {}

    private static final double WIDTH = 560;
    private static final double HEIGHT = 280;

    private final Sheet sheet;
    private final ComboBox<Anchor> anchor;
    private final DatePicker day = new DatePicker();
    private final Label summary = new Label();
    private final ListView<String> lines = new ListView<>();
    private final Button move;
    private final Orders orders;

    public MoveView(
            Language language,
            List<Anchor> anchors,
            Function<Anchor, LocalDate> today,
            Orders orders) {
        this.orders = orders;
        this.sheet =
                Sheet.asking(
                        "move", language.say(BackplanText.MOVE_TITLE), language, orders.close());
        this.anchor =
                Choices.of("move-anchor", anchors, one -> one.code().value() + "  " + one.name());
        day.setId("move-date");
        day.setConverter(Choices.days(language.formats()));
        summary.setId("move-summary");
        summary.setWrapText(true);
        summary.setText(language.say(BackplanText.MOVE_SAME));
        lines.setId("move-lines");
        lines.setAccessibleText(language.say(BackplanText.MOVE_LINES));
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setCellFactory(_ -> new WrappedCell());
        var form = new Form();
        form.add(language.say(BackplanText.MOVE_ANCHOR), anchor);
        form.add(language.say(BackplanText.MOVE_DATE), day);
        sheet.getStyleClass().add("wide");
        sheet.add(form);
        sheet.add(summary);
        sheet.add(lines);
        move = sheet.primary(language.say(BackplanText.MOVE_GO), orders.move());
        move.setDisable(true);
        anchor.valueProperty().subscribe(chosen -> start(chosen, today));
        day.valueProperty().subscribe(_ -> look());
    }

    private void start(@Nullable Anchor chosen, Function<Anchor, LocalDate> today) {
        if (chosen != null) {
            day.setValue(today.apply(chosen));
        }
    }

    private void look() {
        if (anchor.getValue() != null && day.getValue() != null) {
            orders.look().accept(anchor.getValue(), day.getValue());
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Where the keyboard begins.
    public Node first() {
        return day;
    }

    public void choose(Anchor chosen) {
        anchor.setValue(chosen);
    }

    /// The collisions first; `canMove` while there is something that may be moved.
    public void render(String sentence, List<String> shown, boolean canMove) {
        summary.setText(sentence);
        lines.getItems().setAll(shown);
        move.setDisable(!canMove);
    }
}
