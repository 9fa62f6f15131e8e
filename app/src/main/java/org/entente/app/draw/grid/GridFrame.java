package org.entente.app.draw.grid;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Everything that a grid shows at one moment: what, how large its parts are, how far it is
/// scrolled in pixels, how large it is, where the keyboard is and how far what is marked reaches
/// from there. Immutable.
///
/// @param <S> what it shows
public record GridFrame<S extends GridContent>(
        S state, GridMetrics metrics, View view, Mark mark, @Nullable Spot hover) {
    /// The part of the grid in view, without heads and names.
    public record View(double left, double top, double width, double height) {
        /// Nobody knows yet how much can be seen.
        boolean isNowhere() {
            return width <= 1 || height <= 1;
        }
    }

    /// A cell by line and column.
    public record Spot(int row, int column) {}

    /// From where to where cells are marked; the keyboard is at the end.
    public record Mark(Spot from, Spot to) {
        public static final Mark NONE = new Mark(new Spot(-1, -1), new Spot(-1, -1));

        public static Mark at(int row, int column) {
            return new Mark(new Spot(row, column), new Spot(row, column));
        }

        public boolean isAnywhere() {
            return to.row() >= 0 && to.column() >= 0;
        }

        public int top() {
            return Math.min(from.row(), to.row());
        }

        public int bottom() {
            return Math.max(from.row(), to.row());
        }

        public int left() {
            return Math.min(from.column(), to.column());
        }

        public int right() {
            return Math.max(from.column(), to.column());
        }
    }

    /// Nothing is marked, and nobody knows yet how much can be seen.
    public static <S extends GridContent> GridFrame<S> unseen(S state) {
        return new GridFrame<>(state, state.metrics(1, 1), new View(0, 0, 1, 1), Mark.NONE, null);
    }

    public GridFrame<S> withState(S newState) {
        return new GridFrame<>(newState, metrics, view, mark, hover)
                .within(metrics.labels() + view.width, metrics.head() + view.height);
    }

    public GridFrame<S> withMark(Mark newMark) {
        return new GridFrame<>(state, metrics, view, newMark, hover);
    }

    public GridFrame<S> withHover(@Nullable Spot newHover) {
        return new GridFrame<>(state, metrics, view, mark, newHover);
    }

    /// In that much room in all; as soon as anything can be seen, the keyboard's cell can, and
    /// where it could be seen before, it still can.
    public GridFrame<S> sized(double width, double height) {
        var next = within(width, height);
        return view.isNowhere() || isMarkInView() ? next.revealing() : next;
    }

    private boolean isMarkInView() {
        double x = mark.to().column() * metrics.column() - view.left;
        double y = mark.to().row() * metrics.row() - view.top;
        return mark.isAnywhere()
                && x > -metrics.column()
                && x < view.width
                && y > -metrics.row()
                && y < view.height;
    }

    private GridFrame<S> within(double width, double height) {
        var sizes = state.metrics(width, height);
        var seen =
                new View(
                        view.left,
                        view.top,
                        Math.max(1, width - sizes.labels()),
                        Math.max(1, height - sizes.head()));
        return new GridFrame<>(state, sizes, seen, mark, hover).kept();
    }

    /// How wide all of it is that can be seen, with the names.
    public double width() {
        return metrics.labels() + view.width;
    }

    /// How high all of it is that can be seen, with the heads.
    public double height() {
        return metrics.head() + view.height;
    }

    /// Scrolled to there, as far as there is something.
    public GridFrame<S> scrolled(double left, double top) {
        return new GridFrame<>(
                state,
                metrics,
                new View(
                        Math.clamp(left, 0, greatestLeft()),
                        Math.clamp(top, 0, greatestTop()),
                        view.width,
                        view.height),
                mark,
                hover);
    }

    private GridFrame<S> kept() {
        return scrolled(view.left, view.top);
    }

    /// Scrolled no further than needed to have the keyboard's cell in view.
    public GridFrame<S> revealing() {
        if (!mark.isAnywhere() || view.isNowhere()) {
            return this;
        }
        double x = mark.to().column() * metrics.column();
        double y = mark.to().row() * metrics.row();
        return scrolled(
                near(view.left, x, metrics.column(), view.width),
                near(view.top, y, metrics.row(), view.height));
    }

    /// The least change of a place from which a cell of that size is in view.
    private static double near(double from, double at, double size, double seen) {
        double least = at + size - seen;
        return Math.min(at, Math.clamp(from, least, Math.max(at, least)));
    }

    public double greatestLeft() {
        return Math.max(0, state.columnCount() * metrics.column() - view.width);
    }

    public double greatestTop() {
        return Math.max(0, state.rowCount() * metrics.row() - view.height);
    }

    public int firstRow() {
        return Math.max(0, (int) (view.top / metrics.row()));
    }

    public int lastRow() {
        int seen = (int) Math.ceil((view.top + view.height) / metrics.row());
        return Math.min(state.rowCount(), seen) - 1;
    }

    public int firstColumn() {
        return Math.max(0, (int) (view.left / metrics.column()));
    }

    public int lastColumn() {
        int seen = (int) Math.ceil((view.left + view.width) / metrics.column());
        return Math.min(state.columnCount(), seen) - 1;
    }

    public double x(int column) {
        return metrics.labels() + column * metrics.column() - view.left;
    }

    public double y(int row) {
        return metrics.head() + row * metrics.row() - view.top;
    }

    /// The line at that height of the whole, -1 above and below all lines.
    public int rowAt(double y) {
        int row = (int) Math.floor((y - metrics.head() + view.top) / metrics.row());
        return y >= metrics.head() && row < state.rowCount() ? row : -1;
    }

    /// The column there, -1 over the names and behind all columns.
    public int columnAt(double x) {
        int column = (int) Math.floor((x - metrics.labels() + view.left) / metrics.column());
        return x >= metrics.labels() && column < state.columnCount() ? column : -1;
    }

    public boolean isCell(Spot spot) {
        return spot.column() >= 0
                && spot.column() < state.columnCount()
                && state.hasCells(spot.row());
    }

    /// What is marked, and whether the keyboard is there.
    public Drawing overlay(boolean hasKeyboard) {
        var shapes = new ArrayList<Shape>();
        if (mark.isAnywhere()) {
            double x = Math.max(metrics.labels(), x(mark.left()));
            double y = Math.max(metrics.head(), y(mark.top()));
            double right = x(mark.right() + 1);
            double bottom = y(mark.bottom() + 1);
            if (right > x && bottom > y) {
                shapes.add(
                        new Shape.Bar(
                                new Box(x, y, right - x, bottom - y),
                                3,
                                Style.of(hasKeyboard ? "overlay.selection" : "overlay.hover")));
            }
        }
        return new Drawing(width(), height(), shapes, List.of());
    }
}
