package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What somebody said of a parameter: a value, that it is not known, or that it does not apply.
/// The text is empty but for a value.
public record Statement(Standing standing, String text, Origin origin) {
    public static final Statement UNKNOWN = new Statement(Standing.UNKNOWN, "", Origin.NOBODY);
    public static final Statement NOT_APPLICABLE =
            new Statement(Standing.NOT_APPLICABLE, "", Origin.NOBODY);

    /// Stands for a value that suits nobody, to try what a bad answer would mean.
    public static final Statement CONTRARY = new Statement(Standing.VALUE, "≠", Origin.NOBODY);

    /// What a statement says.
    public enum Standing {
        VALUE,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /// Who said it, where it is written, and of which day it is.
    public record Origin(String by, String source, @Nullable LocalDate asOf) {
        public static final Origin NOBODY = new Origin("", "", null);
    }

    public Statement {
        if ((standing == Standing.VALUE) == text.isBlank()) {
            throw new IllegalArgumentException("Text (%s) of %s".formatted(text, standing));
        }
    }

    public static Statement of(String text) {
        return new Statement(Standing.VALUE, text, Origin.NOBODY);
    }
}
