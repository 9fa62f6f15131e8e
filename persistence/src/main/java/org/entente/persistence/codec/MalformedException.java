package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Text that is not the JSON of a plan; says on which line, in which field, what was found and what
/// should stand there.
public final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final int line;
    private final String field;
    private final String found;
    private final String expected;

    MalformedException(int line, String field, String found, String expected) {
        this(line, field, found, expected, null);
    }

    MalformedException(
            int line, String field, String found, String expected, @Nullable Throwable cause) {
        super(
                "Line %d, field (%s): found (%s), expected %s."
                        .formatted(line, field, shortened(found), expected),
                cause);
        this.line = line;
        this.field = field;
        this.found = shortened(found);
        this.expected = expected;
    }

    /// The same damage in a text that begins with so many other lines.
    MalformedException behind(int lines) {
        return new MalformedException(line + lines, field, found, expected, this);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    /// The line, from 1.
    public int line() {
        return line;
    }

    /// The field, blank when the damage lies outside of one.
    public String field() {
        return field;
    }

    /// What stood there, cut to 80 characters.
    public String found() {
        return found;
    }

    /// What should have stood there, in English.
    public String expected() {
        return expected;
    }
}
