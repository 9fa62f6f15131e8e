package org.entente.persistence.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who has a plan open: the user, the host, the process, since when (UTC).
record Holder(String user, String host, long process, Instant since) {
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final int LINES = 4;

    static Holder thisProgram(Instant since) {
        return new Holder(
                System.getProperty("user.name", "?"),
                hostName(),
                ProcessHandle.current().pid(),
                since);
    }

    /// Never asks the network, which may be slow to say that it is not there.
    private static String hostName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Holder::hostNameOfSystem);
    }

    private static String hostNameOfSystem() {
        try {
            return Files.exists(HOST_NAME) ? Files.readString(HOST_NAME).strip() : "localhost";
        } catch (IOException _) {
            return "localhost";
        }
    }

    /// The words by which a user finds the other one.
    String words() {
        return "%s@%s (%d)".formatted(user, host, process);
    }

    byte[] text() {
        return String.join("\n", user, host, Long.toString(process), since.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The holder that the text names, or null when it names none.
    static @Nullable Holder of(byte[] text) {
        var lines = List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
        if (lines.size() != LINES) {
            return null;
        }
        try {
            return new Holder(
                    lines.get(0),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    Instant.parse(lines.get(3)));
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }
}
