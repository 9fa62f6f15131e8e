package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Style;
import org.entente.app.format.Language;
import org.entente.model.plan.AuthorityState;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The bands that tell under whose authority the units are: the more a holder may do, the taller
/// the band; what is agreed is filled, what is asked or offered has a dashed edge. Lives for one
/// drawing.
final class AuthorityLayout {
    private static final double TEXT_SIZE = 11;
    private static final double PAD = 6;
    private static final double RADIUS = 2;
    private static final double NATION = 3;
    private static final double LEAST_TEXT = 24;

    private final Pen pen;
    private final TimelineFrame frame;
    private final TenureWords words;
    private final TimeScale scale;
    private final double width;
    private double taken;

    AuthorityLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.frame = frame;
        this.words = new TenureWords(language, frame.state().plan());
        this.scale = frame.viewport().scale();
        this.width = frame.viewport().width();
    }

    void draw() {
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            var seen = frame.state().row(row).tenures().stream().filter(this::isInView).toList();
            taken = Double.NEGATIVE_INFINITY;
            for (int at = 0; at < seen.size(); at++) {
                draw(seen.get(at), frame.top(row), room(seen, at + 1));
            }
        }
    }

    private boolean isInView(Tenure tenure) {
        return tenure.touches(frame.viewport().from(), frame.viewport().until());
    }

    /// Where the next band begins; beside the line of the nation there is room for words.
    private double room(List<Tenure> seen, int from) {
        return seen.stream()
                .skip(from)
                .filter(tenure -> tenure.kind() != Tenure.Kind.NATION)
                .mapToDouble(tenure -> scale.pixel(tenure.from()))
                .findFirst()
                .orElse(width);
    }

    private void draw(Tenure tenure, double top, double room) {
        var box = box(frame, tenure, top);
        switch (tenure.kind()) {
            case NATION -> nation(tenure, box);
            case NOBODY -> {
                band(tenure, box, Styles.AUTHORITY_GAP);
                text(tenure, box, room, Styles.AUTHORITY_GAP_TEXT);
            }
            case HOLDER -> held(tenure, box, top, room);
        }
    }

    /// Where the band is drawn, inside the view.
    static Box box(TimelineFrame frame, Tenure tenure, double top) {
        var scale = frame.viewport().scale();
        var left = Math.max(0, scale.pixel(tenure.from()));
        var right = Math.min(frame.viewport().width(), scale.pixel(tenure.until()));
        var full = frame.measures().barHeight();
        var height = tenure.kind() == Tenure.Kind.HOLDER ? full * share(tenure) : full;
        var bottom = top + frame.measures().rowHeight() - Measures.GAP;
        return new Box(
                left, Math.rint(bottom - height), Math.max(2, right - left), Math.rint(height));
    }

    /// How tall the band is beside that of operational command.
    private static double share(Tenure tenure) {
        var line = tenure.line();
        return line == null
                ? 1
                : switch (line.degree()) {
                    case OPCOM -> 1;
                    case OPCON -> 0.9;
                    case TACOM -> 0.8;
                    case TACON -> 0.7;
                    case ADMINISTRATIVE, LOGISTIC, COORDINATING -> 0.6;
                };
    }

    /// Full command needs no band, because it never changes hands: a line with the nation above it.
    private void nation(Tenure tenure, Box box) {
        pen.fill(box.x(), box.bottom() - NATION, box.width(), NATION, Styles.AUTHORITY_NATION);
        var x = Math.max(box.x(), taken) + PAD;
        var text = words.band(tenure);
        if (x + pen.width(text, Styles.AUTHORITY_NATION_TEXT) + PAD <= box.right()) {
            text(text, x, box, Styles.AUTHORITY_NATION_TEXT);
        }
    }

    private void held(Tenure tenure, Box box, double top, double room) {
        var line = tenure.line();
        if (line == null) {
            return;
        }
        var isAgreed = line.state() == AuthorityState.AGREED;
        band(tenure, box, Styles.authority(line.degree(), isAgreed));
        text(tenure, box, room, Styles.authorityText(line.degree(), isAgreed));
        pen.hit(new Box(box.x(), top, box.width(), frame.measures().rowHeight()), line.id());
    }

    /// Upright where the transfer is, so that two bands of one degree do not run together.
    private void band(Tenure tenure, Box box, Style style) {
        pen.bar(box, Math.min(RADIUS, box.width() / 2), style);
        if (scale.pixel(tenure.from()) >= 0) {
            pen.vertical(box.x(), box.y(), box.bottom(), Styles.AUTHORITY_EDGE);
        }
    }

    /// In the band, else right of it, else as much as the band takes; the sign of what was found
    /// about the line comes first.
    private void text(Tenure tenure, Box box, double room, Style style) {
        var text = words.band(tenure);
        var severity = found(tenure);
        var lead = severity == null ? 0 : Badge.ROOM;
        var wanted = lead + pen.width(text, style);
        var inside = box.width() - 2 * PAD;
        if (wanted > inside && box.right() + 2 * PAD + wanted <= Math.min(room, width)) {
            sign(severity, box.right() + PAD, box);
            text(text, box.right() + PAD + lead, box, Styles.AUTHORITY_WANTED_TEXT);
            taken = box.right() + PAD + wanted;
        } else if (inside >= LEAST_TEXT + lead) {
            sign(severity, box.x() + PAD, box);
            text(pen.fit(text, style, inside - lead), box.x() + PAD + lead, box, style);
        } else if (box.width() >= Badge.SIZE) {
            sign(severity, box.x() + (box.width() - Badge.SIZE) / 2, box);
        }
    }

    private @Nullable Severity found(Tenure tenure) {
        var line = tenure.line();
        var severity = line == null ? null : frame.emphasis().found().get(line.id());
        return Badge.isFor(severity) ? severity : null;
    }

    private void sign(@Nullable Severity severity, double x, Box box) {
        if (severity != null) {
            Badge.draw(pen, severity, x, box.y() + box.height() / 2);
        }
    }

    private void text(String text, double x, Box box, Style style) {
        pen.text(x, baseline(box.y() + box.height() / 2, TEXT_SIZE), text, style);
    }
}
