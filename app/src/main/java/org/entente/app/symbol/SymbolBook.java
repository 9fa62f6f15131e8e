package org.entente.app.symbol;

import static java.util.stream.Collectors.toMap;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity.Affiliation;
import org.entente.model.symbol.SymbolSet;
import org.entente.model.symbol.SymbolSet.Dimension;
import org.entente.resources.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The drawings and names of all symbols that ship with the product. Immutable, read once.
public final class SymbolBook {
    private static final SymbolBook SHIPPED = read();
    private static final String NOTHING = "000000";

    private final Map<FrameKey, Frame> frames;
    private final Map<String, SymbolIcon> icons;
    private final Map<Amplifier, List<Stroke>> sizes;
    private final List<SymbolIcon> inOrder;

    /// A frame and where marks are put around it.
    record Frame(Stroke outline, List<Stroke> cap, Box full, double top, Point staff) {}

    private record FrameKey(Affiliation affiliation, Dimension dimension) {}

    private SymbolBook(
            Map<FrameKey, Frame> frames,
            List<SymbolIcon> icons,
            Map<Amplifier, List<Stroke>> sizes) {
        this.frames = frames;
        this.inOrder = icons;
        this.icons = icons.stream().collect(toMap(SymbolBook::key, icon -> icon));
        this.sizes = sizes;
    }

    public static SymbolBook shipped() {
        return SHIPPED;
    }

    /// All icons in the order of the table, by set and entity.
    public List<SymbolIcon> icons() {
        return inOrder;
    }

    /// The icon of the code, or that of the next more general entity.
    public SymbolIcon icon(Sidc code) {
        var entity = code.entity();
        return Stream.of(
                        entity,
                        entity.substring(0, 4) + "00",
                        entity.substring(0, 2) + "0000",
                        NOTHING)
                .map(one -> icons.get(code.set().code() + one))
                .filter(icon -> icon != null)
                .findFirst()
                .orElseGet(() -> inOrder.getLast());
    }

    /// True where the code has an icon of its own rather than that of a more general entity.
    public boolean isKnown(Sidc code) {
        return icon(code).entity().equals(code.entity()) && icon(code).set() == code.set();
    }

    /// The icons in whose name or code every word occurs.
    public List<SymbolIcon> search(String text, Locale locale) {
        var words = Arrays.asList(text.toLowerCase(locale).strip().split("\\s+"));
        return inOrder.stream()
                .filter(
                        icon -> {
                            var all = (icon.name(locale) + " " + key(icon)).toLowerCase(locale);
                            return words.stream().allMatch(all::contains);
                        })
                .toList();
    }

    Frame frame(Sidc code) {
        var key = new FrameKey(code.identity().affiliation(), code.set().dimension());
        var frame = frames.get(key);
        if (frame == null) {
            throw new IllegalStateException("The table must have a frame for %s.".formatted(key));
        }
        return frame;
    }

    /// What stands above the frame; nothing where the mark tells no size.
    List<Stroke> size(Amplifier amplifier) {
        return sizes.getOrDefault(amplifier, List.of());
    }

    private static String key(SymbolIcon icon) {
        return icon.set().code() + icon.entity();
    }

    private static SymbolBook read() {
        var plain = new PathText(Map.of());
        var letters =
                Table.read("symbol/letters.tsv", "letter", "path").rows().stream()
                        .collect(
                                toMap(
                                        row -> row.text("letter"),
                                        row -> plain.read(row.text("path"))));
        var paths = new PathText(letters);
        var frames =
                Table.read(
                                "symbol/frames.tsv",
                                "affiliation",
                                "dimension",
                                "outline",
                                "cap",
                                "full",
                                "top",
                                "bottom",
                                "left")
                        .rows()
                        .stream()
                        .collect(toMap(SymbolBook::frameKey, row -> frame(row, paths)));
        var icons =
                Table.read("symbol/icons.tsv", "set", "entity", "en", "fr", "full", "main")
                        .rows()
                        .stream()
                        .map(row -> icon(row, paths))
                        .toList();
        var sizes =
                Table.read("symbol/sizes.tsv", "size", "path").rows().stream()
                        .collect(
                                toMap(
                                        row -> row.as("size", Amplifier::valueOf),
                                        row -> paths.read(row.text("path"))));
        return new SymbolBook(frames, icons, sizes);
    }

    private static FrameKey frameKey(Table.Row row) {
        return new FrameKey(
                row.as("affiliation", Affiliation::valueOf),
                row.as("dimension", Dimension::valueOf));
    }

    private static Frame frame(Table.Row row, PathText paths) {
        var full = Stream.of(row.text("full").split(" ", -1)).map(Double::valueOf).toList();
        return new Frame(
                paths.read(row.text("outline")).getFirst(),
                paths.read(row.optional("cap")),
                new Box(
                        full.get(0),
                        full.get(1),
                        full.get(2) - full.get(0),
                        full.get(3) - full.get(1)),
                row.as("top", Double::valueOf),
                new Point(row.as("left", Double::valueOf), row.as("bottom", Double::valueOf)));
    }

    private static SymbolIcon icon(Table.Row row, PathText paths) {
        var set =
                Stream.of(SymbolSet.values())
                        .filter(one -> one.code().equals(row.text("set")))
                        .findFirst()
                        .orElseThrow(() -> row.fault("set", "no such symbol set"));
        return new SymbolIcon(
                set,
                row.text("entity"),
                new SymbolIcon.Names(row.text("en"), row.text("fr")),
                new SymbolIcon.Art(
                        paths.read(row.optional("full")), paths.read(row.optional("main"))));
    }
}
