package org.entente.app.feature.forces;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.model.force.BalanceHistory.Point;
import org.entente.model.force.Tally;
import org.entente.resources.ForcesText;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// How the balance came to where it stands, conference by conference: steps and figures.
final class HistoryPane extends VBox {
    private static final double ROW_HEIGHT = 24;
    private static final double HEIGHT = 200;

    private final Language language;
    private final StepChart chart;
    private final TableView<Point> table = new TableView<>();

    HistoryPane(Language language) {
        this.language = language;
        this.chart = new StepChart(language);
        setId("forces-history");
        getStyleClass().add("offers-pane");
        var heading = new Label(language.say(ForcesText.HISTORY));
        heading.getStyleClass().add("fact-heading");
        table.setId("forces-history-table");
        table.setAccessibleText(language.say(ForcesText.HISTORY));
        table.setFixedCellSize(ROW_HEIGHT);
        text(ForcesText.HISTORY_WHEN, 300, this::name);
        text(ForcesText.HISTORY_DAY, 96, point -> language.formats().date(point.day()));
        figure(ForcesText.OFFERED, Tally::offered);
        figure(ForcesText.CONFIRMED, Tally::confirmed);
        figure(ForcesText.GAP, Tally::gap);
        HBox.setHgrow(chart, Priority.ALWAYS);
        table.setPrefWidth(680);
        table.setMinWidth(420);
        var row = new HBox(16, chart, table);
        row.setPrefHeight(HEIGHT);
        row.setMinHeight(HEIGHT);
        getChildren().setAll(heading, row);
    }

    private String name(Point point) {
        return point.name().isEmpty() ? language.say(ForcesText.TODAY) : point.name();
    }

    private void text(ForcesText title, double width, Function<Point, String> value) {
        var column = new TableColumn<Point, String>(language.say(title));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void figure(ForcesText title, ToIntFunction<Tally> value) {
        text(title, 84, point -> language.formats().number(value.applyAsInt(point.tally())));
        table.getColumns().getLast().getStyleClass().add(Css.FIGURE_COLUMN);
    }

    void render(List<Point> points) {
        chart.render(points);
        if (!table.getItems().equals(points)) {
            table.getItems().setAll(points);
        }
    }
}
