package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;

import java.util.Set;

/// What the user does with pointer and keyboard. Points are those of the chart below its axis, or
/// of the label column below its head.
public sealed interface Input {
    /// A button goes down; `clicks` counts quick ones at the same place.
    record Press(Point at, Button button, int clicks, Set<Modifier> modifiers) implements Input {}

    record Drag(Point at) implements Input {}

    record Release() implements Input {}

    /// The pointer moves without a button.
    record Hover(Point at) implements Input {}

    record Leave() implements Input {}

    /// The wheel turns or two fingers slide, by pixels; up and left are positive.
    record Scroll(Point at, double dx, double dy, Set<Modifier> modifiers) implements Input {}

    /// The pointer rests at an edge with what it holds.
    record Creep() implements Input {}

    /// A button goes down in the label column.
    record PressLabel(Point at, int clicks, Set<Modifier> modifiers) implements Input {}

    record HoverLabel(Point at) implements Input {}

    record Key(Stroke stroke, Set<Modifier> modifiers) implements Input {}

    /// Letters are typed, outside any field.
    record Typed(String text) implements Input {}

    /// The buttons that mean something; `HAND` is any button while the space bar is held.
    enum Button {
        MAIN,
        HAND
    }

    /// The keys held meanwhile; `MANY` is Ctrl, or Command on a Mac.
    enum Modifier {
        MANY,
        RANGE,
        ALTERNATE
    }

    /// The keys that mean something.
    enum Stroke {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        SELECT,
        ALL,
        RENAME,
        DELETE,
        CANCEL,
        CLOSER,
        FURTHER,
        FIT,
        COPY,
        CUT,
        PASTE,
        DUPLICATE,
        LINK,
        UNLINK,
        TAB,
        TABLE
    }
}
