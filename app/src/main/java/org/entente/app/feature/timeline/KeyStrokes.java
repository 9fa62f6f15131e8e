package org.entente.app.feature.timeline;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Input.Stroke;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The keys of JavaFX as the timeline understands them.
final class KeyStrokes {
    private KeyStrokes() {}

    static Optional<Stroke> stroke(KeyEvent event) {
        var shortcut = event.isShortcutDown();
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case UP -> Stroke.UP;
                    case DOWN -> Stroke.DOWN;
                    case LEFT -> Stroke.LEFT;
                    case RIGHT -> Stroke.RIGHT;
                    case PAGE_UP -> Stroke.PAGE_UP;
                    case PAGE_DOWN -> Stroke.PAGE_DOWN;
                    case HOME -> Stroke.HOME;
                    case END -> Stroke.END;
                    case ENTER -> Stroke.ENTER;
                    case F2 -> function(shortcut, event.isShiftDown());
                    case DELETE, BACK_SPACE -> Stroke.DELETE;
                    case ESCAPE -> Stroke.CANCEL;
                    case PLUS, ADD, EQUALS -> Stroke.CLOSER;
                    case MINUS, SUBTRACT -> Stroke.FURTHER;
                    case DIGIT0, NUMPAD0 -> shortcut ? Stroke.FIT : null;
                    case A -> shortcut ? Stroke.ALL : null;
                    case C -> shortcut ? Stroke.COPY : null;
                    case T -> shortcut || event.isAltDown() ? null : Stroke.TABLE;
                    case X -> shortcut ? Stroke.CUT : null;
                    case V -> shortcut ? Stroke.PASTE : null;
                    case D -> shortcut ? Stroke.DUPLICATE : null;
                    default -> null;
                });
    }

    private static Stroke function(boolean shortcut, boolean shift) {
        return !shortcut ? Stroke.RENAME : shift ? Stroke.UNLINK : Stroke.LINK;
    }

    static Set<Modifier> modifiers(KeyEvent event) {
        return modifiers(event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    static Set<Modifier> modifiers(MouseEvent event) {
        return modifiers(event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    static Set<Modifier> modifiers(ScrollEvent event) {
        return modifiers(event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    private static Set<Modifier> modifiers(boolean many, boolean range, boolean alternate) {
        var modifiers = EnumSet.noneOf(Modifier.class);
        if (many) {
            modifiers.add(Modifier.MANY);
        }
        if (range) {
            modifiers.add(Modifier.RANGE);
        }
        if (alternate) {
            modifiers.add(Modifier.ALTERNATE);
        }
        return modifiers;
    }
}
