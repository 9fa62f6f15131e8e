package org.entente.app.report.pdf;

import static java.util.stream.Collectors.toSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.report.Document;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes documents and looks at what came out.
public final class Pdfs {
    private static final Progress SILENT =
            new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    private Pdfs() {}

    public static byte[] written(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(document, out, SILENT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public static PDDocument opened(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The text of each page, with single blanks.
    public static List<String> pages(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("\\s+", " ").strip());
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Every string and every stream of the file, unpacked: what a curious reader finds in it.
    public static String raw(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var found = new StringBuilder();
            var document = pdf.getDocument();
            for (var key : document.getXrefTable().keySet()) {
                collect(document.getObjectFromPool(key).getObject(), found);
            }
            collect(document.getTrailer(), found);
            return found.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(COSBase base, StringBuilder found) throws IOException {
        switch (base) {
            case COSString text -> found.append(text.getString()).append('\n');
            case COSArray array -> {
                for (var each : array) {
                    collect(each, found);
                }
            }
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream) {
                    found.append(stream.toTextString()).append('\n');
                }
                for (var each : dictionary.getValues()) {
                    collect(each, found);
                }
            }
            case null, default -> {}
        }
    }

    /// What the standard does not allow: each broken rule once. Empty means that it passes.
    public static Set<String> broken(byte[] bytes, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(
                            assertion ->
                                    assertion.getRuleId().getClause()
                                            + "-"
                                            + assertion.getRuleId().getTestNumber()
                                            + " "
                                            + assertion.getMessage())
                    .collect(toSet());
        }
    }
}
