package org.entente.app.feature.assign;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridPainting;
import org.entente.app.format.Language;
import org.entente.model.assign.Cell;
import org.entente.model.assign.CellState;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.resources.AssignText;

import java.util.ArrayList;
import java.util.List;

/// Draws what of the matrix is in view: never more than a screen of cells, however many there are.
final class GridLayout implements GridPainting<AssignState> {
    private static final double HEAD = AssignState.METRICS.head();
    private static final double LABELS = AssignState.METRICS.labels();
    private static final double ROW = AssignState.METRICS.row();
    private static final double COLUMN = AssignState.METRICS.column();

    private static final Style GROUND = Style.of("grid.background");
    private static final Style LINE = Style.of("grid.minor");
    private static final Style NATION_LINE = Style.of("grid.major");
    private static final Style GROUP = Style.of("grid.group");
    private static final Style HOVER = Style.of("grid.hover");
    private static final Style EDGE = Style.of("label.edge");
    private static final Style TITLE = Style.of("label.title");
    private static final Style NUMBER = Style.of("label.number");
    private static final Style COUNT = Style.of("label.count");
    private static final Style HEADING = Style.of("label.group");
    private static final Style HEADER = Style.of("axis.background");
    private static final Style NATION = Style.of("axis.major");
    private static final Style UNIT = Style.of("axis.minor");
    private static final Style MISSING = Style.of("assign.missing");
    private static final Style LETTER = Style.of("assign.letter");
    private static final Style SIGN = Style.of("assign.sign");
    private static final double GAP = 8;
    private static final double NUMBER_WIDTH = 46;
    private static final double WHEN_WIDTH = 96;
    private static final double ASKED_WIDTH = 40;
    private static final double BASE = 17;
    private static final double INSET = 3;

    private final TextMeasurer measurer;
    private final Language language;

    GridLayout(TextMeasurer measurer, Language language) {
        this.measurer = measurer;
        this.language = language;
    }

