package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfFonts;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.report.Document;
import org.entente.app.report.page.PagedDocument;
import org.entente.app.report.page.Paginator;
import org.entente.app.report.page.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/// Writes a document as tagged PDF that keeps to PDF/A-2b and PDF/UA-1. Equal documents give the
/// same bytes.
public final class PdfWriter {
    private static final float VERSION = 1.7f;
    private static final int OBJECTS_PER_STREAM = 2000;
    private static final int ID_LENGTH = 16;

    /// The share of the work that is done when all pages are set, and when all are drawn.
    private static final double SET = 0.2;

    private static final double DRAWN = 0.8;

    private final Document document;
    private final Progress progress;

    private PdfWriter(Document document, Progress progress) {
        this.document = document;
        this.progress = progress;
    }

    /// Writes the document to the stream, which stays open.
    ///
    /// @throws CancellationException when it was cancelled on the way; the stream then holds
    /// nothing or a part
    public static void write(Document document, OutputStream out, Progress progress)
            throws IOException {
        new PdfWriter(document, progress).write(out);
    }

    /// Writes the document to a file that appears when it is complete, in place of an older one.
    ///
    /// @throws CancellationException when it was cancelled on the way; the file is as it was
    public static void write(Document document, Path file, Progress progress) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                write(document, out, progress);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(OutputStream out) throws IOException {
        var typefaces = new Typefaces();
        var styles = StyleTokens.forPages();
        var measurer = new PdfTextMeasurer(typefaces, styles);
        report(0);
        var paged = Paginator.set(document, new Typesetter(measurer, styles));
        report(SET);
        try (var pdf = new PDDocument()) {
            pdf.getDocument().setVersion(VERSION);
            var structure = new StructureTree(paged.structure());
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
            var writer = new PageWriter(pdf, new PdfFonts(pdf, typefaces), styles, structure);
            for (var page : paged.pages()) {
                writer.write(page);
                double share = (double) pdf.getNumberOfPages() / paged.pages().size();
                report(SET + (DRAWN - SET) * share);
            }
            finish(pdf, paged, structure);
            pdf.save(out, new CompressParameters(OBJECTS_PER_STREAM));
        }
        report(1);
    }

    private void finish(PDDocument pdf, PagedDocument paged, StructureTree structure)
            throws IOException {
        var outline = new Outline(pdf);
        outline.write(paged);
        new Links(pdf, structure, outline).write(paged.pages());
        new Blanks(pdf, structure).write(paged.pages());
        structure.finish();
        new Metadata(pdf, document).write();
        identify(pdf);
    }

    /// The document's id is a digest of what stands on its pages, so that nothing is left to
    /// chance.
    private void identify(PDDocument pdf) throws IOException {
        var digest = sha256();
        digest.update(document.title().getBytes(StandardCharsets.UTF_8));
        digest.update(document.printedAt().toString().getBytes(StandardCharsets.UTF_8));
        for (PDPage page : pdf.getPages()) {
            try (var content = page.getContents()) {
                digest.update(content.readAllBytes());
            }
        }
        var id = new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH));
        var ids = new COSArray();
        ids.add(id);
        ids.add(id);
        ids.setDirect(true);
        pdf.getDocument().setDocumentID(ids);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("The Java runtime must know SHA-256.", impossible);
        }
    }

    private void report(double share) {
        if (progress.isCancelled()) {
            throw new CancellationException("The printing was cancelled.");
        }
        progress.report(share);
    }
}
