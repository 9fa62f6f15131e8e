package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.function.Supplier;

/// The line below the upper banner: which exercise, where it stands, search, clocks.
final class HeaderView extends HBox {
    private final Label name = label("header-name", Css.TITLE);
    private final Label phase = label("header-phase", Css.SUBTITLE);
    private final Label day = label("header-day", Css.COUNT);
    private final Label zulu = label("header-zulu", Css.FIGURES);
    private final Label local = label("header-local", Css.FIGURES);
    private final Button search = new Button();

    HeaderView(Language language, Supplier<ContextMenu> menu, Runnable openPalette) {
        getStyleClass().add(Css.HEADER);
        setId("header");
        setAlignment(Pos.CENTER_LEFT);
        var menuButton =
                Icon.button(
                        "header-menu",
                        FluentUiRegularMZ.NAVIGATION_20,
                        language.say(ShellText.HEADER_MENU),
                        () -> {});
        menuButton.setOnAction(_ -> menu.get().show(menuButton, Side.BOTTOM, 0, 0));
        search.setId("header-search");
        search.setAccessibleText(language.say(ShellText.HEADER_SEARCH));
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.setGraphic(searchLine(language.say(ShellText.HEADER_SEARCH)));
        search.getStyleClass().add(Css.SEARCH);
        search.setOnAction(_ -> openPalette.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.SOMETIMES);
        name.setMinWidth(0);
        getChildren().addAll(menuButton, name, phase, day, space, search, zulu, local);
    }

    private static HBox searchLine(String prompt) {
        var text = new Label(prompt);
        text.getStyleClass().add(Css.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(KeyCombination.valueOf("Shortcut+K").getDisplayText());
        keys.getStyleClass().add(Css.KEYS);
        var line = new HBox(Icon.of(FluentUiRegularMZ.SEARCH_20), text, space, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }

    private static Label label(String id, String styleClass) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void render(HeaderState state) {
        set(name, state.name(), state.name());
        set(phase, state.phase(), state.phase());
        set(day, state.day().count(), state.day().inWords());
        set(zulu, state.clocks().zulu(), state.clocks().zuluInFull());
        set(local, state.clocks().local(), state.clocks().localInFull());
    }

    private static void set(Label label, String text, String inFull) {
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
        label.setText(text);
        if (!inFull.equals(label.getAccessibleText())) {
            label.setAccessibleText(inFull);
            label.setTooltip(new Tooltip(inFull));
        }
    }
}
