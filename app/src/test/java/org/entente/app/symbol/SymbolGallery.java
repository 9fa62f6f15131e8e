package org.entente.app.symbol;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All symbols on one sheet, to be judged by eye: frames, sizes, stations, icons.
final class SymbolGallery {
    static final int WIDTH = 1320;
    private static final int CELL = 110;
    private static final int SIDE = 72;
    private static final int ROW = 104;

    private final List<Shape> shapes = new ArrayList<>();
    private int cell;

    private SymbolGallery() {}

    static Drawing drawing() {
        var gallery = new SymbolGallery();
        var infantry =
                Sidc.friend(SymbolSet.LAND_UNIT, Station.NONE, Amplifier.BATTALION, "121102");
        for (var set :
                List.of(
                        SymbolSet.LAND_UNIT,
                        SymbolSet.AIR,
                        SymbolSet.SPACE,
                        SymbolSet.SEA_SURFACE,
                        SymbolSet.SEA_SUBSURFACE)) {
            for (var identity : StandardIdentity.values()) {
                var code = infantry.withEntity(set, "000000").withIdentity(identity);
                gallery.put(code, set.name().toLowerCase(Locale.ROOT));
            }
            gallery.wrap();
        }
        gallery.marks(infantry);
        for (var icon : SymbolBook.shipped().icons()) {
            gallery.put(icon.friend(Amplifier.NONE), icon.name(Locale.ENGLISH));
        }
        gallery.wrap();
        return new Drawing(WIDTH, gallery.top(), gallery.shapes, List.of());
    }

    private void marks(Sidc infantry) {
        Stream.of(Amplifier.values())
                .filter(Amplifier::isEchelon)
                .forEach(size -> put(infantry.withAmplifier(size), size.name()));
        wrap();
        for (var station : Station.values()) {
            put(infantry.withStation(station), station.name());
        }
        wrap();
        for (var identity :
                List.of(
                        StandardIdentity.HOSTILE,
                        StandardIdentity.NEUTRAL,
                        StandardIdentity.UNKNOWN)) {
            for (var entity : List.of("121100", "130100", "161300", "140700")) {
                put(
                        infantry.withEntity(SymbolSet.LAND_UNIT, entity).withIdentity(identity),
                        entity);
            }
        }
        wrap();
    }

    private int top() {
        return cell / (WIDTH / CELL) * ROW;
    }

    private void wrap() {
        var across = WIDTH / CELL;
        cell = (cell + across - 1) / across * across;
    }

    private void put(Sidc code, String name) {
        double left = cell % (WIDTH / CELL) * CELL;
        double top = top();
        shapes.addAll(
                SymbolArt.shapes(
                        code,
                        new Box(left + (CELL - SIDE) / 2.0, top + 4, SIDE, SIDE),
                        style -> style));
        var text = name.length() > 18 ? name.substring(0, 17) + "…" : name;
        shapes.add(
                new Shape.Label(
                        new Point(left + CELL / 2.0, top + SIDE + 20),
                        text,
                        Shape.Align.CENTRE,
                        Style.of("axis.dday")));
        shapes.addAll(
                SymbolArt.shapes(code, new Box(left + CELL - 30, top + 2, 28, 28), style -> style));
        cell++;
    }
}
