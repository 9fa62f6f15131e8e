package org.entente.app.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

/// The screens, one below the other in their sections: icon and name, or icons alone where the
/// window is narrow. Scrolls where the window is too low for all of them.
final class RailView extends VBox {
    /// One entry; `keys` are told by the tooltip. Entries of one section follow each other.
    record Item(String id, String title, String section, Ikon icon, String keys) {}

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final VBox entries = new VBox();
    private final ScrollPane pane = new ScrollPane(entries);

    RailView(String title, List<Item> items, Consumer<String> open) {
        setId("rail");
        getStyleClass().add(Css.RAIL);
        setAccessibleText(title);
        entries.getStyleClass().add("entries");
        var section = "";
        for (var item : items) {
            if (!item.section().equals(section)) {
                section = item.section();
                entries.getChildren().add(head(section));
            }
            entries.getChildren().add(button(item, open));
        }
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
    }

    private Label head(String section) {
        var head = new Label(section);
        head.getStyleClass().add("rail-head");
        head.setMaxWidth(Double.MAX_VALUE);
        if (heads.isEmpty()) {
            head.getStyleClass().add("first");
        }
        heads.add(head);
        return head;
    }

    private ToggleButton button(Item item, Consumer<String> open) {
        var name = new Label(item.title());
        names.add(name);
        var line = new HBox(Icon.large(item.icon()), name);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        var content = new StackPane(line, count(item));
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
        button.focusedProperty().subscribe(is -> follow(button, is));
        buttons.put(item.id(), button);
        return button;
    }

    private Label count(Item item) {
        var count = new Label();
        count.getStyleClass().add(Css.COUNT);
        count.setId("rail-count-" + item.id());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setVisible(false);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        counts.put(item.id(), count);
        return count;
    }

    void render(String openId) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(openId)));
        var open = buttons.get(openId);
        if (open != null) {
            bringIntoView(open);
        }
    }

    private void follow(ToggleButton button, boolean isFocused) {
        if (isFocused) {
            bringIntoView(button);
        }
    }

    /// Scrolls no further than it takes to see all of the entry.
    private void bringIntoView(ToggleButton button) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = entries.getHeight() - seen;
        if (seen <= 0 || hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double bottom = button.getBoundsInParent().getMaxY();
        double begin = begin(button);
        if (begin < top) {
            pane.setVvalue(begin / hidden);
        } else if (bottom > top + seen) {
            pane.setVvalue((bottom - seen) / hidden);
        }
    }

    /// Where what belongs to an entry begins: the name of its section, before the first of them.
    private double begin(ToggleButton button) {
        var all = entries.getChildren();
        int before = all.indexOf(button) - 1;
        var first = all.get(before) instanceof Label head ? head : button;
        return Math.max(0, first.getBoundsInParent().getMinY() - entries.getInsets().getTop());
    }

    /// A number beside a screen's name; blank for none.
    void count(String id, String text) {
        var label = counts.get(id);
        if (label != null) {
            label.setText(text);
            label.setVisible(!text.isBlank());
        }
    }

    /// Icons alone; a number then sits at the corner of its icon, a line stands for the name of a
    /// section.
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        names.forEach(
                name -> {
                    name.setManaged(!narrow);
                    name.setVisible(!narrow);
                });
        heads.forEach(
                head ->
                        head.setContentDisplay(
                                narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        counts.values()
                .forEach(
                        count ->
                                StackPane.setAlignment(
                                        count, narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT));
    }
}
