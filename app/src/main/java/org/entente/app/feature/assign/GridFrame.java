package org.entente.app.feature.assign;

import org.jspecify.annotations.Nullable;

/// Everything that the grid shows at one moment: what, how far it is scrolled in pixels, how large
/// it is, where the keyboard is and how far what is marked reaches from there. Immutable.
record GridFrame(AssignState state, View view, Mark mark, @Nullable Spot hover) {
    static final double HEAD = 46;
    static final double LABELS = 440;
    static final double ROW = 26;
    static final double COLUMN = 46;

    /// The part of the grid in view, without heads and names.
    record View(double left, double top, double width, double height) {
        /// Nobody knows yet how much can be seen.
        boolean isNowhere() {
            return width <= 1 || height <= 1;
        }
    }

    /// A cell by line and column.
    record Spot(int row, int column) {}

    /// From where to where cells are marked; the keyboard is at the end.
    record Mark(Spot from, Spot to) {
        static final Mark NONE = new Mark(new Spot(-1, -1), new Spot(-1, -1));

        static Mark at(int row, int column) {
            return new Mark(new Spot(row, column), new Spot(row, column));
        }

        boolean isAnywhere() {
            return to.row() >= 0 && to.column() >= 0;
        }

        int top() {
            return Math.min(from.row(), to.row());
        }

        int bottom() {
            return Math.max(from.row(), to.row());
        }

        int left() {
            return Math.min(from.column(), to.column());
        }

        int right() {
            return Math.max(from.column(), to.column());
        }
    }

    GridFrame withState(AssignState newState) {
        return new GridFrame(newState, view, mark, hover).kept();
    }

    GridFrame withMark(Mark newMark) {
        return new GridFrame(state, view, newMark, hover);
    }

    GridFrame withHover(@Nullable Spot newHover) {
        return new GridFrame(state, view, mark, newHover);
    }

    /// With another size of what is in view; as soon as there is any, the keyboard's cell is in it.
    GridFrame sized(double width, double height) {
        var next =
                new GridFrame(state, new View(view.left, view.top, width, height), mark, hover)
                        .kept();
        return view.isNowhere() ? next.revealing() : next;
    }

    /// Scrolled to there, as far as there is something.
    GridFrame scrolled(double left, double top) {
        return new GridFrame(
                state,
                new View(
                        Math.clamp(left, 0, greatestLeft()),
                        Math.clamp(top, 0, greatestTop()),
                        view.width,
                        view.height),
                mark,
                hover);
    }

    private GridFrame kept() {
        return scrolled(view.left, view.top);
    }

    /// Scrolled no further than needed to have the keyboard's cell in view.
    GridFrame revealing() {
        if (!mark.isAnywhere() || view.isNowhere()) {
            return this;
        }
        double x = mark.to().column() * COLUMN;
        double y = mark.to().row() * ROW;
        double left =
                Math.clamp(
                        view.left, x + COLUMN - view.width, Math.max(x, x + COLUMN - view.width));
        double top =
                Math.clamp(view.top, y + ROW - view.height, Math.max(y, y + ROW - view.height));
        return scrolled(Math.min(left, x), Math.min(top, y));
    }

    double greatestLeft() {
        return Math.max(0, state.heads().size() * COLUMN - view.width);
    }

    double greatestTop() {
        return Math.max(0, state.rows().size() * ROW - view.height);
    }

    int firstRow() {
        return Math.max(0, (int) (view.top / ROW));
    }

    int lastRow() {
        return Math.min(state.rows().size(), (int) Math.ceil((view.top + view.height) / ROW)) - 1;
    }

    int firstColumn() {
        return Math.max(0, (int) (view.left / COLUMN));
    }

    int lastColumn() {
        return Math.min(state.heads().size(), (int) Math.ceil((view.left + view.width) / COLUMN))
                - 1;
    }

    double x(int column) {
        return LABELS + column * COLUMN - view.left;
    }

    double y(int row) {
        return HEAD + row * ROW - view.top;
    }

    /// The line at that height of the whole, -1 above and below all lines.
    int rowAt(double y) {
        int row = (int) Math.floor((y - HEAD + view.top) / ROW);
        return y >= HEAD && row < state.rows().size() ? row : -1;
    }

    /// The column there, -1 over the names and behind all columns.
    int columnAt(double x) {
        int column = (int) Math.floor((x - LABELS + view.left) / COLUMN);
        return x >= LABELS && column < state.heads().size() ? column : -1;
    }
}
