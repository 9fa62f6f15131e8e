package org.entente.app.shell.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.shell.inspector.CalendarYear.Day;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A year as twelve lines of days. Free days are darker, exceptions stand out.
final class YearGrid extends Pane {
    private static final double NAMES = 32;
    private static final double CELL = 8;
    private static final double LINE = 14;
    private static final double HEIGHT = 12;
    private static final int LONGEST = 31;
    private static final int STEP = 5;

    private final Locale locale;
    private final Consumer<Day> point;
    private final Consumer<Day> choose;

    /// `point` is told what the pointer is on, `choose` what was clicked.
    YearGrid(Locale locale, Consumer<Day> point, Consumer<Day> choose) {
        this.locale = locale;
        this.point = point;
        this.choose = choose;
        setId("inspector-year");
        getStyleClass().add("year-grid");
        setMinSize(NAMES + LONGEST * CELL, (Month.values().length + 1) * LINE);
        setMaxSize(NAMES + LONGEST * CELL, (Month.values().length + 1) * LINE);
    }

    void render(List<Day> days) {
        getChildren().clear();
        for (int day = STEP; day < LONGEST; day += STEP) {
            var number = label(Integer.toString(day), NAMES + (day - 2) * CELL, 0, 3 * CELL);
            number.setAlignment(Pos.CENTER);
        }
        for (var month : Month.values()) {
            label(month.getDisplayName(TextStyle.SHORT_STANDALONE, locale), 0, top(month), NAMES);
        }
        days.forEach(this::cell);
    }

    private static double top(Month month) {
        return month.getValue() * LINE;
    }

    private Label label(String text, double x, double y, double width) {
        var label = new Label(text);
        label.getStyleClass().addAll(Css.CAPTION, "year-text");
        label.resizeRelocate(x, y, width, LINE);
        label.setManaged(false);
        getChildren().add(label);
        return label;
    }

    private void cell(Day day) {
        var cell = new Region();
        cell.getStyleClass().add("year-day");
        var sort = day.sort().name().toLowerCase(Locale.ROOT);
        cell.pseudoClassStateChanged(PseudoClass.getPseudoClass(sort), true);
        cell.setManaged(false);
        cell.resizeRelocate(
                NAMES + (day.date().getDayOfMonth() - 1) * CELL,
                top(day.date().getMonth()),
                CELL,
                HEIGHT);
        cell.setOnMouseEntered(_ -> point.accept(day));
        cell.setOnMouseClicked(_ -> choose.accept(day));
        getChildren().add(cell);
    }
}
