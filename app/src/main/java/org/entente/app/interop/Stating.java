package org.entente.app.interop;

import org.entente.model.match.Statement;

import java.util.HashMap;
import java.util.Map;

/// How statements are written in the tables.
public final class Stating {
    private static final String NOT_APPLICABLE = "not applicable";

    private Stating() {}

    /// `parameter = value; parameter = value`.
    public static Map<String, Statement> read(String text) {
        var all = new HashMap<String, Statement>();
        for (var part : text.split("; ", -1)) {
            int equals = part.indexOf(" = ");
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "(%s) must be parameter = value".formatted(part));
            }
            var value = part.substring(equals + 3);
            var stated =
                    value.equals(NOT_APPLICABLE) ? Statement.NOT_APPLICABLE : Statement.of(value);
            if (all.put(part.substring(0, equals), stated) != null) {
                throw new IllegalArgumentException("(%s) stands twice".formatted(part));
            }
        }
        return all;
    }
}
