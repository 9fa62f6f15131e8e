package org.entente.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The one place that prints: plain text for people, JSON for programs.
public final class Console {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// All but tabs and the ends of lines.
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\t\r\n]]|\r(?!\n)");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean isWatched;
    private int width;

    /// `isWatched` where a person reads along on a terminal.
    public Console(PrintWriter out, PrintWriter err, boolean isWatched) {
        this.out = out;
        this.err = err;
        this.isWatched = isWatched;
    }

    /// The console of the process, in UTF-8.
    public static Console ofProcess() {
        return new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.console() != null && System.console().isTerminal());
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// Prints one line for people.
    public void tell(String line) {
        say(line);
    }

    void say(String line) {
        out.println(printable(line));
        out.flush();
    }

    /// Prints one line for people where it does not mix with what was asked for.
    public void complain(String line) {
        err.println(printable(line));
        err.flush();
    }

    /// Writes over the line that was told last, where somebody watches.
    void overwrite(String line) {
        if (isWatched) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())) + "\r");
            err.flush();
            width = line.length();
        }
    }

    /// Text from a file must not steer the terminal.
    private static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    void json(JsonNode node) {
        try {
            say(JSON.writeValueAsString(node));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree must be writable.", impossible);
        }
    }
}
