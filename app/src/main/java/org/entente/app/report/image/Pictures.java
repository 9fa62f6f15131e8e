package org.entente.app.report.image;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.report.Document;
import org.entente.app.report.pdf.PdfWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes a document in the form that the name of the file asks for: PDF, SVG or PNG.
public final class Pictures {
    public static final List<String> EXTENSIONS = List.of("pdf", "svg", "png");

    private Pictures() {}

    /// Whether files of that name can be written.
    public static boolean knows(Path file) {
        return EXTENSIONS.contains(extension(file));
    }

    /// Writes the document, and tells which files came of it.
    ///
    /// @throws IllegalArgumentException when the name asks for something else
    public static List<Path> write(Document document, Path file, Progress progress)
            throws IOException {
        switch (extension(file)) {
            case "pdf" -> PdfWriter.write(document, file, progress);
            case "svg" -> SvgWriter.write(document, file, progress);
            case "png" -> {
                return PngWriter.write(document, file, progress);
            }
            default ->
                    throw new IllegalArgumentException(
                            "A picture (%s) must be PDF, SVG or PNG.".formatted(file));
        }
        return List.of(file);
    }

    /// What the name of the file ends in, without the dot, in small letters.
    public static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
