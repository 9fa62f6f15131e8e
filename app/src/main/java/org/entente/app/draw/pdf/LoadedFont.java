package org.entente.app.draw.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.resources.Fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A font file with the widths of its characters at hand.
final class LoadedFont {
    private static final int AT_HAND = 0x2100;
    private static final double UNKNOWN = -1;
    private static final double MISSING = -2;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perUnit;
    private final double[] advances = new double[AT_HAND];

    private LoadedFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perUnit = 1.0 / font.getUnitsPerEm();
        Arrays.fill(advances, UNKNOWN);
    }

    static LoadedFont of(Fonts file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            // Ligatures would cost three quarters of the time, and widths that are not ours.
            font.setEnableGsub(false);
            return new LoadedFont(font);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return advance(codePoint) != MISSING;
    }

    /// The width of a character at size 1; negative when the font does not have it.
    double advance(int codePoint) {
        if (codePoint >= AT_HAND) {
            return measured(codePoint);
        }
        if (advances[codePoint] == UNKNOWN) {
            advances[codePoint] = measured(codePoint);
        }
        return advances[codePoint];
    }

    private double measured(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        try {
            return glyph == 0 ? MISSING : font.getAdvanceWidth(glyph) * perUnit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
