package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Lists;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.ReadinessText;

import java.util.List;
import java.util.function.Consumer;

/// What the failure of one thing would cost, and when the user asks for it, that of two at once or
/// the leaving of a nation, which take longer. Enter on a line thinks of it as off.
final class TollPane extends VBox {
    private final Language language;
    private final TableView<TollLine> table = new TableView<>();
    private final Label note = new Label();

    TollPane(Language language, Consumer<Failing> fail, Consumer<List<EntityId>> suppose) {
        super(8);
        this.language = language;
        var bar =
                new HBox(
                        8,
                        button("readiness-fail-one", ReadinessText.FAIL_ONE, fail, Failing.ONE),
                        button("readiness-fail-two", ReadinessText.FAIL_TWO, fail, Failing.TWO),
                        button(
                                "readiness-fail-nation",
                                ReadinessText.FAIL_NATION,
                                fail,
                                Failing.NATION));
        bar.setAlignment(Pos.CENTER_LEFT);
        table.setId("readiness-tolls");
        table.setAccessibleText(language.say(ReadinessText.TOLLS));
        columns();
        Lists.showing(table, line -> suppose(line, suppose));
        VBox.setVgrow(table, Priority.ALWAYS);
        note.setId("readiness-tolls-note");
        note.setWrapText(true);
        note.getStyleClass().add(Css.CAPTION);
        getChildren().addAll(bar, table, note);
        show(TollLine.All.NONE, false);
    }

    private void columns() {
        table.getColumns()
                .setAll(
                        List.of(
                                Rows.column(language.say(ReadinessText.FAILS), 230, TollLine::name),
                                Rows.column(
                                        language.say(ReadinessText.LOST),
                                        64,
                                        line -> language.formats().number(line.lost())),
                                Rows.column(
                                        language.say(ReadinessText.WORSE),
                                        72,
                                        line -> language.formats().number(line.worse())),
                                Rows.column(
                                        language.say(ReadinessText.WHICH), 190, TollLine::which)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Rows.compact(table);
    }

    /// What is only a name cannot be thought of as off, and that is said.
    private void suppose(TollLine line, Consumer<List<EntityId>> suppose) {
        if (!line.onlyNames().isEmpty()) {
            var names = String.join(", ", line.onlyNames());
            note(language.say(ReadinessText.CANNOT_SUPPOSE, names));
        }
        if (!line.things().isEmpty()) {
            suppose.accept(line.things());
        }
    }

    private void note(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }

    private Button button(String id, ReadinessText title, Consumer<Failing> fail, Failing failing) {
        var button = new Button(language.say(title));
        button.setId(id);
        button.setOnAction(_ -> fail.accept(failing));
        return button;
    }

    void show(TollLine.All found, boolean isTried) {
        table.getItems().setAll(found.lines());
        int more = found.more();
        note(more == 0 ? "" : language.say(ReadinessText.MORE_TOLLS, more));
        say(isTried ? ReadinessText.NO_TOLL : ReadinessText.NOT_TRIED);
    }

    /// It is being tried.
    void tries() {
        table.getItems().clear();
        note("");
        say(ReadinessText.FAILING);
    }

    private void say(ReadinessText placeholder) {
        table.setPlaceholder(Rows.words(language.say(placeholder)));
    }
}
