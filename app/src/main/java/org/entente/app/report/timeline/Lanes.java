package org.entente.app.report.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;

import java.util.ArrayList;
import java.util.List;

/// Puts tasks side by side in as few lanes as their bars and labels allow.
final class Lanes {
    static final double HEIGHT = 12;

    /// So many lanes are asked for room, the last ones, which bounds the work for large plans.
    private static final int LOOKED_AT = 60;

    private static final double GAP = 3;
    private static final double BETWEEN = 8;
    private static final double BASELINE = 8.9;
    private static final double MIDDLE = 6;

    private final Paper paper;
    private final PaperScale scale;
    private final BarShapes bars;

    Lanes(Paper paper, PaperScale scale) {
        this.paper = paper;
        this.scale = scale;
        this.bars = new BarShapes(scale);
    }

    /// A task with its label; `left` and `right` hold both.
    private record Item(
            Entry entry, String label, Style style, double labelX, double left, double right) {
        Item widened(double from, double until) {
            return new Item(
                    entry, label, style, labelX, Math.min(left, from), Math.max(right, until));
        }
    }

    /// The tasks of each lane, from the top, and how many found no lane.
    record Packed(List<List<Item>> lanes, int left) {
        int count() {
            return lanes.size();
        }

        double height() {
            return lanes.size() * HEIGHT;
        }

        Packed plusLeft(int more) {
            return new Packed(lanes, left + more);
        }

        Packed part(int from, int until) {
            return new Packed(lanes.subList(from, until), 0);
        }
    }

    /// At most so many lanes; those who come first are served first.
    Packed packed(List<Entry> entries, int most) {
        var lanes = new ArrayList<List<Item>>();
        int left = 0;
        for (var entry : entries) {
            paper.goOn();
            var item = item(entry);
            var free =
                    lanes.stream()
                            .skip(Math.max(0, lanes.size() - LOOKED_AT))
                            .filter(lane -> lane.stream().noneMatch(other -> collide(item, other)))
                            .findFirst();
            if (free.isPresent()) {
                free.get().add(item);
            } else if (lanes.size() < most) {
                lanes.add(new ArrayList<>(List.of(item)));
            } else {
                left++;
            }
        }
        return new Packed(lanes, left);
    }

    private static boolean collide(Item one, Item other) {
        return one.left() < other.right() + BETWEEN && other.left() < one.right() + BETWEEN;
    }

    /// The label stands on the bar where it fits, else right of it, else left of it, else over it.
    private Item item(Entry entry) {
        var box = bars.box(entry, 0);
        var style = style(entry);
        double width = paper.width(entry.title(), style);
        double inner = box.x() + GAP + (bars.goesOnBefore(entry) ? BarShapes.MARK : 0);
        double room = box.width() - 2 * (GAP + BarShapes.MARK);
        boolean isPlain = entry.kind() == Entry.Kind.ACTIVITY && !entry.hasFinding();
        if (isPlain && width <= room) {
            return item(entry, style, inner, width).widened(box.x(), box.right());
        }
        if (box.right() + GAP + width <= scale.right()) {
            return item(entry, style, box.right() + GAP, width).widened(box.x(), box.right());
        }
        if (box.x() - GAP - width >= scale.left()) {
            return item(entry, style, box.x() - GAP - width, width).widened(box.x(), box.right());
        }
        if (width <= room && entry.kind() != Entry.Kind.MILESTONE) {
            return item(entry, Inks.TEXT_ON_BAR, inner + 2 * GAP, width)
                    .widened(box.x(), box.right());
        }
        return squeezed(entry, box);
    }

    private static Item item(Entry entry, Style style, double x, double width) {
        return new Item(entry, entry.title(), style, x, x, x + width);
    }

    /// A label that fits nowhere is shortened on the roomier side.
    private Item squeezed(Entry entry, Box box) {
        var style = style(entry);
        double before = box.x() - GAP - scale.left();
        double after = scale.right() - box.right() - GAP;
        var text = paper.type().fit(entry.title(), style, Math.max(before, after));
        double width = paper.width(text, style);
        double x = after >= before ? box.right() + GAP : box.x() - GAP - width;
        return new Item(entry, text, style, x, x, x + width).widened(box.x(), box.right());
    }

    List<Shape> shapes(Packed packed, double top) {
        var shapes = new ArrayList<Shape>();
        double y = top;
        for (var lane : packed.lanes()) {
            for (var item : lane) {
                shapes.addAll(bars.shapes(item.entry(), y + MIDDLE));
                shapes.add(Paper.label(item.label(), item.labelX(), y + BASELINE, item.style()));
            }
            y += HEIGHT;
        }
        return shapes;
    }

    private static Style style(Entry entry) {
        return switch (entry.kind()) {
            case SUMMARY, MILESTONE -> Inks.TEXT_STRONG;
            case ACTIVITY -> Inks.TEXT;
        };
    }
}
