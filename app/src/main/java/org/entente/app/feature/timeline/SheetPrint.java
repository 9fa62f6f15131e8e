package org.entente.app.feature.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.Section;
import org.entente.app.report.page.Paginator;
import org.entente.app.report.page.Typesetter;
import org.entente.model.interop.Course;
import org.entente.model.interop.Supposition;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.resources.SheetText;
import org.entente.resources.TextKey;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The timeline on paper as it is on the screen: the same rows, folds, filter, time, marks and
/// ghosts, drawn by the same layout. Lives for one document.
public final class SheetPrint {
    /// What heading, note and gaps take of a page, in points.
    private static final double WORDS = 96;

    private static final double WHOLE_WIDTH = 1_500;
    private static final int WHOLE_ROW = 26;
    private static final double WHOLE_LABELS = 300;

    private final TimelineFrame frame;
    private final Language language;
    private final TextMeasurer measurer;
    private final TimelineLayout layout;

    private SheetPrint(TimelineFrame frame, Language language) {
        this.frame = frame.withSpotlight(Spotlight.NOTHING).withGesture(Gesture.IDLE);
        this.language = language;
        this.measurer = new PdfTextMeasurer(new Typefaces(), StyleTokens.of("light"));
        this.layout = new TimelineLayout(measurer, language);
    }

    /// What grouping the rows by that is called.
    public static TextKey title(Grouping grouping) {
        return TimelineToolbar.name(grouping);
    }

    /// All of a plan that is on no screen: every task, by bands.
    public static TimelineFrame whole(Plan plan, Grouping grouping, Instant now) {
        return whole(plan, Arrangement.by(grouping), now);
    }

    /// What of a plan is arranged so, on no screen, from its beginning to its end.
    static TimelineFrame whole(Plan plan, Arrangement arrangement, Instant now) {
        var state = TimelineProjector.project(plan, arrangement);
        var scale = new TimeScale(now.toEpochMilli(), 3_600_000, state.zone());
        return Views.fitted(
                new TimelineFrame(
                        state,
                        new Viewport(scale, 0, WHOLE_WIDTH, WHOLE_ROW),
                        new Measures(WHOLE_ROW, WHOLE_LABELS),
                        Spotlight.NOTHING,
                        Emphasis.NONE
                                .withOverburden(
                                        Overburden.of(plan, state.items().times().timetable()))
                                .withCourse(course(plan, now)),
                        Gesture.IDLE,
                        now));
    }

    private static Course course(Plan plan, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return plan.hasExercise() && plan.count(EntityKind.EXCHANGE_REQUIREMENT) > 0
                ? Course.of(Standards.interop(plan, today), Supposition.NOTHING)
                : Course.NONE;
    }

    /// The frame as a document; its rows are all those that the frame has, also what is scrolled
    /// out of view, its time is what is in view. It is marked as the plan with all its parts.
    public static Document document(
            TimelineFrame frame, SheetForm form, Language language, Instant printedAt) {
        return new SheetPrint(masked(frame), language).document(form, printedAt);
    }

    /// Without texts that look like key material.
    private static TimelineFrame masked(TimelineFrame frame) {
        var masking = Masking.of(frame.state().plan());
        return masking.spots().isEmpty()
                ? frame
                : frame.withRows(
                        TimelineProjector.project(masking.plan(), frame.state().arrangement()));
    }

