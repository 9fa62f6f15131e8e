package org.entente.app.control.suppose;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.SearchableComboBox;
import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.app.interop.Fallible;
import org.entente.app.interop.Supposing;
import org.entente.model.interop.Supposition;
import org.entente.model.plan.EntityId;
import org.entente.resources.SupposeText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The line in which things are thought to be off, and on which days. Nothing of it enters the
/// plan.
public final class SupposeBar extends HBox {
    /// So that what a chip is for, its cross, stays in view however long its name.
    private static final double WIDEST = 240;

    private final Language language;
    private final Consumer<Supposition> suppose;
    private final ComboBox<Fallible> thing = new SearchableComboBox<>();
    private final DaySpan days;
    private final HBox off = new HBox(8);
    private Supposition supposition = Supposition.NOTHING;
    private List<Fallible> offered = List.of();
    private boolean isRendering;

    /// The ids of what the user acts on begin with the name.
    public SupposeBar(String name, Language language, Consumer<Supposition> suppose) {
        this.language = language;
        this.suppose = suppose;
        this.days = new DaySpan(name, language, suppose);
        thing.getStyleClass().add(Css.SEARCH_CHOICE);
        thing.setId(name + "-thing");
        thing.setPromptText(language.say(SupposeText.THING));
        thing.setAccessibleText(language.say(SupposeText.THING));
        thing.setPrefWidth(260);
        thing.setMinWidth(160);
        thing.setConverter(Choices.of("", List.<Fallible>of(), Fallible::name).getConverter());
        thing.valueProperty().subscribe(this::chosen);
        var title = new Label(language.say(SupposeText.TITLE));
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, thing, days, chips(name));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Css.TOOLBAR, "suppose-bar");
    }

    /// What is off goes on to the right, out of view where there is much of it.
    private ScrollPane chips(String name) {
        off.setId(name + "-off");
        off.setAlignment(Pos.CENTER_LEFT);
        var pane = new ScrollPane(off);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("suppose-chips");
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private void chosen(@Nullable Fallible value) {
        if (!isRendering && value != null) {
            var id = value.id();
            suppose.accept(
                    id == null
                            ? supposition.withNames(List.of(value.name()))
                            : supposition.with(List.of(id)));
        }
    }

    /// Thinks of these as off too, and of what bears only these names.
    public void add(List<EntityId> things, List<String> names) {
        suppose.accept(supposition.with(things).withNames(names));
    }

    public void render(Supposing state) {
        supposition = state.supposition();
        isRendering = true;
        try {
            if (!offered.equals(state.things())) {
                offered = state.things();
                thing.getItems().setAll(offered);
            }
            thing.setValue(null);
            days.render(state);
            off.getChildren().setAll(state.off().stream().map(this::chip).toList());
        } finally {
            isRendering = false;
        }
    }

    /// What is off, and a way to switch it on again.
    private Button chip(Fallible one) {
        var chip = new Button(one.name(), new Label(language.say(SupposeText.OFF)));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll(Css.CHIP, "suppose-off");
        chip.setMaxWidth(WIDEST);
        chip.setTooltip(new Tooltip(language.say(SupposeText.SWITCH_ON, one.name())));
        chip.setAccessibleText(language.say(SupposeText.SWITCH_ON, one.name()));
        chip.setOnAction(_ -> suppose.accept(without(one)));
        return chip;
    }

    private Supposition without(Fallible one) {
        var id = one.id();
        return id == null ? supposition.withoutName(one.name()) : supposition.without(id);
    }

    public void focus() {
        thing.requestFocus();
    }
}
