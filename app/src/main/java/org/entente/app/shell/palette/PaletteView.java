package org.entente.app.shell.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.KindIcons;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.shell.palette.PaletteIndex.Match;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.function.Consumer;

/// A line to type in and the best matches below it. Everything goes by the keyboard: arrows choose,
/// Enter takes.
final class PaletteView extends VBox {
    private static final int ROW = 36;
    private static final int ROWS = 10;

    private final TextField query = new TextField();
    private final ListView<Match<PaletteEntry>> results = new ListView<>();
    private final Label nothing = new Label();
    private final Language language;
    private final Consumer<PaletteEntry> taken;

    PaletteView(Language language, Consumer<PaletteEntry> taken) {
        this.language = language;
        this.taken = taken;
        setId("palette");
        getStyleClass().addAll(Css.PALETTE, Css.FLOATING);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        query.setId("palette-query");
        query.setPromptText(language.say(ShellText.PALETTE_PROMPT));
        query.setAccessibleText(language.say(ShellText.PALETTE_PROMPT));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        results.setId("palette-results");
        results.setAccessibleText(language.say(ShellText.PALETTE_RESULTS));
        results.setFixedCellSize(ROW);
        results.setFocusTraversable(false);
        results.setCellFactory(_ -> new Cell());
        nothing.getStyleClass().add(Css.MUTED);
        results.setPlaceholder(nothing);
        getChildren().addAll(query, results);
        results.setPrefHeight(ROW * ROWS + 2);
    }

    void onTyped(Consumer<String> typed) {
        query.textProperty().subscribe((_, text) -> typed.accept(text));
    }

    TextField query() {
        return query;
    }

    void render(List<Match<PaletteEntry>> matches) {
        nothing.setText(language.say(ShellText.PALETTE_NOTHING));
        results.getItems().setAll(matches);
        results.setPrefHeight(ROW * Math.clamp(matches.size(), 1, ROWS) + 2);
        results.getSelectionModel().selectFirst();
        results.scrollTo(0);
    }

    private void key(KeyEvent event) {
        var handled =
                switch (event.getCode()) {
                    case KeyCode.DOWN -> move(1);
                    case KeyCode.UP -> move(-1);
                    case KeyCode.PAGE_DOWN -> move(ROWS);
                    case KeyCode.PAGE_UP -> move(-ROWS);
                    case KeyCode.ENTER -> take();
                    default -> false;
                };
        if (handled) {
            event.consume();
        }
    }

    private boolean move(int by) {
        int count = results.getItems().size();
        if (count > 0) {
            int at = results.getSelectionModel().getSelectedIndex() + by;
            int next = Math.abs(by) == 1 ? Math.floorMod(at, count) : Math.clamp(at, 0, count - 1);
            results.getSelectionModel().select(next);
            results.scrollTo(Math.max(0, next - ROWS + 1));
        }
        return true;
    }

    private boolean take() {
        var chosen = results.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taken.accept(chosen.target());
        }
        return true;
    }

    /// Icon, name, and on the right what kind of thing it is or the keys of a command.
    private final class Cell extends ListCell<Match<PaletteEntry>> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox();

        Cell() {
            detail.getStyleClass().add(Css.CAPTION);
            detail.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("line");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line.getChildren().setAll(new Region(), name, space, detail);
            setOnMouseClicked(_ -> take());
        }

        @Override
        protected void updateItem(Match<PaletteEntry> match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                return;
            }
            name.setText(match.text());
            switch (match.target()) {
                case PaletteEntry.Order(var command) -> {
                    line.getChildren().set(0, Icon.of(command.icon()));
                    var keys = command.anyKeys();
                    detail.setText(keys == null ? "" : keys.getDisplayText());
                }
                case PaletteEntry.Thing(_, var kind) -> {
                    line.getChildren().set(0, Icon.of(KindIcons.of(kind)));
                    detail.setText(language.say(Words.of(kind)));
                }
            }
            setGraphic(line);
        }
    }
}
