package org.entente.resources;

/// A table that cannot be read, with the file, the line and the column at fault.
public final class BadTableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    BadTableException(String table, int line, String column, String why) {
        super(message(table, line, column, why));
    }

    BadTableException(String table, int line, String column, String why, Throwable cause) {
        super(message(table, line, column, why), cause);
    }

    private static String message(String table, int line, String column, String why) {
        var place = column.isEmpty() ? "" : ", column " + column;
        return "%s, line %d%s: %s.".formatted(table, line, place, why);
    }
}
