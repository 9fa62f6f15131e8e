package org.entente.app.control;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Where the keyboard is, and where it could go.
public final class Focus {
    private Focus() {}

    public static boolean isWithin(Node node, Node ancestor) {
        @Nullable Node at = node;
        while (at != null && !at.equals(ancestor)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// The first control of a part of the window, in the order of the keyboard.
    public static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        return node.isFocusTraversable() ? Optional.of(node) : within(node);
    }

    private static Optional<Node> within(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.<Node>empty();
    }
}