    @Override
    public Drawing content(GridFrame<AssignState> frame) {
        var shapes = new ArrayList<Shape>();
        double width = LABELS + frame.view().width();
        double height = HEAD + frame.view().height();
        shapes.add(new Shape.Fill(new Box(0, 0, width, height), GROUND));
        hovered(frame, shapes);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            row(frame, row, shapes);
        }
        columns(frame, shapes);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            label(frame, row, shapes);
        }
        heads(frame, shapes);
        return new Drawing(width, height, shapes, List.of());
    }

    private static void hovered(GridFrame<AssignState> frame, List<Shape> shapes) {
        var hover = frame.hover();
        if (hover == null) {
            return;
        }
        if (hover.row() >= 0) {
            shapes.add(
                    new Shape.Fill(
                            new Box(LABELS, frame.y(hover.row()), frame.view().width(), ROW),
                            HOVER));
        }
        if (hover.column() >= 0) {
            shapes.add(
                    new Shape.Fill(
                            new Box(frame.x(hover.column()), HEAD, COLUMN, frame.view().height()),
                            HOVER));
        }
    }

    private void row(GridFrame<AssignState> frame, int row, List<Shape> shapes) {
        var activity = frame.state().rows().get(row).activity();
        double y = frame.y(row);
        if (activity == null) {
            shapes.add(new Shape.Fill(new Box(0, y, LABELS + frame.view().width(), ROW), GROUP));
            return;
        }
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            var cell = frame.state().matrix().cell(activity, column);
            cell(cell, new Box(frame.x(column), y, COLUMN, ROW), shapes);
        }
        shapes.add(
                new Shape.Line(
                        new Point(LABELS, y + ROW),
                        new Point(LABELS + frame.view().width(), y + ROW),
                        LINE));
    }

    private void cell(Cell cell, Box box, List<Shape> shapes) {
        if (cell.state() == CellState.NOT_NEEDED) {
            return;
        }
        var inner =
                new Box(
                        box.x() + INSET,
                        box.y() + INSET,
                        box.width() - 2 * INSET,
                        box.height() - 2 * INSET);
        shapes.add(new Shape.Bar(inner, 3, style(cell)));
        var text = text(cell);
        if (!text.isEmpty()) {
            boolean isSign =
                    cell.state() == CellState.FORBIDDEN || cell.state() == CellState.UNKNOWN;
            shapes.add(
                    new Shape.Label(
                            new Point(box.x() + box.width() / 2, box.y() + BASE),
                            text,
                            Align.CENTRE,
                            isSign ? SIGN : LETTER));
        }
    }

    static Style style(Cell cell) {
        return Style.of(
                switch (cell.state()) {
                    case ASSIGNED -> cell.isInConflict() ? "assign.conflict" : "assign.assigned";
                    case PROPOSED -> "assign.proposed";
                    case OPEN -> "assign.open";
                    case UNKNOWN -> "assign.unknown";
                    case FORBIDDEN -> "assign.forbidden";
                    case NOT_NEEDED -> "grid.background";
                });
    }

    private String text(Cell cell) {
        return switch (cell.state()) {
            case ASSIGNED, PROPOSED -> letters(cell.roles());
            case FORBIDDEN -> "×";
            case UNKNOWN -> "?";
            case OPEN, NOT_NEEDED -> "";
        };
    }

    private String letters(List<AssignmentRole> roles) {
        var letters = new StringBuilder();
        roles.stream().sorted().forEach(role -> letters.append(language.say(letter(role))));
        return letters.toString();
    }

    static AssignText letter(AssignmentRole role) {
        return switch (role) {
            case LEAD -> AssignText.LETTER_LEAD;
            case EXECUTES -> AssignText.LETTER_EXECUTES;
            case SUPPORTS -> AssignText.LETTER_SUPPORTS;
            case HOSTS -> AssignText.LETTER_HOSTS;
            case OBSERVES -> AssignText.LETTER_OBSERVES;
        };
    }

    private static void columns(GridFrame<AssignState> frame, List<Shape> shapes) {
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            boolean isFirst = frame.state().heads().get(column).isFirstOfNation();
            shapes.add(
                    new Shape.Line(
                            new Point(frame.x(column), HEAD),
                            new Point(frame.x(column), HEAD + frame.view().height()),
                            isFirst ? NATION_LINE : LINE));
        }
    }

    private void label(GridFrame<AssignState> frame, int row, List<Shape> shapes) {
        var shown = frame.state().rows().get(row);
        double y = frame.y(row);
        var activity = shown.activity();
        shapes.add(new Shape.Fill(new Box(0, y, LABELS, ROW), activity == null ? GROUP : GROUND));
        if (activity == null) {
            shapes.add(words(GAP, y + BASE, shown.title(), HEADING));
            shapes.add(
                    new Shape.Label(
                            new Point(LABELS - GAP, y + BASE), shown.when(), Align.END, COUNT));
            return;
        }
        double right = LABELS - ASKED_WIDTH - WHEN_WIDTH - 2 * GAP;
        double left = GAP + NUMBER_WIDTH;
        shapes.add(
                words(
                        GAP,
                        y + BASE,
                        measurer.fit(shown.number(), NUMBER, NUMBER_WIDTH - 4),
                        NUMBER));
        shapes.add(words(left, y + BASE, measurer.fit(shown.title(), TITLE, right - left), TITLE));
        shapes.add(words(right + GAP, y + BASE, shown.when(), NUMBER));
        asked(frame, activity, y, shapes);
        shapes.add(new Shape.Line(new Point(0, y + ROW), new Point(LABELS, y + ROW), LINE));
    }

    /// How many of those that are asked for are there: `2/3`.
    private static void asked(
            GridFrame<AssignState> frame, Activity activity, double y, List<Shape> shapes) {
        var matrix = frame.state().matrix();
        int asked = matrix.asked(activity);
        if (asked > 0) {
            int open = matrix.open(activity);
            shapes.add(
                    new Shape.Label(
                            new Point(LABELS - GAP, y + BASE),
                            (asked - open) + "/" + asked,
                            Align.END,
                            open > 0 ? MISSING : COUNT));
        }
    }

    private void heads(GridFrame<AssignState> frame, List<Shape> shapes) {
        double width = LABELS + frame.view().width();
        shapes.add(new Shape.Fill(new Box(0, 0, width, HEAD), HEADER));
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            var head = frame.state().heads().get(column);
            double x = frame.x(column);
            if (head.isFirstOfNation()) {
                shapes.add(words(x + 5, BASE, head.nation(), NATION));
                shapes.add(new Shape.Line(new Point(x, 0), new Point(x, HEAD), NATION_LINE));
            }
            shapes.add(words(x + 4, HEAD - 9, measurer.fit(head.title(), UNIT, COLUMN - 5), UNIT));
        }
        corner(shapes);
        shapes.add(new Shape.Line(new Point(0, HEAD), new Point(width, HEAD), EDGE));
        shapes.add(
                new Shape.Line(
                        new Point(LABELS, 0),
                        new Point(LABELS, HEAD + frame.view().height()),
                        EDGE));
    }

    private void corner(List<Shape> shapes) {
        shapes.add(new Shape.Fill(new Box(0, 0, LABELS, HEAD), HEADER));
        shapes.add(words(GAP, HEAD - 9, language.say(AssignText.ACTIVITY), UNIT));
        shapes.add(
                words(
                        LABELS - ASKED_WIDTH - WHEN_WIDTH - GAP,
                        HEAD - 9,
                        language.say(AssignText.START),
                        UNIT));
        shapes.add(
                new Shape.Label(
                        new Point(LABELS - GAP, HEAD - 9),
                        language.say(AssignText.FILLED),
                        Align.END,
                        UNIT));
    }

    private static Shape words(double x, double y, String text, Style style) {
        return new Shape.Label(new Point(x, y), text, Align.START, style);
    }
}
