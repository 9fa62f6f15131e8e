package org.entente.app.feature.forces;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.model.force.BalanceHistory.Point;
import org.entente.model.force.Tally;
import org.entente.resources.ForcesText;

import java.util.List;
import java.util.function.ToIntFunction;

/// Lines asked, offered and confirmed over the time of the planning, as steps.
final class StepChart extends Pane {
    private static final double LEFT = 8;
    private static final double RIGHT = 132;
    private static final double TOP = 12;
    private static final double BOTTOM = 26;
    private static final double APART = 16;

    private final Language language;
    private final Polyline asked = line("asked");
    private final Polyline offered = line("offered");
    private final Polyline confirmed = line("confirmed");
    private final Line ground = new Line();
    private final Label askedName = name("asked");
    private final Label offeredName = name("offered");
    private final Label confirmedName = name("confirmed");
    private final Label from = new Label();
    private final Label until = new Label();
    private List<Point> points = List.of();

    StepChart(Language language) {
        this.language = language;
        setId("forces-chart");
        getStyleClass().add("step-chart");
        setMinWidth(360);
        ground.getStyleClass().add("ground");
        from.getStyleClass().add(Css.CAPTION);
        until.getStyleClass().add(Css.CAPTION);
        getChildren()
                .setAll(
                        ground,
                        asked,
                        offered,
                        confirmed,
                        askedName,
                        offeredName,
                        confirmedName,
                        from,
                        until);
    }

    private static Polyline line(String style) {
        var line = new Polyline();
        line.getStyleClass().addAll("step", "step-" + style);
        return line;
    }

    private static Label name(String style) {
        var name = new Label();
        name.getStyleClass().addAll(Css.CAPTION, "step-name-" + style);
        return name;
    }

    void render(List<Point> newPoints) {
        points = List.copyOf(newPoints);
        var now = points.isEmpty() ? Tally.NONE : points.getLast().tally();
        name(askedName, ForcesText.ASKED, now.asked());
        name(offeredName, ForcesText.OFFERED, now.offered());
        name(confirmedName, ForcesText.CONFIRMED, now.confirmed());
        if (!points.isEmpty()) {
            from.setText(language.formats().date(points.getFirst().day()));
            until.setText(language.formats().date(points.getLast().day()));
        }
        setAccessibleText(
                String.join(
                        ", ",
                        List.of(
                                askedName.getText(),
                                offeredName.getText(),
                                confirmedName.getText())));
        requestLayout();
    }

    private void name(Label label, ForcesText text, int number) {
        label.setText(language.say(ForcesText.SIGN_COUNT, language.say(text), number));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (points.isEmpty()) {
            return;
        }
        steps(asked, Tally::asked);
        steps(offered, Tally::offered);
        steps(confirmed, Tally::confirmed);
        var tally = points.getLast().tally();
        double base = getHeight() - BOTTOM;
        ground.setStartX(LEFT);
        ground.setEndX(getWidth() - RIGHT);
        ground.setStartY(base);
        ground.setEndY(base);
        from.relocate(LEFT, base + 4);
        until.relocate(getWidth() - RIGHT - until.prefWidth(-1), base + 4);
        double lowest = Math.min(y(tally.confirmed()), base) - 8;
        double middle = Math.min(y(tally.offered()) - 8, lowest - APART);
        double highest = Math.min(y(tally.asked()) - 8, middle - APART);
        confirmedName.relocate(getWidth() - RIGHT + 8, lowest);
        offeredName.relocate(getWidth() - RIGHT + 8, middle);
        askedName.relocate(getWidth() - RIGHT + 8, highest);
    }

    private void steps(Polyline line, ToIntFunction<Tally> value) {
        line.getPoints().clear();
        double last = Double.NaN;
        for (var point : points) {
            double x = x(point);
            double y = y(value.applyAsInt(point.tally()));
            if (!Double.isNaN(last)) {
                line.getPoints().addAll(x, last);
            }
            line.getPoints().addAll(x, y);
            last = y;
        }
    }

    private double x(Point point) {
        double first = points.getFirst().day().toEpochDay();
        double all = Math.max(1, points.getLast().day().toEpochDay() - first);
        return LEFT + (point.day().toEpochDay() - first) / all * (getWidth() - LEFT - RIGHT);
    }

    private double y(int number) {
        double most = Math.max(1, points.getLast().tally().asked());
        return getHeight() - BOTTOM - number / most * (getHeight() - TOP - BOTTOM);
    }
}
