package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.Slipped;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.format.Language;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.image.Pictures;
import org.entente.app.report.pdf.Pdfs;
import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

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
                .contains("Liberation Sans");
        assertThat(folder.resolve("again.svg")).hasSameBinaryContentAs(folder.resolve("sheet.svg"));
        assertThat(folder.resolve("sheet.png")).isNotEmptyFile();
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
}
