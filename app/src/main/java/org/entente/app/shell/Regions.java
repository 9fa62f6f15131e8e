package org.entente.app.shell;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.entente.app.control.Focus;

import java.util.List;
import java.util.stream.IntStream;

/// The parts of the window that F6 goes round.
final class Regions {
    private final List<Node> parts;

    Regions(List<Node> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Moves the keyboard to the next part that can take it; a negative step goes back.
    void cycle(Scene scene, int step) {
        int count = parts.size();
        int here = current(scene);
        IntStream.rangeClosed(1, count)
                .mapToObj(i -> parts.get(Math.floorMod(here + i * step, count)))
                .flatMap(part -> Focus.first(part).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Before the first one when the keyboard is nowhere.
    private int current(Scene scene) {
        var owner = scene.getFocusOwner();
        return owner == null
                ? -1
                : IntStream.range(0, parts.size())
                        .filter(i -> Focus.isWithin(owner, parts.get(i)))
                        .findFirst()
                        .orElse(-1);
    }
}
