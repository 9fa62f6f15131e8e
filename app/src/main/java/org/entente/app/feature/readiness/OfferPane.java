package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.feature.readiness.OfferLine.FixLine;
import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.interop.fix.Offer;
import org.entente.resources.ReadinessText;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The cheapest fixes of the critical exchanges, by a date or by hand today. What they would state
/// is seen before they are made, and they are made as one edit.
final class OfferPane extends VBox {
    private final Language language;
    private final Map<Offer.Term, ToggleButton> terms = new EnumMap<>(Offer.Term.class);
    private final Label summary = new Label();
    private final Button apply = new Button();
    private final TableView<FixLine> table = new TableView<>();
    private List<OfferLine> offers = List.of();
    private Offer.Term shown = Offer.Term.STARTEX;

    OfferPane(Language language, Runnable look, Consumer<Edit> make) {
        super(8);
        this.language = language;
        var head = new Label(language.say(ReadinessText.FIXES));
        head.getStyleClass().add(Css.HEADING);
        var search = new Button(language.say(ReadinessText.LOOK_FOR_FIXES));
        search.setId("readiness-look");
        search.setOnAction(_ -> look.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        apply.setId("readiness-apply");
        apply.setText(language.say(ReadinessText.APPLY));
        apply.getStyleClass().add(Css.PRIMARY);
        apply.setOnAction(_ -> offer().map(OfferLine::edit).ifPresent(edit -> make.accept(edit)));
        var bar = new HBox(8, head, space, search, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        summary.setId("readiness-offer");
        summary.setWrapText(true);
        summary.getStyleClass().add(Css.CAPTION);
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, terms(), summary, table);
        show(List.of(), false);
    }

    private HBox terms() {
        var group = new ToggleGroup();
        var box = new HBox(4);
        for (var term : Offer.Term.values()) {
            var toggle = new ToggleButton(language.say(word(term)));
            toggle.setId("readiness-term-" + term.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add(Css.FLAT);
            toggle.setToggleGroup(group);
            toggle.setSelected(term == shown);
            toggle.setOnAction(
                    _ -> {
                        shown = term;
                        toggle.setSelected(true);
                        fill();
                    });
            terms.put(term, toggle);
            box.getChildren().add(toggle);
        }
        return box;
    }

    private static ReadinessText word(Offer.Term term) {
        return switch (term) {
            case THIRTY_DAYS_BEFORE_STARTEX -> ReadinessText.BY_MONTH_BEFORE;
            case STARTEX -> ReadinessText.BY_STARTEX;
            case TODAY -> ReadinessText.BY_HAND_TODAY;
        };
    }

    private void columns() {
        Rows.compact(table);
        table.setId("readiness-fixes");
        table.setAccessibleText(language.say(ReadinessText.FIXES));
        table.getColumns()
                .setAll(
                        List.of(
                                Rows.column(language.say(ReadinessText.WHAT), 130, FixLine::what),
                                Rows.column(language.say(ReadinessText.WHERE), 150, FixLine::where),
                                Rows.column(
                                        language.say(ReadinessText.WOULD_STATE),
                                        190,
                                        FixLine::wording),
                                Rows.column(
                                        language.say(ReadinessText.COST),
                                        52,
                                        fix -> language.formats().number(fix.cost())),
                                Rows.column(
                                        language.say(ReadinessText.LEAD),
                                        52,
                                        fix -> language.formats().number(fix.days()))));
    }

    private Optional<OfferLine> offer() {
        return offers.stream().filter(offer -> offer.term() == shown).findFirst();
    }

    /// What was found for this plan; nothing while nobody has looked.
    void show(List<OfferLine> found, boolean isTried) {
        offers = found;
        table.setPlaceholder(
                Rows.words(
                        language.say(
                                isTried ? ReadinessText.NO_FIX : ReadinessText.FIXES_NOT_TRIED)));
        fill();
    }

    private void fill() {
        var offer = offer();
        table.getItems().setAll(offer.map(OfferLine::fixes).orElse(List.of()));
        summary.setText(offer.map(OfferLine::summary).orElse(""));
        summary.setVisible(offer.isPresent());
        summary.setManaged(offer.isPresent());
        apply.setDisable(offer.map(OfferLine::edit).isEmpty());
        terms.forEach((term, toggle) -> toggle.setSelected(term == shown));
    }
}
