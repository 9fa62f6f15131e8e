package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SearchableComboBox;
import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.feature.readiness.ReadinessState.Card;
import org.entente.app.feature.readiness.ReadinessState.Thing;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.ReadinessText;

import java.util.List;
import java.util.function.Consumer;

/// What is thought to be off, and in which stages. Nothing of it enters the plan.
final class SupposeBar extends VBox {
    private final Language language;
    private final Consumer<WhatIf> suppose;
    private final ComboBox<Thing> thing = new SearchableComboBox<>();
    private final ComboBox<String> from;
    private final ComboBox<String> to;
    private final FlowPane off = new FlowPane(8, 4);
    private WhatIf whatIf = WhatIf.NOTHING;
    private List<Thing> offered = List.of();
    private boolean isRendering;

    SupposeBar(Language language, Consumer<WhatIf> suppose) {
        this.language = language;
        this.suppose = suppose;
        this.from = Choices.of("readiness-from", List.of(), name -> name);
        this.to = Choices.of("readiness-to", List.of(), name -> name);
        thing.getStyleClass().add(Css.SEARCH_CHOICE);
        thing.setId("readiness-thing");
        thing.setPromptText(language.say(ReadinessText.THING));
        thing.setAccessibleText(language.say(ReadinessText.THING));
        thing.setPrefWidth(300);
        thing.setConverter(Choices.of("", List.<Thing>of(), Thing::name).getConverter());
        thing.valueProperty().subscribe(this::chosen);
        from.setAccessibleText(language.say(ReadinessText.FROM));
        to.setAccessibleText(language.say(ReadinessText.TO));
        from.getSelectionModel().selectedIndexProperty().subscribe(_ -> moved(true));
        to.getSelectionModel().selectedIndexProperty().subscribe(_ -> moved(false));
        off.setId("readiness-off");
        off.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(off, Priority.ALWAYS);
        var bar =
                new HBox(
                        8,
                        label(ReadinessText.SUPPOSE),
                        thing,
                        label(ReadinessText.FROM),
                        from,
                        label(ReadinessText.TO),
                        to,
                        off);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        getChildren().add(bar);
    }

    private Label label(ReadinessText text) {
        var label = new Label(language.say(text));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void chosen(Thing value) {
        if (!isRendering && value != null) {
            add(List.of(value.id()));
        }
    }

    /// Thinks of these as off too.
    void add(List<EntityId> things) {
        var next = whatIf;
        for (var one : things) {
            next = next.with(one);
        }
        suppose.accept(next);
    }

    private void moved(boolean isFrom) {
        int stage = (isFrom ? from : to).getSelectionModel().getSelectedIndex();
        if (!isRendering && stage >= 0) {
            suppose.accept(isFrom ? whatIf.from(stage) : whatIf.to(stage));
        }
    }

    void show(ReadinessState state, WhatIf newWhatIf) {
        whatIf = newWhatIf;
        isRendering = true;
        try {
            if (!offered.equals(state.things())) {
                offered = state.things();
                thing.getItems().setAll(offered);
            }
            thing.setValue(null);
            var stages = state.cards().stream().map(Card::name).toList();
            show(from, stages, whatIf.from());
            show(to, stages, Math.min(whatIf.to(), stages.size() - 1));
            off.getChildren().setAll(state.off().stream().map(this::chip).toList());
        } finally {
            isRendering = false;
        }
    }

    private static void show(ComboBox<String> box, List<String> stages, int chosen) {
        if (!box.getItems().equals(stages)) {
            box.getItems().setAll(stages);
        }
        box.getSelectionModel().select(chosen);
    }

    /// What is off, and a way to switch it on again.
    private Button chip(Thing one) {
        var chip = new Button(language.say(ReadinessText.OFF, one.name()));
        chip.getStyleClass().addAll(Css.CHIP, "readiness-off");
        chip.setAccessibleText(language.say(ReadinessText.SWITCH_ON, one.name()));
        chip.setOnAction(_ -> suppose.accept(whatIf.without(one.id())));
        return chip;
    }

    void focus() {
        thing.requestFocus();
    }
}
