package org.entente.app.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.Slipped;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.draw.Shape;
import org.entente.app.feature.timeline.Grouping;
import org.entente.app.feature.timeline.SheetForm;
import org.entente.app.feature.timeline.SheetPrint;
import org.entente.app.format.Language;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.image.Pictures;
import org.entente.app.report.pdf.Pdfs;
import org.entente.app.report.plan.PlanDocument;
import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.plan.Plan;
import org.entente.model.rule.book.RuleBook;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a nation is given on paper never holds what its label hides.
final class ReleasedPaperTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Label SECRET =
            new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR")));
    private static final List<String> HIDDEN =
            List.of("River crossing", "191 Battalion", "Narvik", "SWE");
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

    /// Frozen while all of it was open. Then a task, a place, and the Swedes were hidden, who still
    /// answer for a task.
    private static Plan plan() {
        var led = Plans.ATTACK.withFiling(Plans.ATTACK.filing().withRole("SWE"));
        var frozen = Slipped.frozen(Plans.with(Plans.brigadeExercise(), led));
        return Plans.with(
                frozen,
                Plans.CROSSING.withNotes(Plans.CROSSING.notes().withLabel(SECRET)),
                Plans.NARVIK.withNotes(Plans.NARVIK.notes().withLabel(SECRET)),
                Plans.SWEDEN.withNotes(Plans.SWEDEN.notes().withLabel(SECRET)));
    }

    private static Plan released() {
        return new Recipient("GBR", null)
                .released(plan(), LocalDate.of(2026, 11, 22))
                .orElseThrow();
    }

    private static Document sheet(Plan plan, Grouping grouping) {
        return SheetPrint.document(
                SheetPrint.whole(plan, grouping, NOW),
                SheetForm.POSTER,
                Language.of(Locale.ENGLISH, plan.exercise().zone()),
                NOW);
    }

    private static Document paper(Plan plan) {
        return PlanDocument.of(
                plan,
                RuleBook.check(plan, NOW),
                Texts.in(Locale.ENGLISH),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// The texts that a picture of the document is painted with, and those read out.
    private static String painted(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .map(
                        figure ->
                                figure.alternative()
                                        + figure.drawing().shapes().stream()
                                                .filter(Shape.Label.class::isInstance)
                                                .map(shape -> ((Shape.Label) shape).text())
                                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    /// Without the fonts, which are letters at random.
    private String svg(Document document) throws IOException {
        var file = folder.resolve("sheet.svg");
        Pictures.write(document, file, SILENT);
        return Files.readString(file).replaceAll("base64,[^)]*", "");
    }

    @Test
    void wouldSeeWhatIsHidden() throws IOException {
        var sheet = sheet(plan(), Grouping.PHASE);

        assertThat(painted(sheet)).contains("River crossing");
        assertThat(painted(sheet(plan(), Grouping.PARTICIPANT))).contains("SWE");
        assertThat(svg(sheet)).contains("River crossing");
        assertThat(Pdfs.raw(Pdfs.written(sheet))).contains("River crossing");
        assertThat(Pdfs.pages(Pdfs.written(paper(plan()))).toString())
                .contains("River crossing", "191 Battalion", "SWE", "SECRET");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void sheetOfANationHoldsNothingHidden(Grouping grouping) throws IOException {
        var sheet = sheet(released(), grouping);
        var pdf = Pdfs.written(sheet);

        assertThat(painted(sheet))
                .contains("Pursuit")
                .doesNotContain(HIDDEN)
                .doesNotContain("SECRET");
        assertThat(svg(sheet)).contains("Pursuit").doesNotContain(HIDDEN).doesNotContain("SECRET");
        assertThat(Pdfs.pages(pdf).toString()).contains("Pursuit").doesNotContain(HIDDEN);
        assertThat(Pdfs.raw(pdf)).contains("NORTHERN BRIGADE").doesNotContain(HIDDEN);
    }

    @Test
    void printedPlanOfANationHoldsNothingHidden() {
        var pdf = Pdfs.written(paper(released()));

        assertThat(Pdfs.pages(pdf).toString())
                .contains("What changed since MPC", "Pursuit")
                .doesNotContain(HIDDEN)
                .doesNotContain("SECRET");
        assertThat(Pdfs.raw(pdf)).contains("Pursuit").doesNotContain(HIDDEN);
    }

    @Test
    void picturesOfTheSameSheetAreTheSameFiles() throws IOException {
        for (var extension : Pictures.EXTENSIONS) {
            var once = folder.resolve("once." + extension);
            var again = folder.resolve("again." + extension);
            Pictures.write(sheet(plan(), Grouping.BAND), once, SILENT);
            Pictures.write(sheet(plan(), Grouping.BAND), again, SILENT);

            assertThat(again).hasSameBinaryContentAs(once);
        }
    }
}
