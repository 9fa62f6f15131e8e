package org.entente.app.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// Three short groups that tell one failure from another and that a user can read over the phone:
/// where the root cause arose, what it was, and what came of it. The same failure has the same code
/// on every machine.
public record ErrorCode(String value) {
    private static final int RADIX = 32;
    private static final int GROUP = 4;
    private static final long GROUPS = 1L << 20;
    private static final int MOST_CAUSES = 20;

    public static ErrorCode of(Throwable failure) {
        var root = failure;
        for (int i = 0; i < MOST_CAUSES && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return new ErrorCode(
                "%s-%s-%s"
                        .formatted(
                                group(place(root)),
                                group(root.getClass().getName() + place(root)),
                                group(failure.getClass().getName() + place(failure))));
    }

    /// The method, without the line, which changes with every version.
    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length == 0 ? "" : trace[0].getClassName() + "#" + trace[0].getMethodName();
    }

    private static String group(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        var digits = Long.toString(sum.getValue() % GROUPS, RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(GROUP - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
