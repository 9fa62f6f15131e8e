package org.entente.app.feature.readiness;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Lists;
import org.entente.app.control.WrappingBar;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.ReadinessText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// What the failure of one thing would cost, and when the user asks for it, that of two at once or
/// the leaving of a nation, which take longer. Of the line that is selected is told what takes
/// over; Enter on it thinks of it as off.
final class TollPane extends VBox {
    /// Room for three lines of what is lost and what takes over.
    private static final double NOTE = 56;

    private final Language language;
    private final TableView<TollLine> table = new TableView<>();
    private final Label note = new Label();
    private final ScrollPane notes = new ScrollPane(note);

    /// Have tried what fails, think of things and of names as off, and tell what takes over.
    record Orders(
            Consumer<Failing> fail,
            BiConsumer<List<EntityId>, List<String>> suppose,
            Consumer<TollLine> tell) {}

    TollPane(Language language, Orders orders) {
        super(8);
        this.language = language;
        var bar =
                WrappingBar.of(
                        8,
                        button(
                                "readiness-fail-one",
                                ReadinessText.FAIL_ONE,
                                orders.fail(),
                                Failing.ONE),
                        button(
                                "readiness-fail-two",
                                ReadinessText.FAIL_TWO,
                                orders.fail(),
                                Failing.TWO),
                        button(
                                "readiness-fail-nation",
                                ReadinessText.FAIL_NATION,
                                orders.fail(),
                                Failing.NATION));
        table.setId("readiness-tolls");
        table.setAccessibleText(language.say(ReadinessText.TOLLS));
        columns();
        Lists.showing(table, line -> orders.suppose().accept(line.things(), line.onlyNames()));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> look(line, orders));
        VBox.setVgrow(table, Priority.ALWAYS);
        note.setId("readiness-tolls-note");
        note.setWrapText(true);
        note.getStyleClass().add(Css.CAPTION);
        notes.setFitToWidth(true);
        notes.setMinHeight(NOTE);
        notes.setMaxHeight(NOTE);
        notes.getStyleClass().add("readiness-note");
        getChildren().addAll(bar, table, notes);
        note("");
        show(List.of(), false);
    }

    private void columns() {
        table.getColumns()
                .setAll(
                        List.of(
                                Rows.column(language.say(ReadinessText.FAILS), 230, TollLine::name),
                                figures(ReadinessText.LOST, 72, TollLine::lost),
                                figures(ReadinessText.WORSE, 88, TollLine::worse),
                                Rows.column(
                                        language.say(ReadinessText.WHICH), 190, TollLine::which)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Rows.compact(table);
    }

    private TableColumn<TollLine, String> figures(
            ReadinessText title, double width, ToIntFunction<TollLine> figure) {
        var column =
                Rows.figures(
                        language.say(title),
                        width,
                        (TollLine line) -> language.formats().number(figure.applyAsInt(line)));
        Rows.fixed(column, width);
        return column;
    }

    /// What takes over is found out once a line is looked at.
    private void look(@Nullable TollLine line, Orders orders) {
        note(line == null ? "" : line.which());
        if (line != null && line.told() == null) {
            orders.tell().accept(line);
        }
    }

    /// What takes over, if the line is still the one that is looked at.
    void tell(TollLine line, String words) {
        if (line.equals(table.getSelectionModel().getSelectedItem())) {
            note(words);
        }
    }

    private void note(String words) {
        note.setText(words);
        notes.setVisible(!words.isEmpty());
        notes.setManaged(!words.isEmpty());
    }

    private Button button(String id, ReadinessText title, Consumer<Failing> fail, Failing failing) {
        var button = new Button(language.say(title));
        button.setId(id);
        button.setOnAction(_ -> fail.accept(failing));
        return button;
    }

    void show(List<TollLine> found, boolean isTried) {
        table.getItems().setAll(found);
        say(isTried ? ReadinessText.NO_TOLL : ReadinessText.NOT_TRIED);
    }

    /// It is being tried.
    void tries() {
        table.getItems().clear();
        say(ReadinessText.FAILING);
    }

    private void say(ReadinessText placeholder) {
        table.setPlaceholder(Rows.words(language.say(placeholder)));
    }
}
