package org.entente.app.report.image;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.report.Document;
import org.entente.app.report.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

/// Writes the pages of a document as PNG, one file each: the first under the given name, the others
/// with their numbers. Equal documents give the same bytes.
public final class PngWriter {
    /// So many points wide a page is still drawn fine.
    private static final double LARGE = 1_700;

    private static final float FINE = 2f;
    private static final float COARSE = 1.4f;

    private PngWriter() {}

    /// Writes the files, each of which appears when it is complete, and tells which.
    ///
    /// @throws CancellationException when it was cancelled on the way
    public static List<Path> write(Document document, Path file, Progress progress)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfWriter.write(document, bytes, progress);
        var written = new ArrayList<Path>();
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                if (progress.isCancelled()) {
                    throw new CancellationException("The writing was cancelled.");
                }
                var width = pdf.getPage(page).getMediaBox().getWidth();
                var image =
                        renderer.renderImage(page, width > LARGE ? COARSE : FINE, ImageType.RGB);
                var target = page == 0 ? file : numbered(file, page + 1);
                var part = target.resolveSibling(target.getFileName() + ".part");
                try {
                    try (var out = Files.newOutputStream(part)) {
                        ImageIO.write(image, "png", out);
                    }
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(part);
                }
                written.add(target);
            }
        }
        return written;
    }

    private static Path numbered(Path file, int number) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot < 0
                        ? name + "-" + number
                        : name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
