package org.entente.app.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Document;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.label.Label;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

final class PaginatorTest {
    private static final List<Column> COLUMNS =
            List.of(Column.fit("Number"), Column.share("Sentence", 1));

    @Test
    void repeatsTheHeaderAndTheGroupWhereATableGoesOn() {
        var rows = new ArrayList<Row>();
        rows.add(Row.group(Cell.across("Phase one", 2)));
        IntStream.range(0, 100).forEach(row -> rows.add(plain("row " + row)));

        var pages = set(new Block.Table(COLUMNS, rows));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(texts(pages.get(1))).contains("Number", "Sentence", "Phase one (continued)");
        assertThat(rowsOf(pages)).isEqualTo(100);
    }

    @Test
    void neverLeavesAHeadingAtTheFootOfAPage() {
        for (int before = 1; before < 60; before++) {
            var filling = IntStream.range(0, before).mapToObj(line -> "line").toList();
            var pages =
                    set(
                            Block.Paragraph.of(String.join("\n", filling)),
                            new Block.Heading(2, "Forces"),
                            new Block.Table(COLUMNS, List.of(plain("row a"), plain("row b"))));

            var page = pages.stream().filter(p -> texts(p).contains("Forces")).findFirst();

            assertThat(page)
                    .hasValueSatisfying(p -> assertThat(texts(p)).contains("row a", "row b"));
        }
    }

    @Test
    void neverSplitsARowThatFitsOnAPage() {
        var tall = String.join("\n", IntStream.range(0, 30).mapToObj(line -> "tall").toList());

        var pages = set(new Block.Table(COLUMNS, List.of(plain(tall), plain(tall), plain(tall))));

        assertThat(pages)
                .allSatisfy(
                        page ->
                                assertThat(texts(page).stream().filter("tall"::equals).count() % 30)
                                        .isZero());
    }

    @Test
    void cutsARowThatIsTallerThanAPage() {
        var lines = IntStream.range(0, 200).mapToObj(line -> "line " + line).toList();

        var pages = set(new Block.Table(COLUMNS, List.of(plain(String.join("\n", lines)))));

        assertThat(pages.stream().flatMap(page -> texts(page).stream())).containsAll(lines);
        assertThat(pages).allSatisfy(PaginatorTest::nothingIsOutside);
    }

    @Test
    void keepsTextWithinThePage() {
        var word = "incomprehensibilities".repeat(20);

        var pages =
                set(
                        new Block.Heading(1, word),
                        Block.Paragraph.of(word),
                        new Block.KeyValues(List.of(new Block.KeyValue(word, word))),
                        new Block.Table(
                                List.of(Column.fit(word), Column.fit(word), Column.share(word, 1)),
                                List.of(Row.of(Cell.of(word), Cell.of(word), Cell.of(word)))));

        assertThat(pages).allSatisfy(PaginatorTest::nothingIsOutside);
    }

    @Test
    void beginsEachSectionOnItsOwnPaper() {
        var portrait = new Section("One", PageFormat.A4_PORTRAIT, List.of(Block.Paragraph.of("a")));
        var poster = new Section("Two", PageFormat.A3_LANDSCAPE, List.of(Block.Paragraph.of("b")));

        var pages = Paginator.set(document(List.of(portrait, poster)), type()).pages();

        assertThat(pages)
                .extracting(Page::format)
                .containsExactly(PageFormat.A4_PORTRAIT, PageFormat.A3_LANDSCAPE);
    }

    @Test
    void breaksTheTitleOfANarrowColumnIntoNoMoreThanTwoLines() {
        var pages =
                set(
                        new Block.Table(
                                List.of(
                                        Column.share("Window", 1),
                                        Column.number("Tests a control station")),
                                List.of(plain("4"))));

        assertThat(texts(pages.getFirst())).contains("Tests a control", "station");
    }

    @Test
    void keepsTheContentsOnThePageWhereTheirLinesCanStandCloser() {
        assertThat(pageOfTheFirstChapter(40)).isEqualTo(1);
        assertThat(pageOfTheFirstChapter(56)).isEqualTo(1);
        assertThat(pageOfTheFirstChapter(80)).isEqualTo(2);
    }

    private static int pageOfTheFirstChapter(int chapters) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("Cover", PageFormat.A4_PORTRAIT, List.of(new Block.Contents())));
        IntStream.range(0, chapters)
                .mapToObj(i -> List.<Block>of(new Block.Heading(1, "Chapter " + i)))
                .map(blocks -> new Section("Chapter", PageFormat.A4_PORTRAIT, blocks))
                .forEach(sections::add);
        return Paginator.set(document(sections), type()).pages().size() - chapters;
    }

    private static Row plain(String sentence) {
        return Row.of(Cell.of("1.1"), Cell.of(sentence));
    }

    private static List<Page> set(Block... blocks) {
        var section = new Section("Section", PageFormat.A4_PORTRAIT, List.of(blocks));
        return Paginator.set(document(List.of(section)), type()).pages();
    }

    private static Document document(List<Section> sections) {
        return new Document(
                "Plan", Texts.in(Locale.ENGLISH), Label.NATO_UNCLASSIFIED, Instant.EPOCH, sections);
    }

    /// Every character is half as wide as it is high.
    private static Typesetter type() {
        var styles = StyleTokens.forPages();
        return new Typesetter(
                (text, style) -> text.length() * styles.look(style).type().size() / 2, styles);
    }

    private static long rowsOf(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> texts(page).stream())
                .filter(text -> text.startsWith("row "))
                .count();
    }

    private static List<String> texts(Page page) {
        return labels(page).stream().map(Shape.Label::text).toList();
    }

    private static List<Shape.Label> labels(Page page) {
        return page.pieces().stream()
                .flatMap(piece -> piece.shapes().stream())
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();
    }

    private static void nothingIsOutside(Page page) {
        var type = type();
        for (var label : labels(page)) {
            double width = type.width(label.text(), label.style());
            double left =
                    switch (label.align()) {
                        case START -> label.at().x();
                        case CENTRE -> label.at().x() - width / 2;
                        case END -> label.at().x() - width;
                    };
            assertThat(left).isGreaterThanOrEqualTo(Frame.SIDE - 0.1);
            assertThat(left + width).isLessThanOrEqualTo(page.format().width() - Frame.SIDE + 0.1);
            assertThat(label.at().y()).isBetween(20.0, page.format().height() - 20);
        }
    }
}
