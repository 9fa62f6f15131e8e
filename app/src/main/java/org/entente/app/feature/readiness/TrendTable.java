package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.entente.app.control.VerdictSign;
import org.entente.app.feature.readiness.BoardLine.TrendLine;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.resources.ReadinessText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// How the stage that is looked at has come on from baseline to baseline: the interval of its score
/// as a bar, and the figures behind it.
final class TrendTable extends TableView<TrendLine> {
    private static final double WHOLE = 100;

    /// Room for all columns; where there is less, the day of a baseline is not told.
    private static final double WIDE = 532;

    private final Language language;

    TrendTable(Language language) {
        this.language = language;
        Rows.compact(this);
        setId("readiness-trend");
        setAccessibleText(language.say(ReadinessText.TREND));
        setPlaceholder(Rows.words(language.say(ReadinessText.NO_TREND)));
        var at = Rows.column(language.say(ReadinessText.AT), 112, TrendLine::at);
        getColumns()
                .setAll(
                        List.of(
                                Rows.column(
                                        language.say(ReadinessText.BASELINE), 84, TrendLine::name),
                                at,
                                figure(ReadinessText.SCORE, 72, this::score),
                                bar(),
                                Rows.column(
                                        language.say(ReadinessText.GATE),
                                        76,
                                        line -> told(line, this::gate)),
                                count(
                                        ReadinessText.READY,
                                        VerdictColour.GREEN,
                                        one -> one.counts().ready()),
                                count(
                                        ReadinessText.NOT_READY,
                                        VerdictColour.RED,
                                        one -> one.counts().notReady()),
                                count(
                                        ReadinessText.NOT_ASSESSED,
                                        VerdictColour.GREY,
                                        one -> one.counts().notAssessed())));
        widthProperty().subscribe(width -> at.setVisible(width.doubleValue() >= WIDE));
    }

    /// How many exchanges are so, under the sign of it, for three words would not fit.
    private TableColumn<TrendLine, String> count(
            ReadinessText title, VerdictColour colour, Function<Readiness, Object> figure) {
        var column = figure(title, 45, figure);
        var sign = VerdictSign.of(colour);
        sign.setTooltip(new Tooltip(language.say(title)));
        column.setGraphic(sign);
        column.getStyleClass().add("sign-head");
        return column;
    }

    private TableColumn<TrendLine, String> figure(
            ReadinessText title, double width, Function<Readiness, Object> figure) {
        return Rows.figures(language.say(title), width, line -> told(line, figure));
    }

    private String told(TrendLine line, Function<Readiness, Object> told) {
        return line.readiness() == null
                ? language.say(ReadinessText.NOT_KEPT)
                : told.apply(line.readiness()).toString();
    }

    private static TableColumn<TrendLine, TrendLine> bar() {
        var column = new TableColumn<TrendLine, TrendLine>("");
        column.setPrefWidth(50);
        column.setSortable(false);
        column.setCellValueFactory(Rows::itself);
        column.setCellFactory(_ -> new BarCell());
        return column;
    }

    private String score(Readiness readiness) {
        return language.say(
                ReadinessText.INTERVAL, readiness.lowestPercent(), readiness.highestPercent());
    }

    private String gate(Readiness readiness) {
        return language.say(MatchWords.of(readiness.gate()));
    }

    void show(List<TrendLine> lines) {
        getItems().setAll(lines);
    }

    /// What is sure of the score, what may still come, and what is lost.
    private static final class BarCell extends TableCell<TrendLine, TrendLine> {
        BarCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable TrendLine line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            var readiness = isEmpty || line == null ? null : line.readiness();
            setGraphic(readiness == null ? null : bar(readiness));
        }

        private static GridPane bar(Readiness readiness) {
            var bar = new GridPane();
            bar.setAlignment(Pos.CENTER);
            add(bar, readiness.lo(), VerdictColour.GREEN);
            add(bar, readiness.width(), VerdictColour.GREY);
            add(bar, 1 - readiness.hi(), VerdictColour.RED);
            return bar;
        }

        private static void add(GridPane bar, double share, VerdictColour colour) {
            if (share > 0) {
                var column = new ColumnConstraints();
                column.setPercentWidth(share * WHOLE);
                bar.getColumnConstraints().add(column);
                var part = new Region();
                part.getStyleClass().addAll("verdict-bar", VerdictSign.style(colour));
                bar.addRow(0, part);
            }
        }
    }
}
