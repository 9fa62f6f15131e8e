package org.entente.app.draw.pdf;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.entente.app.draw.Look;
import org.entente.resources.Fonts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The embeddable fonts, opened for one document. Not for several threads.
public final class Typefaces {
    /// Stands for what no font of ours can show.
    private static final int BOX = '\u25a1';

    private static final int NOTHING = -1;

    private final Map<Fonts, LoadedFont> loaded = new EnumMap<>(Fonts.class);

    /// Text of one font.
    record Run(Fonts face, String text) {}

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
        var font = loaded(face);
        double width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int shown = shown(codePoint, face);
            if (shown != NOTHING) {
                double advance = font.advance(shown);
                width += advance < 0 ? loaded(standIn(face)).advance(shown) : advance;
            }
        }
        return width;
    }

    /// The text cut where the font changes; what cannot be shown is replaced by a box.
    List<Run> runs(Fonts face, String text) {
        var runs = new ArrayList<Run>();
        var piece = new StringBuilder();
        var current = face;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int shown = shown(codePoint, face);
            if (shown == NOTHING) {
                continue;
            }
            var chosen = loaded(face).has(shown) ? face : standIn(face);
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

    /// The character itself where a font has it, else a box; marks of direction and the like show
    /// nothing.
    private int shown(int codePoint, Fonts face) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return NOTHING;
        }
        boolean isKnown = loaded(face).has(codePoint) || loaded(standIn(face)).has(codePoint);
        return isKnown ? codePoint : BOX;
    }

    /// Knows more scripts.
    private static Fonts standIn(Fonts face) {
        return face.isBold() ? Fonts.CONDENSED_BOLD : Fonts.CONDENSED;
    }

    private LoadedFont loaded(Fonts face) {
        return loaded.computeIfAbsent(face, LoadedFont::of);
    }
}
