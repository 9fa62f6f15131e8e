package org.entente.app.control.suppose;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.RangeSlider;
import org.entente.app.format.Language;
import org.entente.app.interop.OffDays;
import org.entente.app.interop.Supposing;
import org.entente.model.interop.Supposition;
import org.entente.resources.SupposeText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// From which day to which: two thumbs on a line of days, and the two days as they are typed.
final class DaySpan extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Language language;
    private final Consumer<Supposition> suppose;
    private final RangeSlider slider = new RangeSlider();
    private final TextField from;
    private final TextField until;
    private Supposition supposition = Supposition.NOTHING;
    private @Nullable OffDays days;
    private boolean isRendering;

    DaySpan(String name, Language language, Consumer<Supposition> suppose) {
        super(8);
        this.language = language;
        this.suppose = suppose;
        this.from = field(name + "-from", SupposeText.FROM_DAY, OffDays::typedFrom, this::from);
        this.until = field(name + "-to", SupposeText.TO_DAY, OffDays::typedUntil, this::until);
        slider.setId(name + "-days");
        slider.setAccessibleText(language.say(SupposeText.DAYS));
        slider.setTooltip(new Tooltip(language.say(SupposeText.DAYS)));
        slider.setMinorTickCount(0);
        slider.setMajorTickUnit(1);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(220);
        slider.setMinWidth(120);
        slider.lowValueProperty().subscribe(_ -> moved());
        slider.highValueProperty().subscribe(_ -> moved());
        HBox.setHgrow(slider, Priority.SOMETIMES);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label(SupposeText.FROM), from, slider, label(SupposeText.TO), until);
    }

    private Label label(SupposeText text) {
        var label = new Label(language.say(text));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// What a text means for what is thought to be off.
    private interface Meaning {
        Optional<Supposition> of(OffDays days, Supposition supposition, String text);
    }

    private TextField field(
            String id, SupposeText name, Meaning meaning, Function<OffDays, String> shown) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(language.say(name));
        field.setTooltip(new Tooltip(language.say(name)));
        field.setPrefColumnCount(9);
        field.setMinWidth(116);
        field.setOnAction(_ -> typed(field, meaning));
        field.focusedProperty()
                .subscribe(
                        isFocused -> {
                            if (!isFocused && days != null) {
                                field.setText(shown.apply(days));
                                field.pseudoClassStateChanged(WRONG, false);
                            }
                        });
        return field;
    }

    private void typed(TextField field, Meaning meaning) {
        var known = days;
        if (known == null) {
            return;
        }
        var meant = meaning.of(known, supposition, field.getText());
        field.pseudoClassStateChanged(WRONG, meant.isEmpty());
        meant.ifPresent(suppose);
    }

    private String from(OffDays known) {
        return known.from(supposition);
    }

    private String until(OffDays known) {
        return known.until(supposition);
    }

    private void moved() {
        var known = days;
        if (isRendering || known == null) {
            return;
        }
        int low = (int) Math.round(slider.getLowValue());
        int high = (int) Math.round(slider.getHighValue());
        var next = low == known.low(supposition) ? supposition : known.from(supposition, low);
        next = high == known.high(supposition) ? next : known.until(next, high);
        if (!next.equals(supposition)) {
            suppose.accept(next);
        }
    }

    void render(Supposing state) {
        supposition = state.supposition();
        days = state.days();
        isRendering = true;
        try {
            int low = state.days().low(supposition);
            int high = state.days().high(supposition);
            slider.setMin(0);
            slider.setMax(state.days().count());
            slider.setHighValue(Math.max(high, slider.getLowValue()));
            slider.setLowValue(low);
            slider.setHighValue(high);
            from.setText(state.days().from(supposition));
            until.setText(state.days().until(supposition));
            from.pseudoClassStateChanged(WRONG, false);
            until.pseudoClassStateChanged(WRONG, false);
        } finally {
            isRendering = false;
        }
    }
}
