package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;
import org.entente.app.report.page.SetRow.SetCell;
import org.entente.resources.ReportText;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sets one table: its header again on every page, the head of a group again where the group goes
/// on.
final class TableSetter {
    private static final double BELOW = 10;

    private final Flow flow;
    private final Typesetter type;
    private final Texts texts;
    private final Block.Table table;
    private final List<Double> widths;

    TableSetter(Flow flow, Typesetter type, Texts texts, Block.Table table) {
        this.flow = flow;
        this.type = type;
        this.texts = texts;
        this.table = table;
        this.widths = new ColumnWidths(type, table).within(flow.room().width());
    }

    /// The height that must not be parted from a heading above: the header and two rows.
    double opening() {
        double header = broken(titles(), Looks.COLUMN_TITLE).height(type, Looks.COLUMN_TITLE);
        return header
                + table.rows().stream().limit(2).map(this::broken).mapToDouble(this::height).sum();
    }

    void set(Tag parent) {
        flow.need(opening());
        var tag = parent.child(Role.TABLE);
        header(tag.child(Role.TABLE_HEAD).child(Role.ROW));
        var body = tag.child(Role.TABLE_BODY);
        var rows = table.rows().stream().map(this::broken).toList();
        Row group = null;
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            boolean isGroup = row.row().kind() == Row.Kind.GROUP;
            boolean heads = isGroup && index + 1 < rows.size();
            double unparted = height(row) + (heads ? height(rows.get(index + 1)) : 0);
            if (row.row().kind() != Row.Kind.PLAIN) {
                group = null;
            }
            place(row, unparted, body.child(Role.ROW), group);
            group = isGroup ? row.row() : group;
        }
        flow.advance(BELOW);
    }

    private Row titles() {
        return new Row(
                Row.Kind.PLAIN,
                table.columns().stream().map(column -> Cell.of(column.title())).toList());
    }

    private SetRow broken(Row row) {
        return broken(row, Looks.of(row.kind()));
    }

    private SetRow broken(Row row, Style style) {
        var cells = new ArrayList<SetCell>();
        int column = 0;
        double x = flow.room().x();
        for (var cell : row.cells()) {
            double width = 0;
            for (double part : widths.subList(column, column + cell.span())) {
                width += part;
            }
            double inset =
                    SetRow.PADDING + cell.indent() * SetRow.INDENT + Signs.width(cell.sign());
            var box = new Box(x + inset, 0, Math.max(1, width - inset - SetRow.PADDING), 0);
            var lines = type.wrap(cell.text(), style, box.width());
            cells.add(new SetCell(cell, lines, box, table.columns().get(column).align()));
            column += cell.span();
            x += width;
        }
        return SetRow.of(row, cells);
    }

    private double height(SetRow row) {
        return row.height(type, Looks.of(row.row().kind()));
    }

    private void header(Tag tag) {
        var header = broken(titles(), Looks.COLUMN_TITLE);
        double height = header.height(type, Looks.COLUMN_TITLE);
        ground(height, Looks.TABLE_HEADER, Looks.RULE_STRONG);
        for (var cell : header.cells()) {
            var scope = new Trait.Scope(Trait.Direction.COLUMN);
            flow.content(
                    tag.child(Role.HEADER_CELL, scope),
                    header.labels(cell, flow.y(), type, Looks.COLUMN_TITLE));
        }
        flow.advance(height);
    }

    private void place(SetRow row, double unparted, Tag tag, @Nullable Row group) {
        if (unparted > flow.left() + 0.01 && !flow.isAtTop()) {
            goOn(group);
        }
        var style = Looks.of(row.row().kind());
        var tags = new ArrayList<Tag>();
        for (var cell : row.cells()) {
            tags.add(cell(tag, cell.cell(), tags.isEmpty()));
        }
        int from = 0;
        while (from < row.to()) {
            int fitting = SetRow.fitting(flow.left(), type.leading(style));
            var part = row.lines(from, Math.min(row.to(), from + fitting));
            part(part, tags, style);
            from = part.to();
            if (from < row.to()) {
                goOn(group);
            }
        }
    }

    private void part(SetRow part, List<Tag> tags, Style style) {
        double height = part.height(type, style);
        switch (part.row().kind()) {
            case PLAIN -> ground(height, null, Looks.RULE);
            case GROUP -> ground(height, Looks.TABLE_GROUP, Looks.RULE);
            case TOTAL -> ground(height, Looks.TABLE_TOTAL, Looks.RULE_STRONG);
        }
        for (int index = 0; index < tags.size(); index++) {
            var cell = part.cells().get(index);
            flow.content(tags.get(index), part.labels(cell, flow.y(), type, style));
            part.blank(cell, tags.get(index), flow.y(), height).ifPresent(flow.sheet()::add);
        }
        flow.advance(height);
    }

    private static Tag cell(Tag row, Cell cell, boolean isFirst) {
        var traits = new ArrayList<Trait>();
        if (isFirst) {
            traits.add(new Trait.Scope(Trait.Direction.ROW));
        }
        if (cell.span() > 1) {
            traits.add(new Trait.Columns(cell.span()));
        }
        return row.child(isFirst ? Role.HEADER_CELL : Role.CELL, traits.toArray(Trait[]::new));
    }

    /// The table on the next page: its header again, and the head of the group that goes on.
    private void goOn(@Nullable Row group) {
        flow.breakPage();
        repeat(broken(titles(), Looks.COLUMN_TITLE), Looks.COLUMN_TITLE, Looks.TABLE_HEADER);
        if (group != null) {
            var cells = new ArrayList<>(group.cells());
            var first = cells.getFirst();
            var continued = texts.get(ReportText.CONTINUED, first.text());
            cells.set(0, new Cell(continued, first.span(), first.indent(), first.sign()));
            repeat(
                    broken(new Row(Row.Kind.GROUP, cells)),
                    Looks.of(Row.Kind.GROUP),
                    Looks.TABLE_GROUP);
        }
    }

    private void repeat(SetRow row, Style style, Style ground) {
        double height = row.height(type, style);
        ground(height, ground, Looks.RULE_STRONG);
        for (var cell : row.cells()) {
            flow.repeated(row.labels(cell, flow.y(), type, style));
        }
        flow.advance(height);
    }

    private void ground(double height, @Nullable Style ground, Style rule) {
        var room = flow.room();
        var shapes = new ArrayList<Shape>();
        if (ground != null) {
            shapes.add(new Shape.Fill(new Box(room.x(), flow.y(), room.width(), height), ground));
        }
        double bottom = flow.y() + height;
        shapes.add(
                new Shape.Line(new Point(room.x(), bottom), new Point(room.right(), bottom), rule));
        flow.decoration(shapes);
    }
}
