package org.entente.app.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.kordamp.ikonli.Ikon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The screens, one below the other: icon and name, or icons alone where the window is narrow.
final class RailView extends VBox {
    /// One entry; `keys` are told by the tooltip.
    record Item(String id, String title, Ikon icon, String keys) {}

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final List<Label> names = new ArrayList<>();

    RailView(String title, List<Item> items, Consumer<String> open) {
        setId("rail");
        getStyleClass().add(Css.RAIL);
        setAccessibleText(title);
        items.forEach(item -> getChildren().add(button(item, open)));
    }

    private ToggleButton button(Item item, Consumer<String> open) {
        var name = new Label(item.title());
        names.add(name);
        var count = new Label();
        count.getStyleClass().add(Css.COUNT);
        count.setId("rail-count-" + item.id());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setVisible(false);
        counts.put(item.id(), count);
        var line = new HBox(Icon.large(item.icon()), name);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        var content = new StackPane(line, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        content.setMouseTransparent(true);
        var button = new ToggleButton();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.setId("rail-" + item.id());
        button.setAccessibleText(item.title());
        button.setTooltip(new Tooltip("%s  %s".formatted(item.title(), item.keys()).strip()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(Css.RAIL_ITEM);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    open.accept(item.id());
                });
        buttons.put(item.id(), button);
        return button;
    }

    void render(String openId) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(openId)));
    }

    /// A number beside a screen's name; blank for none.
    void count(String id, String text) {
        var label = counts.get(id);
        if (label != null) {
            label.setText(text);
            label.setVisible(!text.isBlank());
        }
    }

    /// Icons alone; a number then sits at the corner of its icon.
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        names.forEach(
                name -> {
                    name.setManaged(!narrow);
                    name.setVisible(!narrow);
                });
        counts.values()
                .forEach(
                        count ->
                                StackPane.setAlignment(
                                        count, narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT));
    }
}
