package org.entente.app.control.grid;

import javafx.scene.input.KeyEvent;

import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.jspecify.annotations.Nullable;

/// What becomes of what the user does to a grid.
public interface GridHands {
    /// The keyboard is somewhere else, or more or less is marked.
    void marked(Mark mark);

    /// The pointer is over that cell, line or column, or over none.
    void hovered(@Nullable Spot spot);

    /// A cell was clicked, for the first or second time in a row.
    void clicked(Spot spot, int times);

    /// A key that does not move the mark; false where it says nothing here.
    boolean pressed(KeyEvent event);

    /// A letter was typed while a cell is marked.
    default void typed(String letter) {}

    /// The head of the column was pressed.
    default void head(int column) {}

    /// Whether dragging from that cell fills what is marked then.
    default boolean canFillFrom(Spot spot) {
        return false;
    }

    /// Gives all that is marked what the cell has where the mark begins.
    default void fill() {}
}
