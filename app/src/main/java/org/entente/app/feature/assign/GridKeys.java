package org.entente.app.feature.assign;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.format.Language;
import org.entente.model.plan.AssignmentRole;

import java.util.Locale;
import java.util.Optional;

/// What the keys do in the matrix, and which role a letter is.
final class GridKeys {
    private final Language language;

    GridKeys(Language language) {
        this.language = language;
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
