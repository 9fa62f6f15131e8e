package org.entente.app.feature.assign;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.feature.assign.GridFrame.Mark;
import org.entente.app.feature.assign.GridFrame.Spot;
import org.entente.app.format.Language;
import org.entente.model.plan.AssignmentRole;

import java.util.Locale;
import java.util.Optional;

/// What the keys do in the matrix: where they lead, and which order a letter is.
final class GridKeys {
    private final Language language;

    GridKeys(Language language) {
        this.language = language;
    }

    /// Where the key leads; empty where it leads nowhere.
    static Optional<Mark> moved(GridFrame frame, KeyEvent event) {
        var at = frame.mark().isAnywhere() ? frame.mark().to() : new Spot(0, 0);
        int page = Math.max(1, (int) (frame.view().height() / GridFrame.ROW) - 1);
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
                                    ? vertical(frame, event, frame.state().rows().size() - 1, -1)
                                    : horizontal(frame, event, frame.state().heads().size() - 1));
            default -> Optional.empty();
        };
    }

    private static Mark vertical(GridFrame frame, KeyEvent event, int wanted, int step) {
        var rows = frame.state().rows();
        int last = rows.size() - 1;
        int row = Math.clamp(wanted, 0, Math.max(0, last));
        while (row >= 0 && row <= last && rows.get(row).activity() == null) {
            row += step;
        }
        var at = frame.mark();
        return row < 0 || row > last
                ? at
                : reached(at, event, new Spot(row, Math.max(0, at.to().column())));
    }

    private static Mark horizontal(GridFrame frame, KeyEvent event, int wanted) {
        var at = frame.mark();
        int column = Math.clamp(wanted, 0, Math.max(0, frame.state().heads().size() - 1));
        return reached(at, event, new Spot(at.to().row(), column));
    }

    private static Mark reached(Mark before, KeyEvent event, Spot spot) {
        return event.isShiftDown() && before.isAnywhere()
                ? new Mark(before.from(), spot)
                : new Mark(spot, spot);
    }

    /// The role that the letter stands for.
    Optional<AssignmentRole> role(String typed) {
        var letter = typed.toUpperCase(Locale.ROOT);
        for (var role : AssignmentRole.values()) {
            if (language.say(GridLayout.letter(role)).equals(letter)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// Does what the key says; false where it says nothing here.
    static boolean act(KeyEvent event, GridOrders orders) {
        var code = event.getCode();
        if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
            orders.toggle();
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            orders.clear();
        } else if (code == KeyCode.D && event.isShortcutDown() && !event.isShiftDown()) {
            orders.fill();
        } else {
            return false;
        }
        return true;
    }
}
