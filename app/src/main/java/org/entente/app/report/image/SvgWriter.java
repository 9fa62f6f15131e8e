package org.entente.app.report.image;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.draw.Plotting;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.page.Page;
import org.entente.app.report.page.PagedDocument;
import org.entente.app.report.page.Paginator;
import org.entente.app.report.page.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the pages of a document below each other as one SVG: text as text in the fonts of the
/// product, which are embedded; title and description for readers aloud. Equal documents give the
/// same bytes.
public final class SvgWriter {
    private static final double GAP = 12;

    private SvgWriter() {}

    /// Writes the file, which appears when it is complete.
    ///
    /// @throws CancellationException when it was cancelled on the way
    public static void write(Document document, Path file, Progress progress) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                write(document, out, progress);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Writes to the stream, which stays open.
    public static void write(Document document, OutputStream out, Progress progress)
            throws IOException {
        var styles = StyleTokens.forPages();
        var measurer = new PdfTextMeasurer(new Typefaces(), styles);
        var paged = Paginator.set(document, new Typesetter(measurer, styles));
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            begin(xml, paged, SvgFonts.rules(paged, styles));
            var plotting = new Plotting<>(styles, measurer, new SvgShapes(xml));
            double top = 0;
            for (var page : paged.pages()) {
                if (progress.isCancelled()) {
                    throw new CancellationException("The writing was cancelled.");
                }
                page(xml, plotting, page, top);
                progress.report((top + page.format().height()) / height(paged));
                top += page.format().height() + GAP;
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static double height(PagedDocument paged) {
        return paged.pages().stream().mapToDouble(page -> page.format().height() + GAP).sum() - GAP;
    }

    private static void begin(XMLStreamWriter xml, PagedDocument paged, String fonts)
            throws XMLStreamException {
        var pages = paged.pages();
        double width = pages.stream().mapToDouble(page -> page.format().width()).max().orElse(0);
        double height = height(paged);
        var document = paged.document();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        xml.writeAttribute("width", SvgShapes.number(width));
        xml.writeAttribute("height", SvgShapes.number(height));
        xml.writeAttribute(
                "viewBox", "0 0 " + SvgShapes.number(width) + " " + SvgShapes.number(height));
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "title description");
        xml.writeAttribute("lang", document.texts().locale().toLanguageTag());
        SvgShapes.told(xml, "title", document.title() + ", " + document.label().marking());
        SvgShapes.told(xml, "desc", description(document));
        xml.writeStartElement("style");
        xml.writeCharacters(fonts);
        xml.writeEndElement();
    }

    private static String description(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(figure -> ((Block.Figure) figure).alternative())
                .collect(Collectors.joining("\n"));
    }

    private static void page(
            XMLStreamWriter xml, Plotting<XMLStreamException> plotting, Page page, double top)
            throws XMLStreamException {
        xml.writeStartElement("g");
        xml.writeAttribute("transform", "translate(0 " + SvgShapes.number(top) + ")");
        xml.writeEmptyElement("rect");
        xml.writeAttribute("width", SvgShapes.number(page.format().width()));
        xml.writeAttribute("height", SvgShapes.number(page.format().height()));
        xml.writeAttribute("fill", "#ffffff");
        for (var piece : page.pieces()) {
            xml.writeStartElement("g");
            plotting.draw(piece.shapes());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
