package org.entente.persistence.exchange;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;

/// Calls a library that reads what others wrote. Such a reader stumbles over bad content in ways of
/// its own, so here, and nowhere else, everything it throws becomes one thing that can be told.
public final class ForeignReader {
    private ForeignReader() {}

    /// What the library threw; the message is its own first line about the root of it.
    public static final class Stumble extends Exception {
        private static final long serialVersionUID = 1;

        private Stumble(Throwable broken) {
            super(rootMessage(broken), broken);
        }

        /// What the library said, never null.
        public String told() {
            return String.valueOf(getMessage());
        }
    }

    /// What the library reads, null where it does not find anything.
    ///
    /// @throws Stumble where it fails, however it does
    public static <T extends @Nullable Object> T read(Callable<T> reading) throws Stumble {
        try {
            return reading.call();
        } catch (Exception | StackOverflowError broken) {
            throw new Stumble(broken);
        }
    }

    private static String rootMessage(Throwable broken) {
        var root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : SafeXml.firstLine(message);
    }
}