    private Document document(SheetForm form, Instant printedAt) {
        var plan = frame.state().plan();
        var sizes = form.sizes();
        var size =
                sizes.stream().filter(each -> holdsAll(each)).findFirst().orElse(sizes.getLast());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, language.say(TimelineText.TITLE)));
        blocks.add(Block.Paragraph.note(about()));
        parts(size).forEach(part -> add(blocks, part, size));
        var section = new Section(language.say(TimelineText.TITLE), size.paper(), blocks);
        return new Document(
                plan.exercise().name(),
                language.texts(),
                plan.label(),
                printedAt,
                List.of(section));
    }

    /// So many rows from there, and so much of the time.
    private record Part(int row, int rows, TimeScale scale, double width, int number, int count) {}

    private Box room(SheetForm.Size size) {
        var pages = StyleTokens.forPages();
        var type = new Typesetter(new PdfTextMeasurer(new Typefaces(), pages), pages);
        return Paginator.room(frame.state().plan().label(), size.paper(), type);
    }

    private double factor(SheetForm.Size size) {
        return size.percent() / 100.0;
    }

    private double chart(SheetForm.Size size) {
        return Math.floor(room(size).width() / factor(size) - frame.measures().labelWidth());
    }

    private int rowsOn(SheetForm.Size size) {
        var height = (room(size).height() - WORDS) / factor(size) - frame.head();
        return Math.max(1, (int) (height / frame.measures().rowHeight()));
    }

    private boolean holdsAll(SheetForm.Size size) {
        return frame.state().rowCount() <= rowsOn(size)
                && frame.viewport().width() <= chart(size) * 1.3;
    }

    /// Rows are cut first, then the time; each piece of time fills the paper.
    private List<Part> parts(SheetForm.Size size) {
        var chart = chart(size);
        var perPage = rowsOn(size);
        var view = frame.viewport();
        int times = Math.max(1, (int) Math.ceil(view.width() / chart - 0.3));
        int pieces = Math.max(1, Math.ceilDiv(frame.state().rowCount(), perPage));
        var perPixel = view.width() * view.scale().millisPerPixel() / (times * chart);
        var parts = new ArrayList<Part>();
        for (int piece = 0; piece < pieces; piece++) {
            int from = piece * perPage;
            int rows = Math.min(perPage, frame.state().rowCount() - from);
            for (int time = 0; time < times; time++) {
                var start = view.scale().start() + time * chart * perPixel;
                var scale = new TimeScale(start, perPixel, view.scale().zone());
                parts.add(new Part(from, rows, scale, chart, parts.size() + 1, pieces * times));
            }
        }
        return parts;
    }

    private void add(List<Block> blocks, Part part, SheetForm.Size size) {
        if (part.number() > 1) {
            blocks.add(new Block.PageBreak());
        }
        if (part.count() > 1) {
            blocks.add(
                    Block.Paragraph.note(
                            language.say(
                                    SheetText.PART,
                                    part.number(),
                                    part.count(),
                                    day(part.scale().time(0)),
                                    day(part.scale().time(part.width())))));
        }
        blocks.add(new Block.Figure(drawing(part, size), told(part)));
    }

    private Drawing drawing(Part part, SheetForm.Size size) {
        var measures = frame.measures();
        var height = (double) part.rows() * measures.rowHeight();
        var top = (double) part.row() * measures.rowHeight();
        var seen = frame.withViewport(new Viewport(part.scale(), top, part.width(), height));
        var paper = new PrintedPart(measurer, size.percent());
        paper.add(layout.grid(seen), measures.labelWidth(), 0);
        paper.add(layout.content(seen), measures.labelWidth(), seen.head());
        paper.add(layout.labels(seen), 0, 0);
        paper.add(layout.overlay(seen), measures.labelWidth(), frame.head());
        var factor = factor(size);
        return new Drawing(
                (measures.labelWidth() + part.width()) * factor,
                (frame.head() + height) * factor,
                paper.shapes(),
                List.of());
    }

    /// What the sheet shows: how it is grouped, what is filtered, with what it is compared.
    private String about() {
        var state = frame.state();
        var words = new ArrayList<String>();
        words.add(
                language.say(
                        SheetText.GROUPED,
                        language.say(TimelineToolbar.name(state.arrangement().grouping()))));
        words.add(
                language.say(
                        SheetText.TIME,
                        day(frame.viewport().scale().time(0)),
                        day(frame.viewport().scale().time(frame.viewport().width()))));
        if (!state.arrangement().filter().isOpen()) {
            words.add(language.say(SheetText.FILTERED, filter()));
        }
        var folded = state.arrangement().folded().size();
        if (folded > 0) {
            words.add(language.say(SheetText.FOLDED, folded));
        }
        var baseline = frame.emphasis().ghosts().baseline();
        if (baseline != null) {
            words.add(language.say(SheetText.COMPARED, baseline.name()));
        }
        var off = frame.emphasis().course().supposition();
        if (!off.isNothing()) {
            words.add(new ReadinessCards(language, frame).supposed(off));
        }
        return String.join(" · ", words);
    }

    private String filter() {
        var bar = new FilterProjector(language, frame.state(), frame.emphasis().search()).bar();
        var chips =
                bar.chips().stream()
                        .filter(FilterBarState.Chip::isOn)
                        .map(FilterBarState.Chip::text)
                        .toList();
        var text = frame.state().arrangement().filter().text();
        return text.isBlank()
                ? String.join(", ", chips)
                : String.join(", ", chips) + " “" + text + "”";
    }

    private String day(Instant at) {
        return language.formats().date(at);
    }

    /// The rows of a part in words.
    private String told(Part part) {
        var names = new GroupNames(language);
        var grouping = frame.state().arrangement().grouping();
        var ready = new ReadinessCards(language, frame).told().stream();
        var rows =
                IntStream.range(part.row(), part.row() + part.rows())
                        .mapToObj(frame.state()::row)
                        .map(row -> told(row, names.of(row, grouping)));
        return Stream.concat(ready, rows).collect(joining("\n"));
    }

    private String told(Row row, String name) {
        var item = row.item();
        if (!row.tenures().isEmpty()) {
            var words = new TenureWords(language, frame.state().plan());
            return (name + ": " + words.told(row, frame.emphasis().found())).strip();
        }
        return item == null || !item.hasTime()
                ? name
                : language.say(
                        SheetText.TOLD,
                        name,
                        language.formats().zulu(Instant.ofEpochMilli(item.start())),
                        language.formats().zulu(Instant.ofEpochMilli(item.end())));
    }
}
