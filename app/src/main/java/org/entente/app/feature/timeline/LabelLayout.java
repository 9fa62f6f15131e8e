package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.LINE;
import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.feature.timeline.Row.Fold;
import org.entente.app.format.DateForm;
import org.entente.app.format.Language;
import org.entente.resources.StripText;
import org.entente.resources.TimelineText;

/// The column at the left with the names of the rows. Lives for one drawing.
final class LabelLayout {
    static final double FOLD = 20;
    private static final double INDENT = 14;
    private static final double PAD = 8;
    private static final double CHIP = 16;
    private static final double NUMBER = 34;
    private static final double TEXT = 12;
    private static final double SMALL = 11;

    private final Pen pen;
    private final Language language;
    private final TimelineFrame frame;
    private final double width;

    LabelLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.language = language;
        this.frame = frame;
        this.width = frame.measures().nameWidth();
    }

    /// Where the sign for folding ends in a row of that depth.
    static double foldEnd(int depth) {
        return 4 + depth * INDENT + FOLD;
    }

    void draw() {
        var bottom = frame.head() + frame.viewport().height();
        pen.fill(0, 0, width, bottom, Styles.LABELS);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            draw(row);
        }
        head();
        pen.vertical(width - 1, 0, bottom, Styles.LABEL_EDGE);
    }

    private void head() {
        pen.fill(0, 0, width, frame.head(), Styles.AXIS);
        var detail = frame.viewport().scale().detail();
        var zone = frame.viewport().scale().zone();
        var home = frame.state().zone();
        var zones = new Zones(language);
        head(LINE * 1.5, zones.name(zone, home));
        if (detail.isWithinDay()) {
            head(LINE * 2.5, zones.name(frame.second(), home));
        } else if (detail.compareTo(Detail.WEEKS) <= 0) {
            AxisLayout.dDay(frame.state(), zone)
                    .map(day -> language.formats().date(day, DateForm.FULL_DAY))
                    .ifPresent(day -> head(LINE * 2.5, language.say(TimelineText.HEAD_DAYS, day)));
        } else {
            head(LINE * 2.5, language.say(TimelineText.HEAD_MONTHS));
        }
        if (frame.readiness() > 0) {
            head(frame.head() - frame.readiness() / 2, language.say(StripText.TITLE));
        }
        pen.horizontal(frame.head(), 0, width, Styles.AXIS_EDGE);
    }

    private void head(double middle, String text) {
        var fitted = pen.fit(text, Styles.AXIS_ZULU, width - 2 * PAD);
        pen.text(width - PAD, baseline(middle, SMALL), fitted, Align.END, Styles.AXIS_ZULU);
    }

    private void draw(int index) {
        var row = frame.state().row(index);
        var top = frame.head() + frame.top(index);
        var height = frame.measures().rowHeight();
        ground(index, row, top, height);
        var left = 4 + row.depth() * INDENT;
        fold(row.fold(), left + FOLD / 2, top + height / 2.0);
        var right = count(row, top + height / 2.0);
        var x = row.isHeading() ? code(row, left + FOLD, top + height / 2.0) : number(row, top);
        var style = style(row);
        var title = new GroupNames(language).of(row, frame.state().arrangement().grouping());
        pen.text(x, baseline(top + height / 2.0, TEXT), pen.fit(title, style, right - x), style);
        focus(row, top, height);
    }

    private void ground(int index, Row row, double top, double height) {
        if (frame.isSelected(index)) {
            pen.fill(0, top, width, height, Styles.SELECTED_ROW);
        } else if (index == frame.spotlight().hoveredRow()) {
            pen.fill(0, top, width, height, Styles.HOVERED_ROW);
        } else if (row.isHeading()) {
            pen.fill(0, top, width, height, Styles.GROUP);
        }
        pen.horizontal(
                top + height, 0, width, row.isHeading() ? Styles.GROUP_LINE : Styles.ROW_LINE);
    }

    private Style style(Row row) {
        var item = row.item();
        if (row.isHeading()) {
            return Styles.LABEL_GROUP;
        }
        if (item != null && frame.emphasis().dims(item)) {
            return Styles.LABEL_DIMMED;
        }
        return row.fold() != Fold.NONE && item != null ? Styles.LABEL_SUMMARY : Styles.LABEL;
    }

    private void fold(Fold fold, double x, double y) {
        switch (fold) {
            case NONE -> {}
            case OPEN ->
                    pen.polygon(
                            Styles.LABEL_FOLD,
                            new Point(x - 4, y - 2),
                            new Point(x + 4, y - 2),
                            new Point(x, y + 3));
            case CLOSED ->
                    pen.polygon(
                            Styles.LABEL_FOLD,
                            new Point(x - 2, y - 4),
                            new Point(x + 3, y),
                            new Point(x - 2, y + 4));
        }
    }

    /// How many tasks there are, at the right; returns where the title must end.
    private double count(Row row, double middle) {
        var folded = row.fold() == Fold.CLOSED;
        if (row.title().count() == 0 || !(row.isHeading() || folded)) {
            return width - PAD;
        }
        var count = language.formats().number(row.title().count());
        pen.text(width - PAD, baseline(middle, SMALL), count, Align.END, Styles.LABEL_COUNT);
        return width - 2 * PAD - pen.width(count, Styles.LABEL_COUNT);
    }

    /// The chip of a participant or of the nation of a place; returns where the title begins.
    private double code(Row row, double x, double middle) {
        var code = row.title().code();
        if (code.isBlank()) {
            return x;
        }
        var chip = Math.ceil(pen.width(code, Styles.chipText(code))) + 10;
        pen.bar(new Box(x, Math.rint(middle - CHIP / 2), chip, CHIP), 4, Styles.chip(code));
        pen.text(x + chip / 2, baseline(middle, SMALL), code, Align.CENTRE, Styles.chipText(code));
        return x + chip + PAD;
    }

    private double number(Row row, double top) {
        var x = 4 + row.depth() * INDENT + FOLD;
        var number = row.title().code();
        if (number.isBlank()) {
            return x;
        }
        var middle = top + frame.measures().rowHeight() / 2.0;
        pen.text(x, baseline(middle, SMALL), number, Styles.LABEL_NUMBER);
        return x + Math.max(NUMBER, Math.ceil(pen.width(number, Styles.LABEL_NUMBER))) + PAD;
    }

    private void focus(Row row, double top, double height) {
        var focus = frame.spotlight().focus();
        if (focus != null && focus.row().equals(row.key())) {
            pen.fill(0, top, 3, height, Styles.LABEL_FOCUS_BAR);
        }
    }
}
