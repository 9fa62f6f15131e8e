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

    static String of(String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException unreadable) {
            throw new IllegalArgumentException("The file must be Java.", unreadable);
        }
    }

    /// Whether the formatter would leave it so. Where the first pass breaks a long string, the
    /// second one may indent it; either is in form.
    static boolean isInForm(String source) {
        var once = of(source);
        return once.equals(source) || of(once).equals(source);
    }

    /// Rewrites what is not in form below the folder given.
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (var file : files.filter(SourceFormat::isSource).toList()) {
                var source = Files.readString(file);
                if (!isInForm(source)) {
                    Files.writeString(file, of(source));
                }
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java")
                && !file.toString().replace('\\', '/').contains("/target/");
    }
}
