package org.entente.app.report.image;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Look;
import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.FontSubsets;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.report.page.PagedDocument;
import org.entente.resources.Fonts;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

/// The fonts of an SVG: what its texts need of them stands in it, so that it looks the same on
/// every computer. A part of a font does not bear the name that its licence reserves; that follows
/// for programs that ignore embedded fonts.
final class SvgFonts {
    private SvgFonts() {}

    /// The families to try for that type, the embedded ones first.
    static String families(Look.Type type) {
        return switch (type.family()) {
            case SANS -> "Entente Sans, Entente Condensed, Liberation Sans, Arial, sans-serif";
            case MONO -> "Entente Mono, Entente Condensed, Liberation Mono, Courier New, monospace";
        };
    }

    /// The rules that embed what the pages need.
    static String rules(PagedDocument paged, StyleTokens styles) throws IOException {
        var subsets = new FontSubsets(new Typefaces());
        labels(paged)
                .forEach(label -> subsets.add(label.text(), styles.look(label.style()).type()));
        return subsets.files().entrySet().stream().map(SvgFonts::rule).collect(joining("\n"));
    }

    private static Stream<Shape.Label> labels(PagedDocument paged) {
        return paged.pages().stream()
                .flatMap(page -> page.pieces().stream())
                .flatMap(piece -> piece.shapes().stream())
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast);
    }

    private static String rule(Map.Entry<Fonts, byte[]> part) {
        var family =
                switch (part.getKey()) {
                    case SANS, SANS_BOLD -> "Entente Sans";
                    case MONO, MONO_BOLD -> "Entente Mono";
                    case CONDENSED, CONDENSED_BOLD -> "Entente Condensed";
                };
        return "@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)"
                .formatted(
                        family,
                        part.getKey().isBold() ? "bold" : "normal",
                        Base64.getEncoder().encodeToString(part.getValue()))
                .concat(" format('truetype')}");
    }
}
