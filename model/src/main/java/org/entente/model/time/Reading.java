package org.entente.model.time;

/// What came of reading a point in time as somebody typed it.
public sealed interface Reading {
    record Read(When when) implements Reading {}

    /// `part` is the piece of the text, as typed, that is wrong.
    record Unreadable(String part, Fault fault) implements Reading {}

    /// What is wrong with a piece of text. Localised where it is shown.
    enum Fault {
        /// There is nothing to read.
        EMPTY,
        /// It has none of the known forms.
        FORM,
        /// It is no anchor code: a letter and up to seven letters or digits.
        ANCHOR,
        /// It is not a signed number, as in `+3`.
        OFFSET,
        /// It is no unit of time.
        UNIT,
        /// It leads further away than a thousand years.
        TOO_FAR,
        /// The time of day cannot be reckoned, because the anchor has no date.
        ANCHOR_WITHOUT_DATE,
        DAY,
        MONTH,
        YEAR,
        HOUR,
        MINUTE,
        SECOND,
        /// It is no zone letter, `Z` or offset.
        ZONE,
        /// The clocks go forward over this local time.
        SKIPPED_BY_CLOCK_CHANGE
    }
}
