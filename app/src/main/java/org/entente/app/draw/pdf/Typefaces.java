package org.entente.app.draw.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.app.draw.Look;
import org.entente.resources.Fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The embeddable fonts, opened for one document. Not for several threads.
public final class Typefaces {
    /// Stands for what no font of ours can show.
    private static final int MISSING = '\u25a1';

    private final Map<Fonts, Loaded> loaded = new EnumMap<>(Fonts.class);

    /// Text of one font.
    record Run(Fonts face, String text) {}

    private record Loaded(
            TrueTypeFont font, CmapLookup glyphs, double perUnit, Map<Integer, Double> advances) {
        double advance(int codePoint) {
            return advances.computeIfAbsent(codePoint, this::measured);
        }

        private double measured(int codePoint) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * perUnit;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }
    }

    TrueTypeFont font(Fonts face) {
        return loaded(face).font();
    }

    static Fonts face(Look.Type type) {
        return switch (type.family()) {
            case SANS -> type.isBold() ? Fonts.SANS_BOLD : Fonts.SANS;
            case MONO -> type.isBold() ? Fonts.MONO_BOLD : Fonts.MONO;
        };
    }

    /// The width of the text at size 1.
    double width(Fonts face, String text) {
        return visible(face, text)
                .mapToDouble(shown -> loaded(chosen(face, shown)).advance(shown))
                .sum();
    }

    /// The text cut where the font changes; what cannot be shown is replaced by a box.
    List<Run> runs(Fonts face, String text) {
        var runs = new ArrayList<Run>();
        var piece = new StringBuilder();
        var current = face;
        for (int shown : visible(face, text).toArray()) {
            var chosen = chosen(face, shown);
            if (chosen != current && !piece.isEmpty()) {
                runs.add(new Run(current, piece.toString()));
                piece.setLength(0);
            }
            current = chosen;
            piece.appendCodePoint(shown);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(current, piece.toString()));
        }
        return runs;
    }

    private IntStream visible(Fonts face, String text) {
        return text.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .map(codePoint -> shown(face, codePoint));
    }

    private int shown(Fonts face, int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        return loaded(face).has(codePoint) || loaded(standIn(face)).has(codePoint)
                ? codePoint
                : MISSING;
    }

    private Fonts chosen(Fonts face, int codePoint) {
        return loaded(face).has(codePoint) ? face : standIn(face);
    }

    /// Knows more scripts.
    private static Fonts standIn(Fonts face) {
        return face.isBold() ? Fonts.CONDENSED_BOLD : Fonts.CONDENSED;
    }

    private Loaded loaded(Fonts face) {
        return loaded.computeIfAbsent(face, Typefaces::load);
    }

    private static Loaded load(Fonts face) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            return new Loaded(
                    font, font.getUnicodeCmapLookup(), 1.0 / font.getUnitsPerEm(), new HashMap<>());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
