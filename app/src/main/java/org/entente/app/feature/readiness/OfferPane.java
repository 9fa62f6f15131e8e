package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.WorkLine;
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
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The cheapest fixes of the critical exchanges, by a date or by hand today. What they would state
/// is seen before they are made, and they are made as one edit.
final class OfferPane extends VBox {
    private final Language language;
    private final Map<Offer.Term, ToggleButton> terms = new EnumMap<>(Offer.Term.class);
    private final WorkLine looking;
    private final Label summary = new Label();
    private final Button apply = new Button();
    private final TableView<FixLine> table = new TableView<>();
    private List<OfferLine> offers = List.of();
    private Offer.Term shown = Offer.Term.STARTEX;

    OfferPane(Language language, WorkLine.Orders looking, Consumer<Edit> make) {
        super(8);
        this.language = language;
        var head = new Label(language.say(ReadinessText.FIXES));
        head.getStyleClass().add(Css.HEADING);
        this.looking = new WorkLine("readiness-looking", language, looking);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        apply.setId("readiness-apply");
        apply.setText(language.say(ReadinessText.APPLY));
        apply.getStyleClass().add(Css.PRIMARY);
        apply.setOnAction(_ -> offer().map(OfferLine::edit).ifPresent(edit -> make.accept(edit)));
        var bar = new HBox(8, head, space, this.looking, apply);
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
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(
                        List.of(
                                column(ReadinessText.WHAT, 130, FixLine::what),
                                column(ReadinessText.WHERE, 180, FixLine::where),
                                column(ReadinessText.WOULD_STATE, 270, FixLine::wording),
                                number(ReadinessText.COST, FixLine::cost),
                                number(ReadinessText.LEAD, FixLine::days)));
    }

    private TableColumn<FixLine, String> column(
            ReadinessText title, double width, Function<FixLine, String> words) {
        return Rows.column(language.say(title), width, words);
    }

    private TableColumn<FixLine, String> number(
            ReadinessText title, ToIntFunction<FixLine> number) {
        var column = column(title, 60, fix -> language.formats().number(number.applyAsInt(fix)));
        Rows.fixed(column, 60);
        return column;
    }

    private Optional<OfferLine> offer() {
        return offers.stream().filter(offer -> offer.term() == shown).findFirst();
    }

    /// What was found for this plan; nothing while that is not known.
    void show(List<OfferLine> found, boolean isTried) {
        offers = found;
        looking.done("");
        say(isTried ? ReadinessText.NO_FIX : ReadinessText.FIXES_NOT_TRIED);
        fill();
    }

    private void say(ReadinessText placeholder) {
        table.setPlaceholder(Rows.words(language.say(placeholder)));
    }

    /// They are looked for from now on.
    void looks() {
        looking.begins(ReadinessText.LOOKING);
    }

    /// How far that is, from 0 to 1.
    void looking(double fraction) {
        looking.comes(ReadinessText.LOOKING, fraction);
    }

    /// Nobody looks any more.
    void stopped() {
        looking.stopped(ReadinessText.NOT_LOOKED);
        say(ReadinessText.NOT_LOOKED);
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
