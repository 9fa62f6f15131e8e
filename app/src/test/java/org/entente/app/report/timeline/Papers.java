package org.entente.app.report.timeline;

import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.app.format.Language;
import org.entente.app.report.page.Typesetter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Paper and tasks for tests: every character is half as wide as it is high; the exercise runs from
/// 12 to 21 March 2027 at Oslo.
final class Papers {
    static final Instant STARTEX = Instant.parse("2027-03-12T06:00:00Z");
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Papers() {}

    static Paper oslo() {
        var styles = StyleTokens.forPages();
        var type =
                new Typesetter(
                        (text, style) -> text.length() * styles.look(style).type().size() / 2,
                        styles);
        return new Paper(
                Language.of(Locale.ENGLISH, OSLO), type, new Moments(STARTEX, day(9)), () -> false);
    }

    /// So many days after STARTEX.
    static Instant day(int days) {
        return STARTEX.plus(days, ChronoUnit.DAYS);
    }

    static Entry activity(String name, int from, int until) {
        return new Entry(Entry.Kind.ACTIVITY, "", name, day(from), day(until), 0, false, "");
    }

    static Entry milestone(String name, int at) {
        return new Entry(Entry.Kind.MILESTONE, "", name, day(at), day(at), 0, false, "");
    }

    static Entry under(Entry entry, int depth) {
        return new Entry(
                entry.kind(),
                entry.number(),
                entry.name(),
                entry.start(),
                entry.finish(),
                depth,
                entry.hasFinding(),
                entry.who());
    }

    static Group group(String title, Entry... entries) {
        return new Group(title, null, List.of(entries));
    }

    static List<String> texts(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    /// The marks of what goes on beyond an edge.
    static long marks(List<Shape> shapes) {
        return shapes.stream().filter(shape -> shape.style().equals(Inks.CONTINUES)).count();
    }
}
