package org.entente.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The one form of a Java file: google-java-format in its AOSP style. It stands alone, so that
/// `mvn -q -Pformat` can start it from its source.
final class SourceFormat {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private SourceFormat() {}

    /// Formats twice: the first pass may break a long string, the second one indents it.
    static String of(String source) {
        try {
            return FORMATTER.formatSource(FORMATTER.formatSourceAndFixImports(source));
        } catch (FormatterException unreadable) {
            throw new IllegalArgumentException("The file must be Java.", unreadable);
        }
    }

    /// Rewrites what is not in form below the folder given.
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (var file : files.filter(SourceFormat::isSource).toList()) {
                var source = Files.readString(file);
                var formatted = of(source);
                if (!formatted.equals(source)) {
                    Files.writeString(file, formatted);
                }
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java")
                && !file.toString().replace('\\', '/').contains("/target/");
    }
}
