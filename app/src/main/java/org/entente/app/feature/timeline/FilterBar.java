package org.entente.app.feature.timeline;

import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.feature.timeline.FilterBarState.About;
import org.entente.app.feature.timeline.FilterBarState.Chip;
import org.entente.app.feature.timeline.FilterBarState.Choice;
import org.entente.app.format.Language;
import org.entente.resources.TimelineText;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The line of filter chips below the toolbar, in which every side of the tasks can be narrowed.
final class FilterBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Map<About, MenuButton> menus = new EnumMap<>(About.class);
    private final Map<About, ToggleButton> switches = new EnumMap<>(About.class);
    private final Label count = new Label();
    private final Button clear;

    /// What the user can ask for here.
    record Orders(
            Function<About, List<Choice>> choices,
            Consumer<Filter> choose,
            Consumer<About> toggle,
            Runnable clear) {}

    private final Orders orders;

    FilterBar(Language language, Orders orders) {
        this.orders = orders;
        setId("timeline-filters");
        getStyleClass().addAll(Css.TOOLBAR, "filter-bar");
        for (var about : About.values()) {
            getChildren().add(about.isList() ? menu(about) : toggle(about));
        }
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        count.setId("timeline-filter-count");
        count.getStyleClass().add(Css.CAPTION);
        count.setMinWidth(Region.USE_PREF_SIZE);
        clear = new Button(language.say(TimelineText.FILTER_CLEAR));
        clear.setId("timeline-filter-clear");
        clear.getStyleClass().add(Css.FLAT);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> orders.clear().run());
        getChildren().addAll(wide, count, clear);
    }

    private static String id(About about) {
        return "timeline-filter-" + about.name().toLowerCase(Locale.ROOT);
    }

    private Node menu(About about) {
        var menu = new MenuButton();
        menu.setId(id(about));
        menu.getStyleClass().addAll(Css.CHIP, "filter-chip");
        menu.getItems().add(new MenuItem(""));
        menu.setOnShowing(
                _ ->
                        menu.getItems()
                                .setAll(
                                        orders.choices().apply(about).stream()
                                                .map(this::item)
                                                .toList()));
        menus.put(about, menu);
        return menu;
    }

    private MenuItem item(Choice choice) {
        var item = new CheckMenuItem(choice.name());
        item.setMnemonicParsing(false);
        item.setSelected(choice.isOn());
        item.addEventHandler(ActionEvent.ACTION, _ -> orders.choose().accept(choice.next()));
        return item;
    }

    private Node toggle(About about) {
        var button = new ToggleButton();
        button.setId(id(about));
        button.getStyleClass().addAll(Css.CHIP, "filter-chip");
        button.setOnAction(_ -> orders.toggle().accept(about));
        switches.put(about, button);
        return button;
    }

    void render(FilterBarState state) {
        state.chips().forEach(this::render);
        var shown = state.chips().stream().map(Chip::about).toList();
        menus.forEach((about, menu) -> show(menu, shown.contains(about)));
        switches.forEach((about, button) -> show(button, shown.contains(about)));
        count.setText(state.count());
        clear.setDisable(!state.isActive());
    }

    private void render(Chip chip) {
        var menu = menus.get(chip.about());
        if (menu != null) {
            menu.setText(chip.text());
            menu.pseudoClassStateChanged(ON, chip.isOn());
        }
        var button = switches.get(chip.about());
        if (button != null) {
            button.setText(chip.text());
            button.setSelected(chip.isOn());
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
