package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.report.Block;
import org.entente.resources.ReportText;
import org.entente.resources.Texts;

import java.util.ArrayList;
import java.util.List;

/// Sets the table of contents: its lines at once, the page numbers when all pages are set.
final class ContentsSetter {
    private static final double LINE = 17;

    /// No lower, even where the whole would otherwise not stay on the page.
    private static final double LOWEST = 12;

    private static final double GAP = 6;
    private static final double BELOW = 8;

    private final Flow flow;
    private final Typesetter type;
    private final Texts texts;
    private final List<Block.Heading> chapters;
    private final List<Slot> slots = new ArrayList<>();

    /// A line that waits for its page number.
    private record Slot(Sheet sheet, int place, Tag tag, Box box, int chapter) {}

    ContentsSetter(Flow flow, Typesetter type, Texts texts, List<Block.Heading> chapters) {
        this.flow = flow;
        this.type = type;
        this.texts = texts;
        this.chapters = chapters;
    }

    void set(Tag parent) {
        if (chapters.isEmpty()) {
            return;
        }
        var contents = parent.child(Role.CONTENTS);
        double lower = Math.floor(flow.left() / chapters.size());
        double high = lower < LOWEST ? LINE : Math.min(LINE, lower);
        for (int chapter = 0; chapter < chapters.size(); chapter++) {
            flow.need(high);
            var link = contents.child(Role.CONTENTS_ITEM).child(Role.REFERENCE).child(Role.LINK);
            var box = new Box(flow.room().x(), flow.y(), flow.room().width(), high);
            slots.add(new Slot(flow.sheet(), flow.sheet().reserve(), link, box, chapter));
            flow.advance(high);
        }
        flow.advance(BELOW);
    }

    /// Where each chapter turned out to begin.
    void finish(List<Page.Target> targets) {
        for (var slot : slots) {
            var target = targets.get(slot.chapter());
            var title = chapters.get(slot.chapter()).text();
            var number = Integer.toString(target.page() + 1);
            slot.sheet()
                    .fill(slot.place(), new Piece.Content(slot.tag(), line(slot, title, number)));
            var description = texts.get(ReportText.GO_TO, title, number);
            slot.sheet().add(new Page.Link(slot.tag(), slot.box(), target, description));
        }
    }

    private List<Shape> line(Slot slot, String title, String number) {
        var box = slot.box();
        double top = box.y() + (box.height() - type.leading(Looks.CONTENTS)) / 2;
        double numberWidth = type.width(number, Looks.CONTENTS_PAGE);
        var fitted = type.fit(title, Looks.CONTENTS, box.width() - numberWidth - 4 * GAP);
        var shapes = new ArrayList<Shape>();
        shapes.addAll(
                type.labels(List.of(fitted), new Point(box.x(), top), Align.START, Looks.CONTENTS));
        double dotsY = top + type.baseline(Looks.CONTENTS);
        double from = box.x() + type.width(fitted, Looks.CONTENTS) + GAP;
        double to = box.right() - numberWidth - GAP;
        shapes.add(
                new Shape.Line(new Point(from, dotsY), new Point(to, dotsY), Looks.CONTENTS_DOTS));
        shapes.addAll(
                type.labels(
                        List.of(number),
                        new Point(box.right(), top),
                        Align.END,
                        Looks.CONTENTS_PAGE));
        return shapes;
    }
}
