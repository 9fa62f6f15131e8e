package org.entente.app.report.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.List;

/// Draws one page: names on the left, their time on the right, one row each.
final class SheetDrawing {
    private static final double GAP = 4;
    private static final double NOTE_GAP = 3;
    private static final double BASELINE = 9.4;
    private static final double MIDDLE = 6.6;

    private final Paper paper;
    private final double width;
    private final PaperScale scale;
    private final BarShapes bars;

    SheetDrawing(Paper paper, Span span, double width, double labelWidth) {
        this.paper = paper;
        this.width = width;
        this.scale = new PaperScale(span, labelWidth + GAP, width - labelWidth - GAP);
        this.bars = new BarShapes(scale);
    }

    Drawing of(List<SheetRow> rows) {
        double bottom = Axis.HEIGHT + rows.stream().mapToDouble(SheetRow::height).sum();
        var axis = new Axis(paper, scale);
        var shapes = new ArrayList<Shape>();
        shapes.addAll(axis.grid(Axis.HEIGHT, bottom));
        double y = Axis.HEIGHT;
        for (var row : rows) {
            shapes.addAll(ground(row, y));
            y += row.height();
        }
        shapes.addAll(axis.shapes(0));
        shapes.addAll(axis.moments(0, bottom));
        y = Axis.HEIGHT;
        for (var row : rows) {
            shapes.addAll(content(row, y));
            y += row.height();
        }
        shapes.addAll(Legend.inTwoLines(paper, new Box(0, 0, scale.left() - GAP, Axis.HEIGHT)));
        shapes.add(Paper.line(scale.left(), 0, scale.left(), bottom, Inks.FRAME));
        shapes.add(Paper.line(scale.right(), 0, scale.right(), bottom, Inks.FRAME));
        shapes.add(Paper.line(0, bottom, width, bottom, Inks.FRAME));
        return new Drawing(width, bottom + 1, shapes, List.of());
    }

    private List<Shape> ground(SheetRow row, double y) {
        double bottom = y + row.height();
        return switch (row) {
            case SheetRow.Head _ ->
                    List.of(new Shape.Fill(new Box(0, y, width, row.height()), Inks.GROUP));
            case SheetRow.Task _ -> List.of(Paper.line(0, bottom, width, bottom, Inks.ROW));
        };
    }

    private List<Shape> content(SheetRow row, double y) {
        return switch (row) {
            case SheetRow.Head(var text) ->
                    List.of(
                            Paper.label(
                                    paper.type().fit(text, Inks.GROUP_TEXT, width - 2 * GAP),
                                    GAP,
                                    y + BASELINE + 0.4,
                                    Inks.GROUP_TEXT));
            case SheetRow.Task task -> task(task, y);
        };
    }

    private List<Shape> task(SheetRow.Task task, double y) {
        var entry = task.entry();
        var shapes = new ArrayList<Shape>();
        if (!entry.number().isBlank()) {
            shapes.add(Paper.label(entry.number(), GAP, y + BASELINE, Inks.NUMBER));
        }
        double x = SheetRows.NUMBER_WIDTH + entry.depth() * SheetRows.INDENT;
        var style = entry.kind() == Entry.Kind.SUMMARY ? Inks.TEXT_STRONG : Inks.TEXT;
        double baseline = y + BASELINE;
        for (var line : task.lines()) {
            shapes.add(Paper.label(line, x, baseline, style));
            baseline += SheetRow.Task.LINE;
        }
        if (entry.touches(scale.span().start(), scale.span().end())) {
            shapes.addAll(bars.shapes(entry, y + MIDDLE));
            shapes.addAll(note(entry, y));
        }
        return shapes;
    }

    /// Its dates and who answers for it, beside the bar where there is room, else on it.
    private List<Shape> note(Entry entry, double y) {
        var box = bars.box(entry, y + MIDDLE);
        for (var text : notes(entry)) {
            double textWidth = paper.width(text, Inks.NOTE);
            if (box.right() + NOTE_GAP + textWidth <= scale.right()) {
                return List.of(Paper.label(text, box.right() + NOTE_GAP, y + BASELINE, Inks.NOTE));
            }
            if (box.x() - NOTE_GAP - textWidth >= scale.left()) {
                double x = box.x() - NOTE_GAP - textWidth;
                return List.of(Paper.label(text, x, y + BASELINE, Inks.NOTE));
            }
            double inner = box.width() - 2 * (BarShapes.MARK + NOTE_GAP);
            if (entry.kind() == Entry.Kind.ACTIVITY && textWidth <= inner) {
                double x = box.x() + BarShapes.MARK + NOTE_GAP;
                var style = entry.hasFinding() ? Inks.NOTE_ON_HATCH : Inks.BAR_TEXT;
                return List.of(Paper.label(text, x, y + BASELINE, style));
            }
        }
        return List.of();
    }

    /// What may stand beside a bar, the fullest first.
    private List<String> notes(Entry entry) {
        var dates = new Dates(paper).of(entry);
        return entry.who().isBlank() ? List.of(dates) : List.of(dates + "  " + entry.who(), dates);
    }
}
