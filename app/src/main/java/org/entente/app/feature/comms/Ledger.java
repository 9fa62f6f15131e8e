package org.entente.app.feature.comms;

import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;

import java.util.List;
import java.util.stream.Stream;

/// One kind of thing as a table: its columns, what stands in the cells of a thing, and what a text
/// typed into one of them means. What a cell shows can be typed back.
///
/// @param <E> the kind of thing
interface Ledger<E extends CisEntity> {
    /// A column; its width is in pixels.
    record Head(CommsText title, int width, boolean isTyped) {
        static Head typed(CommsText title, int width) {
            return new Head(title, width, true);
        }

        static Head read(CommsText title, int width) {
            return new Head(title, width, false);
        }
    }

    List<Head> heads();

    Stream<E> things(Plan plan);

    /// As many as there are columns.
    List<String> cells(E thing);

    /// The column is one that can be typed into.
    Answer typed(E thing, int column, String text);
}
