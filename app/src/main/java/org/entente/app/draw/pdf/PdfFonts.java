package org.entente.app.draw.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.entente.resources.Fonts;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The fonts of one PDF, each embedded as the subset that was used.
public final class PdfFonts {
    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<Fonts, PDFont> fonts = new EnumMap<>(Fonts.class);

    public PdfFonts(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    Typefaces typefaces() {
        return typefaces;
    }

    PDFont font(Fonts face) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        var font = PDType0Font.load(document, typefaces.font(face), true);
        fonts.put(face, font);
        return font;
    }
}
