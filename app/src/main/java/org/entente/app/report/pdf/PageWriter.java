package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfFonts;
import org.entente.app.draw.pdf.PdfPainter;
import org.entente.app.report.page.Page;
import org.entente.app.report.page.Piece;

import java.io.IOException;

/// Writes set pages: every piece as marked content of its tag, or as an artifact.
final class PageWriter {
    private static final COSName TAB_ORDER = COSName.getPDFName("Tabs");

    private final PDDocument pdf;
    private final PdfFonts fonts;
    private final StyleTokens styles;
    private final StructureTree structure;
    private final PDPropertyList header = pagination("Header");
    private final PDPropertyList footer = pagination("Footer");
    private final PDPropertyList repeated = pagination("");

    PageWriter(PDDocument pdf, PdfFonts fonts, StyleTokens styles, StructureTree structure) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.styles = styles;
        this.structure = structure;
    }

    private static PDPropertyList pagination(String subtype) {
        var properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        if (!subtype.isEmpty()) {
            properties.setName(COSName.SUBTYPE, subtype);
        }
        return PDPropertyList.create(properties);
    }

    void write(Page page) throws IOException {
        var format = page.format();
        var sheet = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
        sheet.getCOSObject().setName(TAB_ORDER, "S");
        sheet.setStructParents(structure.addPage());
        pdf.addPage(sheet);
        try (var content = new PDPageContentStream(pdf, sheet)) {
            var painter = new PdfPainter(content, fonts, styles, sheet.getMediaBox().getHeight());
            for (var piece : page.pieces()) {
                begin(piece, content, sheet);
                painter.paint(piece.shapes());
                content.endMarkedContent();
            }
        }
    }

    private void begin(Piece piece, PDPageContentStream content, PDPage sheet) throws IOException {
        switch (piece) {
            case Piece.Content(var tag, _) ->
                    content.beginMarkedContent(
                            COSName.getPDFName(tag.role().type()), structure.add(tag, sheet));
            case Piece.Artifact(var kind, _) -> {
                switch (kind) {
                    case HEADER -> content.beginMarkedContent(COSName.ARTIFACT, header);
                    case FOOTER -> content.beginMarkedContent(COSName.ARTIFACT, footer);
                    case REPEATED -> content.beginMarkedContent(COSName.ARTIFACT, repeated);
                    case LAYOUT -> content.beginMarkedContent(COSName.ARTIFACT);
                }
            }
        }
    }
}
