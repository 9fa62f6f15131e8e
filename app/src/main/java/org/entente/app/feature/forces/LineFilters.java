package org.entente.app.feature.forces;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.model.force.Balance;
import org.entente.resources.ForcesText;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The chips by which the lines are filtered: text, headings, signs.
final class LineFilters {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Language language;
    private final Consumer<LineFilter> changed;
    private final HBox headings = new HBox(4);
    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField text = new TextField();
    private final Map<Balance.By, MenuButton> menus = new EnumMap<>(Balance.By.class);
    private final Map<Sign, ToggleButton> signs = new EnumMap<>(Sign.class);
    private final Button clear = new Button();
    private Map<Balance.By, List<ForcesState.Choice>> known = Map.of();
    private LineFilter filter = LineFilter.ALL;
    private boolean isRendering;

    LineFilters(Language language, Consumer<LineFilter> changed) {
        this.language = language;
        this.changed = changed;
        text.setId("forces-filter");
        text.setPromptText(language.say(ForcesText.FILTER));
        text.setAccessibleText(language.say(ForcesText.FILTER));
        text.setPrefColumnCount(13);
        text.textProperty()
                .subscribe(
                        (_, typed) -> {
                            if (!isRendering) {
                                change(filter.withText(typed));
                            }
                        });
        headings.setAlignment(Pos.CENTER_LEFT);
        headings.getChildren().add(text);
        for (var by : Balance.By.values()) {
            headings.getChildren().add(menu(by));
        }
        chips.setId("forces-signs");
        chips.getStyleClass().add("sign-chips");
        for (var sign : Sign.values()) {
            chips.getChildren().add(toggle(sign));
        }
        clear.setId("forces-filter-clear");
        clear.setText(language.say(ForcesText.FILTER_CLEAR));
        clear.getStyleClass().add(Css.FLAT);
        clear.setOnAction(_ -> change(LineFilter.ALL));
        offerToClear(false);
        chips.getChildren().add(clear);
    }

    private void offerToClear(boolean isOffered) {
        clear.setVisible(isOffered);
        clear.setManaged(isOffered);
    }

    /// Text and headings, to stand among other controls.
    HBox headings() {
        return headings;
    }

    /// The signs with their counts.
    FlowPane chips() {
        return chips;
    }

    void show(boolean isShown) {
        for (var part : List.of(headings, chips)) {
            part.setVisible(isShown);
            part.setManaged(isShown);
        }
    }

    private MenuButton menu(Balance.By by) {
        var menu = new MenuButton(language.say(name(by)));
        menu.setId("forces-by-" + by.name().toLowerCase(Locale.ROOT));
        menu.getStyleClass().add("filter-chip");
        menu.setMnemonicParsing(false);
        menus.put(by, menu);
        return menu;
    }

    static ForcesText name(Balance.By by) {
        return switch (by) {
            case NATION -> ForcesText.BY_NATION;
            case CATEGORY -> ForcesText.BY_CATEGORY;
            case ECHELON -> ForcesText.BY_ECHELON;
            case PHASE -> ForcesText.BY_PHASE;
            case COMMAND -> ForcesText.BY_COMMAND;
        };
    }

    private ToggleButton toggle(Sign sign) {
        var toggle = new ToggleButton("", Icon.of(sign.icon()));
        toggle.setId("forces-sign-" + sign.code());
        toggle.getStyleClass().addAll("filter-chip", "sign-toggle-" + sign.code());
        toggle.setOnAction(_ -> change(filter.switching(sign)));
        signs.put(sign, toggle);
        return toggle;
    }

    private void change(LineFilter newFilter) {
        changed.accept(newFilter);
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    void render(ForcesState state) {
        isRendering = true;
        try {
            filter = state.filter();
            if (!text.isFocused() && !text.getText().equals(filter.text())) {
                text.setText(filter.text());
            }
            if (!known.equals(state.choices())) {
                known = state.choices();
                menus.forEach((by, menu) -> fill(menu, by));
            }
            menus.forEach((by, menu) -> name(menu, by));
            signs.forEach((sign, toggle) -> name(toggle, sign, state));
            offerToClear(!filter.isAll());
        } finally {
            isRendering = false;
        }
    }

    private void fill(MenuButton menu, Balance.By by) {
        var all = new MenuItem(language.say(ForcesText.BY_ALL));
        all.setOnAction(_ -> change(filter.whatever(by)));
        menu.getItems().setAll(all, new SeparatorMenuItem());
        for (var choice : known.getOrDefault(by, List.of())) {
            var item = new MenuItem(choice.name());
            item.setMnemonicParsing(false);
            var heading = choice.heading();
            if (heading != null) {
                item.setOnAction(_ -> change(filter.under(by, heading)));
                menu.getItems().add(item);
            }
        }
    }

    private void name(MenuButton menu, Balance.By by) {
        var chosen = filter.within().get(by);
        var name =
                known.getOrDefault(by, List.of()).stream()
                        .filter(_ -> chosen != null)
                        .filter(choice -> Objects.equals(choice.heading(), chosen))
                        .map(ForcesState.Choice::name)
                        .findFirst();
        menu.pseudoClassStateChanged(ON, chosen != null);
        menu.setText(
                name.map(text -> language.say(ForcesText.BY_CHOSEN, language.say(name(by)), text))
                        .orElseGet(() -> language.say(name(by))));
    }

    private void name(ToggleButton toggle, Sign sign, ForcesState state) {
        int count = Objects.requireNonNullElse(state.counts().get(sign), 0);
        toggle.setText(language.say(ForcesText.SIGN_COUNT, language.say(sign.text()), count));
        toggle.setSelected(filter.signs().contains(sign));
        toggle.setDisable(count == 0 && !toggle.isSelected());
    }
}
