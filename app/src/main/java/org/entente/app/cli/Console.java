package org.entente.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The one place that prints: plain text for people, JSON for programs.
public final class Console {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

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

    /// Written piece by piece: what a large plan has to tell is larger than what fits in memory.
    void json(JsonNode node) {
        try {
            JSON.writeValue(new Plain(out), node);
            out.println();
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A tree must be writable.", impossible);
        }
    }

    /// The other control characters are escaped in JSON, and lines are its own.
    private static final class Plain extends FilterWriter {
        private static final Pattern STEERING = Pattern.compile("[\\x{7F}-\\x{9F}]");

        Plain(Writer out) {
            super(out);
        }

        private static String plain(String text) {
            return STEERING.matcher(text).replaceAll("\uFFFD");
        }

        @Override
        public void write(int character) throws IOException {
            out.write(plain(Character.toString(character)));
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.write(plain(new String(characters, from, length)));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(plain(text.substring(from, from + length)));
        }
    }
}
