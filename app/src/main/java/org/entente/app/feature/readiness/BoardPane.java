package org.entente.app.feature.readiness;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.VerdictSign;
import org.entente.app.feature.readiness.BoardLine.GateLine;
import org.entente.app.format.Language;
import org.entente.app.interop.GateBook;
import org.entente.model.match.VerdictColour;
import org.entente.resources.GateSheetText;

import java.util.List;
import java.util.function.Consumer;

/// The gate sheet of the exercise, how the stage that is looked at has come on from baseline to
/// baseline, and what is taken as given.
final class BoardPane {
    private final Language language;
    private final Consumer<GateBook.Typed> ask;
    private final TableView<GateLine> gates = new TableView<>();
    private final TrendTable trend;
    private final AssumptionTable assumptions;

    BoardPane(Language language, Gestures.Typing typing) {
        this.language = language;
        this.ask = typing.ask();
        this.trend = new TrendTable(language);
        this.assumptions = new AssumptionTable(language, typing.assume());
        gates();
    }

    VBox gateSheet() {
        return filling(gates);
    }

    VBox trendSheet() {
        return filling(trend);
    }

    VBox assumptionSheet() {
        return filling(assumptions);
    }

    private static VBox filling(TableView<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(table);
    }

    private void gates() {
        Rows.compact(gates);
        gates.setId("readiness-gates");
        gates.setAccessibleText(language.say(GateSheetText.TITLE));
        var sign = new TableColumn<GateLine, GateLine>("");
        sign.setPrefWidth(40);
        sign.setSortable(false);
        sign.setCellValueFactory(Rows::itself);
        sign.setCellFactory(_ -> new MetCell());
        gates.getColumns()
                .setAll(
                        List.of(
                                sign,
                                Rows.column(
                                        language.say(GateSheetText.DEMAND),
                                        250,
                                        line ->
                                                (line.place().isGate() ? "" : "    ")
                                                        + line.asked()),
                                threshold(),
                                Rows.column(language.say(GateSheetText.DONE), 110, GateLine::done),
                                Rows.column(
                                        language.say(GateSheetText.MISSING),
                                        180,
                                        GateLine::missing)));
    }

    /// A gate itself has none; a dash asks nothing.
    private TableColumn<GateLine, String> threshold() {
        var column =
                Rows.<GateLine>column(
                        language.say(GateSheetText.THRESHOLD), 110, GateLine::threshold);
        Rows.typed(
                gates,
                column,
                line -> !line.place().isGate(),
                (line, text) -> {
                    var kind = line.place().kind();
                    if (kind != null) {
                        ask.accept(new GateBook.Typed(line.place().code(), kind, text));
                    }
                });
        return column;
    }

    private String words(VerdictColour met) {
        return language.say(
                switch (met) {
                    case GREEN, GREEN_HATCHED -> GateSheetText.MET;
                    case RED -> GateSheetText.NOT_MET;
                    case AMBER, GREY -> GateSheetText.OPEN;
                });
    }

    void show(BoardLine board) {
        gates.getItems().setAll(board.gates());
        trend.show(board.trend());
        assumptions.show(board.assumptions());
    }

    /// Whether it is met, by its sign.
    private final class MetCell extends TableCell<GateLine, GateLine> {
        @Override
        protected void updateItem(GateLine line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            var met = isEmpty || line == null ? null : line.met();
            var words = met == null ? null : words(met);
            setGraphic(met == null ? null : VerdictSign.of(met));
            setTooltip(words == null ? null : new Tooltip(words));
            setAccessibleText(words);
        }
    }
}
