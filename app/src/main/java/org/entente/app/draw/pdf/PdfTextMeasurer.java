package org.entente.app.draw.pdf;

import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;

/// Measures text as it will be set on paper, in points.
public final class PdfTextMeasurer implements TextMeasurer {
    private final Typefaces typefaces;
    private final StyleTokens styles;

    public PdfTextMeasurer(Typefaces typefaces, StyleTokens styles) {
        this.typefaces = typefaces;
        this.styles = styles;
    }

    @Override
    public double width(String text, Style style) {
        var type = styles.look(style).type();
        return typefaces.width(Typefaces.face(type), text) * type.size();
    }
}
