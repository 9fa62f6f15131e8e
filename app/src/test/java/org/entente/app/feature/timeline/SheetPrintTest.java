package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.app.Slipped;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.format.Language;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.image.Pictures;
import org.entente.app.report.pdf.Pdfs;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

final class SheetPrintTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:12:07Z");
    private static final Progress SILENT =
            new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    @TempDir Path folder;

    private static Language language(Plan plan) {
        return Language.of(Locale.ENGLISH, plan.exercise().zone());
    }

    private static TimelineFrame frame(Plan plan) {
        var frame = SheetPrint.whole(plan, Grouping.PHASE, NOW);
        return frame.withEmphasis(frame.emphasis().withGhosts(Ghosts.of(plan, Slipped.MPC.id())));
    }

    private static Document document(TimelineFrame frame, SheetForm form) {
        return SheetPrint.document(frame, form, language(frame.state().plan()), NOW);
    }

    private static long figures(Document document) {
        return document.sections().getFirst().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .count();
    }

    @Test
    void printsOnePosterThatKeepsToTheStandards() throws Exception {
        var document = document(frame(Slipped.since(Plans.brigadeExercise())), SheetForm.POSTER);

        var pdf = Pdfs.written(document);

        assertThat(figures(document)).isOne();
        assertThat(Pdfs.pages(pdf)).hasSize(1);
        assertThat(Pdfs.pages(pdf).getFirst())
                .contains(Plans.brigadeExercise().label().marking())
                .contains("Initial planning conference")
                .contains("Compared with MPC");
        assertThat(Pdfs.broken(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(Pdfs.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pdfs.written(document)).isEqualTo(pdf);
    }

    @Test
    void marksEveryPageOfAHugePlan() {
        var document = document(frame(Plans.huge(400)), SheetForm.A4);

        var pages = Pdfs.pages(Pdfs.written(document));

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages).allMatch(page -> page.contains(Plans.huge(400).label().marking()));
        assertThat(pages.getFirst()).contains("Part 1 of " + pages.size());
    }

    private static List<byte[]> embedded(String svg) {
        return Pattern.compile("base64,([^)]*)\\)")
                .matcher(svg)
                .results()
                .map(found -> Base64.getDecoder().decode(found.group(1)))
                .toList();
    }

    /// Browsers want these tables, and know the letters by the table of characters.
    private static void isFont(byte[] file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            assertThat(font.getTableMap()).containsKeys("OS/2", "cmap", "glyf", "head", "name");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('e')).isPositive();
        }
    }

    @Test
    void writesTheSameAsDrawingAndAsPicture() throws IOException {
        var document = document(frame(Slipped.since(Plans.brigadeExercise())), SheetForm.POSTER);

        Pictures.write(document, folder.resolve("sheet.svg"), SILENT);
        Pictures.write(document, folder.resolve("again.svg"), SILENT);
        Pictures.write(document, folder.resolve("sheet.png"), SILENT);

        var svg = Files.readString(folder.resolve("sheet.svg"));
        assertThat(svg)
                .contains("<title id=\"title\">")
                .contains(">Initial planning conference</text>")
                .contains(Plans.brigadeExercise().label().marking())
                .contains("@font-face{font-family:'Entente Sans';font-weight:bold;src:url(data:")
                .contains("font-family=\"Entente Sans,");
        assertThat(embedded(svg)).hasSizeGreaterThan(1).allSatisfy(SheetPrintTest::isFont);
        assertThat(folder.resolve("again.svg")).hasSameBinaryContentAs(folder.resolve("sheet.svg"));
        assertThat(folder.resolve("sheet.png")).isNotEmptyFile();
    }

    /// What the screen would draw of the same rows and the same time, moved to its place on paper.
    private static List<Shape> onScreen(TimelineFrame frame, Drawing printed, double factor) {
        var measures = frame.measures();
        var width = printed.width() / factor - measures.labelWidth();
        var view = frame.viewport();
        var perPixel = view.width() * view.scale().millisPerPixel() / width;
        var scale = new TimeScale(view.scale().start(), perPixel, view.scale().zone());
        var height = (double) frame.state().rowCount() * measures.rowHeight();
        var seen =
                frame.withViewport(new Viewport(scale, 0, width, height))
                        .withSpotlight(Spotlight.NOTHING);
        var measurer = new PdfTextMeasurer(new Typefaces(), StyleTokens.of("light"));
        var layout = new TimelineLayout(measurer, language(frame.state().plan())).content(seen);
        return layout.shapes();
    }

    /// How large the screen is on that paper.
    private static int percent(List<Shape> printed) {
        var token = printed.getFirst().style().token();
        return Integer.parseInt(token.substring(token.indexOf('@') + 1, token.indexOf('/')));
    }

    private static Box moved(Box box, double x, double factor) {
        return new Box(
                (box.x() + x) * factor,
                (box.y() + Measures.HEAD) * factor,
                box.width() * factor,
                box.height() * factor);
    }

    @Test
    void printsTheShapesThatTheScreenShows() {
        var frame = frame(Slipped.since(Plans.brigadeExercise()));
        var blocks = document(frame, SheetForm.POSTER).sections().getFirst().blocks();
        var figure =
                (Block.Figure)
                        blocks.stream().filter(Block.Figure.class::isInstance).findFirst().get();
        var printed = figure.drawing().shapes();
        var left = frame.measures().labelWidth();

        var percent = percent(printed);
        var factor = percent / 100.0;
        var screen = onScreen(frame, figure.drawing(), factor);

        var bars = screen.stream().filter(Shape.Bar.class::isInstance).map(Shape.Bar.class::cast);
        assertThat(bars.toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        bar ->
                                assertThat(printed)
                                        .contains(
                                                new Shape.Bar(
                                                        moved(bar.box(), left, factor),
                                                        bar.radius() * factor,
                                                        bar.style().fromScreen(percent))));
        var diamonds =
                screen.stream().filter(Shape.Diamond.class::isInstance).map(Shape::style).toList();
        assertThat(printed)
                .filteredOn(Shape.Diamond.class::isInstance)
                .extracting(Shape::style)
                .containsExactlyElementsOf(
                        diamonds.stream().map(style -> style.fromScreen(percent)).toList());
        assertThat(printed)
                .filteredOn(Shape.Link.class::isInstance)
                .hasSameSizeAs(screen.stream().filter(Shape.Link.class::isInstance).toList());
    }

    @Test
    void showsOnlyWhatTheFilterLetsThroughAndSaysSo() {
        var plan = Slipped.frozen(Plans.brigadeExercise());
        var frame = frame(plan);
        var filtered =
                frame.withState(
                        TimelineProjector.arranged(
                                frame.state(), frame.state().arrangement().withFilter("river")));

        var page = Pdfs.pages(Pdfs.written(document(filtered, SheetForm.A3))).getFirst();

        assertThat(page).contains("River crossing").contains("Filter").doesNotContain("Pursuit");
    }

    @Test
    void printsWhatASavedViewHasOfThePlan() {
        var plan = Slipped.frozen(Plans.brigadeExercise());
        var frame = frame(plan);
        var filtered =
                frame.withState(
                        TimelineProjector.arranged(
                                frame.state(), frame.state().arrangement().withFilter("river")));
        var view =
                new SavedView(
                        new SavedView.Id(new UUID(3, 4)),
                        "Rivers",
                        SavedViews.SCREEN,
                        LookText.of(SheetLook.of(filtered)),
                        Notes.PLAIN);
        var kept = Plans.with(plan, view);

        var printed = SheetViews.frame(kept, SheetViews.of(kept).getFirst(), NOW).orElseThrow();

        assertThat(Pdfs.pages(Pdfs.written(document(printed, SheetForm.A3))).getFirst())
                .contains("River crossing", "Compared with MPC")
                .doesNotContain("Pursuit");
        assertThat(
                        kept.tasks()
                                .filter(
                                        SheetViews.filter(kept, SheetViews.of(kept).getFirst(), NOW)
                                                .orElseThrow()))
                .extracting(Task::name)
                .containsExactly("River crossing");
    }

    @Test
    void aViewThatNobodyUnderstandsIsNotOffered() {
        var view =
                new SavedView(
                        new SavedView.Id(new UUID(3, 4)),
                        "Riddle",
                        SavedViews.SCREEN,
                        "riddle",
                        Notes.PLAIN);

        assertThat(SheetViews.of(Plans.with(Plans.brigadeExercise(), view))).isEmpty();
    }
}
