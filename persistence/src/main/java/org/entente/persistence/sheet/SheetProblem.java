package org.entente.persistence.sheet;

import org.entente.model.edit.Refusal;

import java.util.List;

/// Why nothing came in from a spreadsheet. Each names the file; the rest says where and what.
public sealed interface SheetProblem {
    String file();

    /// The file could not be read, or is no spreadsheet; `detail` is the reader's own words.
    record Unreadable(String file, String detail) implements SheetProblem {}

    /// More bytes, unpacked or not, than are taken in.
    record TooLarge(String file, long limit) implements SheetProblem {}

    /// No row of the first sheet has a heading for the column.
    record NoColumn(String file, CjsorColumn column) implements SheetProblem {}

    /// Cells that cannot be understood, all of them.
    record BadCells(String file, List<BadCell> cells) implements SheetProblem {
        public BadCells {
            cells = List.copyOf(cells);
        }
    }

    /// Every cell could be read, but the plan does not take it.
    record Unfit(String file, Refusal refusal) implements SheetProblem {}

    /// One cell, by its address such as `F12`, with what stands in it.
    record BadCell(String address, CjsorColumn column, String value, Fault fault) {}

    /// What is wrong with a cell.
    enum Fault {
        /// A force element must have a name.
        MISSING,
        NOT_A_PRIORITY,
        NOT_A_STRENGTH,
        NOT_AN_ECHELON,
        NOT_AN_AUTHORITY,
        NOT_A_TIME,
        /// Another row bears the same serial.
        SERIAL_TWICE
    }
}
