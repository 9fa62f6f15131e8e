package org.entente.app.feature.comms;

import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Plan;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// One kind of thing as a table: its columns, what stands in the cells of a thing, and what a text
/// typed into one of them means. What a cell shows can be typed back.
///
/// @param <E> the kind of thing
interface Ledger<E extends CisEntity> {
    /// Whether a column is only read, read after the sign of how the thing stands, may be typed
    /// into, or must be filled in every row.
    enum Use {
        READ,
        SIGNED,
        TYPED,
        NEEDED
    }

    /// What stands in a column: words, one name, of which the end tells more than the middle, or
    /// figures, which stand below each other by their last digit.
    enum Form {
        WORDS,
        NAME,
        FIGURE
    }

    /// A column; its width is in pixels.
    record Head(TextKey title, int width, Use use, Form form) {
        static Head typed(TextKey title, int width) {
            return new Head(title, width, Use.TYPED, Form.WORDS);
        }

        static Head read(TextKey title, int width) {
            return new Head(title, width, Use.READ, Form.WORDS);
        }

        static Head signed(TextKey title, int width) {
            return new Head(title, width, Use.SIGNED, Form.WORDS);
        }

        static Head needed(TextKey title, int width) {
            return new Head(title, width, Use.NEEDED, Form.WORDS);
        }

        /// Typed, as a number.
        static Head figure(TextKey title, int width) {
            return new Head(title, width, Use.TYPED, Form.FIGURE);
        }

        Head named() {
            return new Head(title, width, use, Form.NAME);
        }

        boolean isTyped() {
            return use == Use.TYPED || use == Use.NEEDED;
        }
    }

    List<Head> heads();

    Stream<E> things(Plan plan);

    /// As many as there are columns.
    List<String> cells(E thing);

    /// The column is one that can be typed into.
    Answer typed(E thing, int column, String text);

    /// How the thing stands, in the column with signs; null where nothing is to be told of it.
    default @Nullable VerdictColour sign(E thing) {
        return null;
    }

    /// What no other thing of the table may be at the same time; blank where any may be alike.
    default String mark(E thing) {
        return "";
    }
}
