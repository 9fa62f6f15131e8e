package org.entente.app.report.page;

import org.entente.app.draw.Point;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.report.Block;

import java.util.List;

/// Sets headings, paragraphs and facts.
final class TextSetter {
    private static final double ABOVE_HEADING = 14;
    private static final double BELOW_HEADING = 5;
    private static final double BELOW_PARAGRAPH = 6;
    private static final double FACT_GAP = 12;
    private static final double FACT_SPACING = 2;
    private static final double NAME_SHARE = 0.3;
    private static final int UNPARTED = 4;

    private final Flow flow;
    private final Typesetter type;

    TextSetter(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    double height(Block.Heading heading) {
        var style = Looks.heading(heading.level());
        int lines = type.wrap(heading.text(), style, flow.room().width()).size();
        return ABOVE_HEADING + lines * type.leading(style) + BELOW_HEADING;
    }

    /// The height of a paragraph that must not be parted from a heading above: all of a short one.
    double opening(Block.Paragraph paragraph) {
        var style = Looks.of(paragraph.tone());
        int lines = type.wrap(paragraph.text(), style, flow.room().width()).size();
        return Math.min(lines, UNPARTED) * type.leading(style) + BELOW_PARAGRAPH;
    }

    /// The same of other text: two lines.
    double opening() {
        return 2 * type.leading(Looks.BODY);
    }

    /// Sets the heading and tells where it stands.
    Page.Target set(Block.Heading heading, Tag parent) {
        flow.space(ABOVE_HEADING);
        var here = flow.here();
        var style = Looks.heading(heading.level());
        lines(heading.text(), style, parent.child(Role.heading(heading.level())));
        flow.advance(BELOW_HEADING);
        return here;
    }

    void set(Block.Paragraph paragraph, Tag parent) {
        lines(paragraph.text(), Looks.of(paragraph.tone()), parent.child(Role.PARAGRAPH));
        flow.advance(BELOW_PARAGRAPH);
    }

    private void lines(String text, Style style, Tag tag) {
        lines(type.wrap(text, style, flow.room().width()), style, 0, tag);
    }

    private void lines(List<String> all, Style style, double indent, Tag tag) {
        double leading = type.leading(style);
        var rest = all;
        while (!rest.isEmpty()) {
            flow.need(leading);
            int count = Math.clamp((int) (flow.left() / leading), 1, rest.size());
            var at = new Point(flow.room().x() + indent, flow.y());
            flow.content(tag, type.labels(rest.subList(0, count), at, Align.START, style));
            flow.advance(count * leading);
            rest = rest.subList(count, rest.size());
        }
    }

    /// Facts are a table to a reader aloud: each name heads its row.
    void set(Block.KeyValues facts, Tag parent) {
        if (facts.facts().isEmpty()) {
            return;
        }
        var body = parent.child(Role.TABLE).child(Role.TABLE_BODY);
        double widest =
                facts.facts().stream()
                        .mapToDouble(fact -> type.width(fact.name(), Looks.STRONG))
                        .max()
                        .orElse(0);
        double names = Math.min(widest, flow.room().width() * NAME_SHARE);
        for (var fact : facts.facts()) {
            fact(fact, names, body.child(Role.ROW));
        }
        flow.advance(BELOW_PARAGRAPH);
    }

    private void fact(Block.KeyValue fact, double names, Tag row) {
        double indent = names + FACT_GAP;
        var left = type.wrap(fact.name(), Looks.STRONG, names);
        var right = type.wrap(fact.value(), Looks.BODY, flow.room().width() - indent);
        double leading = type.leading(Looks.BODY);
        flow.need(Math.max(left.size(), Math.min(right.size(), UNPARTED)) * leading);
        var at = new Point(flow.room().x(), flow.y());
        var name = row.child(Role.HEADER_CELL, new Trait.Scope(Trait.Direction.ROW));
        flow.content(name, type.labels(left, at, Align.START, Looks.STRONG));
        lines(right, Looks.BODY, indent, row.child(Role.CELL));
        flow.advance(Math.max(0, left.size() - right.size()) * leading + FACT_SPACING);
    }
}
