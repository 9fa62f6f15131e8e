package org.entente.app.draw.pdf;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.entente.app.draw.Look;
import org.entente.resources.Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Collects texts, and gives of each font the part that they need, as TrueType. Equal texts give
/// the same bytes.
public final class FontSubsets {
    /// What programs want of a font; substitution and kerning would point at glyphs that are gone.
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp",
                    "OS/2", "post", "name", "cmap");

    private final Typefaces typefaces;
    private final Map<Fonts, TreeSet<Integer>> used = new EnumMap<>(Fonts.class);

    public FontSubsets(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// Remembers what the text needs where it is set in that type.
    public void add(String text, Look.Type type) {
        for (var run : typefaces.runs(Typefaces.face(type), text)) {
            var points = used.computeIfAbsent(run.face(), _ -> new TreeSet<>());
            run.text().codePoints().forEach(points::add);
        }
    }

    /// The font files, in the order of the fonts.
    public Map<Fonts, byte[]> files() throws IOException {
        var files = new EnumMap<Fonts, byte[]>(Fonts.class);
        for (var entry : used.entrySet()) {
            var subsetter = new TTFSubsetter(typefaces.font(entry.getKey()), TABLES);
            subsetter.addAll(entry.getValue());
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            files.put(entry.getKey(), out.toByteArray());
        }
        return files;
    }
}
