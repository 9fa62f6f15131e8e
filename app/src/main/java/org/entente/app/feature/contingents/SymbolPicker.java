package org.entente.app.feature.contingents;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.entente.app.control.Css;
import org.entente.app.control.SymbolIcons;
import org.entente.app.format.Language;
import org.entente.app.symbol.SymbolBook;
import org.entente.app.symbol.SymbolIcon;
import org.entente.model.symbol.Amplifier;
import org.entente.resources.OrbatText;

import java.util.function.Consumer;

/// A list of all symbols beside the unit for which one is chosen: type to search, Enter chooses,
/// Escape leaves.
final class SymbolPicker {
    private static final double ROW_HEIGHT = 32;
    private static final double SIDE = 28;
    private static final double WIDTH = 340;
    private static final double HEIGHT = 360;

    private final Popup popup = new Popup();
    private final ListView<SymbolIcon> list = new ListView<>();
    private final TextField search = new TextField();
    private final Language language;
    private Consumer<SymbolIcon> choose = _ -> {};

    SymbolPicker(Language language) {
        this.language = language;
        search.setId("orbat-symbol-search");
        search.setPromptText(language.say(OrbatText.SYMBOL_SEARCH));
        search.setAccessibleText(language.say(OrbatText.SYMBOL_SEARCH));
        search.textProperty().subscribe((_, text) -> show(text));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("orbat-symbols");
        list.setAccessibleText(language.say(OrbatText.SYMBOL_CHOOSE));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setOnMouseClicked(_ -> chosen());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var box = new VBox(8, search, list);
        box.setId("orbat-symbol-picker");
        box.getStyleClass().add("symbol-picker");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens below that node with the icons drawn that way.
    void open(Node below, SymbolIcons icons, Consumer<SymbolIcon> then) {
        choose = then;
        list.setCellFactory(_ -> new IconCell(icons));
        search.clear();
        show("");
        var bounds = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, bounds.getMinX(), bounds.getMaxY());
        search.requestFocus();
    }

    private void show(String text) {
        list.getItems().setAll(SymbolBook.shipped().search(text, language.texts().locale()));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            chosen();
        } else if (event.getCode() == KeyCode.DOWN && event.getSource() == search) {
            event.consume();
            list.requestFocus();
        }
    }

    private void chosen() {
        var icon = list.getSelectionModel().getSelectedItem();
        if (icon != null) {
            popup.hide();
            choose.accept(icon);
        }
    }

    private final class IconCell extends ListCell<SymbolIcon> {
        private final SymbolIcons icons;

        IconCell(SymbolIcons icons) {
            this.icons = icons;
        }

        @Override
        protected void updateItem(SymbolIcon icon, boolean empty) {
            super.updateItem(icon, empty);
            if (empty || icon == null) {
                setGraphic(null);
                return;
            }
            var code = new Label(icon.set().code() + " " + icon.entity());
            code.getStyleClass().add(Css.MUTED);
            var row =
                    new HBox(
                            8,
                            icons.icon(icon.friend(Amplifier.NONE), SIDE),
                            new Label(icon.name(language.texts().locale())),
                            code);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
