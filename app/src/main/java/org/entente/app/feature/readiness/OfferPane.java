package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.WorkLine;
import org.entente.app.feature.readiness.OfferLine.FixLine;
import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Offer;
import org.entente.resources.ReadinessText;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cheapest fixes of the critical exchanges, by a date or by hand today. What they would state
/// is seen before they are made, those that are not wanted are left out, and the others are made as
/// one edit.
final class OfferPane extends VBox {
    private final Language language;
    private final Map<Offer.Term, ToggleButton> terms = new EnumMap<>(Offer.Term.class);
    private final WorkLine looking;
    private final Label summary = new Label();
    private final Button apply = new Button();
    private final TableView<FixLine> table = new TableView<>();
    private final CheckBox all = new CheckBox();
    private final Set<FixLine> left = new HashSet<>();
    private List<OfferLine> offers = List.of();
    private Map<Fix, Integer> moves = Map.of();
    private boolean isCounted;
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
        apply.setOnAction(
                _ ->
                        offer().map(one -> one.edit(chosen(one)))
                                .ifPresent(edit -> make.accept(edit)));
        var bar = new HBox(8, head, space, this.looking, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        summary.setId("readiness-offer");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
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
        all.setId("readiness-fixes-all");
        all.setText(language.say(ReadinessText.ALL_FIXES));
        all.setOnAction(_ -> chooseAll(all.isSelected()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getChildren().addAll(space, all);
        box.setAlignment(Pos.CENTER_LEFT);
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
                                choice(),
                                column(ReadinessText.WHAT, 120, FixLine::what),
                                column(ReadinessText.WHERE, 165, FixLine::where),
                                column(ReadinessText.WOULD_STATE, 230, FixLine::wording),
                                number(ReadinessText.MOVES, this::moved),
                                number(ReadinessText.COST, line -> number(line.fix().cost())),
                                number(ReadinessText.LEAD, line -> number(line.fix().leadDays()))));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var line = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && line != null) {
                        event.consume();
                        choose(line, left.contains(line));
                    }
                });
    }

    /// Whether the fix is made with the others; Space does the same for the line that is selected.
    private TableColumn<FixLine, FixLine> choice() {
        var column = new TableColumn<FixLine, FixLine>("");
        Rows.fixed(column, 36);
        column.setSortable(false);
        column.setCellValueFactory(Rows::itself);
        column.setCellFactory(_ -> new ChoiceCell());
        return column;
    }

    private final class ChoiceCell extends TableCell<FixLine, FixLine> {
        @Override
        protected void updateItem(FixLine line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            if (isEmpty || line == null) {
                setGraphic(null);
                return;
            }
            var box = new CheckBox();
            box.setSelected(isChosen(line));
            box.setDisable(!line.canBeMade());
            box.setFocusTraversable(false);
            box.setAccessibleText(line.what() + ", " + line.where());
            box.setOnAction(_ -> choose(line, box.isSelected()));
            setGraphic(box);
        }
    }

    private boolean isChosen(FixLine line) {
        return line.canBeMade() && !left.contains(line);
    }

    private Set<FixLine> chosen(OfferLine offer) {
        return offer.fixes().stream().filter(this::isChosen).collect(Collectors.toSet());
    }

    private void choose(FixLine line, boolean isTaken) {
        if (isTaken) {
            left.remove(line);
        } else {
            left.add(line);
        }
        offer().ifPresent(this::showChosen);
        table.refresh();
    }

    private void chooseAll(boolean isTaken) {
        offer().map(OfferLine::fixes).orElse(List.of()).forEach(line -> choose(line, isTaken));
    }

    private void showChosen(OfferLine offer) {
        int taken = chosen(offer).size();
        summary.setText(
                language.say(ReadinessText.CHOSEN, offer.summary(), taken, offer.fixes().size()));
        apply.setDisable(taken == 0);
        all.setSelected(offer.fixes().stream().filter(FixLine::canBeMade).count() == taken);
    }

    /// How many verdicts it would move alone, once that is known.
    private String moved(FixLine line) {
        var count = moves.get(line.fix());
        if (!line.canBeMade()) {
            return "–";
        }
        var open = isCounted ? language.say(ReadinessText.NOT_COUNTED) : "…";
        return count == null ? open : number(count);
    }

    private String number(int number) {
        return language.formats().number(number);
    }

    /// It is being counted how many verdicts each fix would move.
    void counts() {
        looking.begins(ReadinessText.COUNTING);
    }

    /// How far that is, from 0 to 1.
    void counting(double fraction) {
        looking.comes(ReadinessText.COUNTING, fraction);
    }

    /// How many verdicts each fix would move alone; nobody counted for the others.
    void showMoves(Map<Fix, Integer> counted) {
        moves = Map.copyOf(counted);
        isCounted = true;
        looking.done("");
        table.refresh();
    }

    private TableColumn<FixLine, String> column(
            ReadinessText title, double width, Function<FixLine, String> words) {
        return Rows.column(language.say(title), width, words);
    }

    private TableColumn<FixLine, String> number(
            ReadinessText title, Function<FixLine, String> number) {
        var column = Rows.figures(language.say(title), 60, number);
        Rows.fixed(column, 68);
        return column;
    }

    private Optional<OfferLine> offer() {
        return offers.stream().filter(offer -> offer.term() == shown).findFirst();
    }

    /// What was found for this plan; nothing while that is not known.
    void show(List<OfferLine> found, boolean isTried) {
        offers = found;
        left.clear();
        moves = Map.of();
        isCounted = false;
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
        isCounted = true;
        table.refresh();
        say(ReadinessText.NOT_LOOKED);
    }

    private void fill() {
        var offer = offer();
        table.getItems().setAll(offer.map(OfferLine::fixes).orElse(List.of()));
        offer.ifPresent(this::showChosen);
        all.setVisible(offer.isPresent());
        summary.setVisible(offer.isPresent());
        summary.setManaged(offer.isPresent());
        if (offer.isEmpty()) {
            apply.setDisable(true);
        }
        terms.forEach((term, toggle) -> toggle.setSelected(term == shown));
    }
}
