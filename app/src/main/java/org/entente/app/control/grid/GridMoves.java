package org.entente.app.control.grid;

import javafx.scene.input.KeyEvent;

import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;

import java.util.Optional;

/// Where keys lead in a grid.
final class GridMoves {
    private GridMoves() {}

    /// Where the key leads; empty where it leads nowhere.
    static Optional<Mark> of(GridFrame<?> frame, KeyEvent event) {
        var at = frame.mark().isAnywhere() ? frame.mark().to() : new Spot(0, 0);
        int page = Math.max(1, (int) (frame.view().height() / frame.metrics().row()) - 1);
        boolean isFar = event.isShortcutDown();
        return switch (event.getCode()) {
            case UP -> Optional.of(vertical(frame, event, at.row() - 1, -1));
            case DOWN -> Optional.of(vertical(frame, event, at.row() + 1, 1));
            case PAGE_UP -> Optional.of(vertical(frame, event, at.row() - page, -1));
            case PAGE_DOWN -> Optional.of(vertical(frame, event, at.row() + page, 1));
            case LEFT -> Optional.of(horizontal(frame, event, at.column() - 1));
            case RIGHT -> Optional.of(horizontal(frame, event, at.column() + 1));
            case HOME ->
                    Optional.of(isFar ? vertical(frame, event, 0, 1) : horizontal(frame, event, 0));
            case END ->
                    Optional.of(
                            isFar
                                    ? vertical(frame, event, frame.state().rowCount() - 1, -1)
                                    : horizontal(frame, event, frame.state().columnCount() - 1));
            default -> Optional.empty();
        };
    }

    private static Mark vertical(GridFrame<?> frame, KeyEvent event, int wanted, int step) {
        int last = frame.state().rowCount() - 1;
        int row = Math.clamp(wanted, 0, Math.max(0, last));
        while (row >= 0 && row <= last && !frame.state().hasCells(row)) {
            row += step;
        }
        var at = frame.mark();
        return row < 0 || row > last
                ? at
                : reached(at, event, new Spot(row, Math.max(0, at.to().column())));
    }

    private static Mark horizontal(GridFrame<?> frame, KeyEvent event, int wanted) {
        var at = frame.mark();
        int column = Math.clamp(wanted, 0, Math.max(0, frame.state().columnCount() - 1));
        return reached(at, event, new Spot(at.to().row(), column));
    }

    private static Mark reached(Mark before, KeyEvent event, Spot spot) {
        return event.isShiftDown() && before.isAnywhere()
                ? new Mark(before.from(), spot)
                : new Mark(spot, spot);
    }
}
