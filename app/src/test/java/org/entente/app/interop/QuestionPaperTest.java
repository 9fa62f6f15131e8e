package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// A questionnaire from the plan to the nation and back.
final class QuestionPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);

    @TempDir private Path folder;

    private static Interop interop(Plan plan) {
        return Standards.interop(plan, TODAY);
    }

    private static Verdict open(Interop interop) {
        var exchange = interop.parts(Radios.OPEN.id()).getFirst();
        return IntStream.range(0, interop.stages().size())
                .mapToObj(stage -> interop.assessment().verdict(exchange, stage))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return switch (SheetBook.open(file)) {
            case SheetBook.Opening.Opened(var book) ->
                    IntStream.range(0, book.sheets().size())
                            .boxed()
                            .flatMap(
                                    sheet ->
                                            IntStream.range(0, book.height(sheet))
                                                    .boxed()
                                                    .flatMap(
                                                            row ->
                                                                    book
                                                                            .row(sheet, row)
                                                                            .values()
                                                                            .stream()))
                            .toList();
            case SheetBook.Opening.Refused(var problem) ->
                    throw new AssertionError(problem.toString());
        };
    }

    private Plan answered(Plan plan, Question question, String answer) throws IOException {
        var paper = texts("questions.xlsx", QuestionPaper.write(ENGLISH, interop(plan), "GBR"));
        var reference =
                paper.stream()
                        .filter(
                                text ->
                                        text.startsWith(
                                                question.spot().system().value().toString()))
                        .findFirst()
                        .orElseThrow();
        var file =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "Reference,Answer,Source,As of\n%s,%s,Letter 7,2026-11-20\n"
                                .formatted(reference, answer));
        var intake =
                new Intake(plan, Standards.shipped(), new Commex.Witness("Captain Lund", TODAY));
        return switch (SheetImport.read(file, intake)) {
            case CjsorResult.Read read ->
                    ((Outcome.Applied) PlanEditor.apply(plan, read.edit())).plan();
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private static Question waveform(Plan plan) {
        return new Questionnaire(ENGLISH, interop(plan))
                .of("GBR").stream()
                        .filter(one -> one.spot().parameter().equals("waveform"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anAnswerClosesTheInterval() throws IOException {
        var plan = Radios.plan();
        var before = open(interop(plan));
        assertThat(before.width()).isPositive();

        var good = interop(answered(plan, waveform(plan), "robust"));
        var bad = interop(answered(plan, waveform(plan), "other"));

        assertThat(open(good).width()).isZero();
        assertThat(open(good).lo()).isEqualTo(before.hi()).isGreaterThan(Quality.DEGRADED);
        assertThat(open(bad).hi()).isLessThan(before.hi());
        assertThat(new Questionnaire(ENGLISH, good).of("GBR")).isEmpty();
    }

    @Test
    void asksEachNationOnlyWhatItHasNotStated() throws IOException {
        var interop = interop(Radios.plan());

        assertThat(texts("gbr.xlsx", QuestionPaper.write(ENGLISH, interop, "GBR")))
                .contains("waveform")
                .anyMatch(text -> text.startsWith("HF radio of"));
        assertThat(texts("swe.xlsx", QuestionPaper.write(ENGLISH, interop, "SWE")))
                .doesNotContain("waveform")
                .noneMatch(text -> text.contains(Radios.BRITISH.id().value().toString()))
                .noneMatch(text -> text.contains("GBR"));
    }

    @Test
    void holdsNothingThatTheNationMayNotSee() throws IOException {
        var secret = new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR")));
        var plan = Plans.with(Radios.plan(), Radios.NET.withNotes(Notes.of(secret)));
        var released = new Recipient("GBR", null).released(plan, TODAY).orElseThrow();

        assertThat(texts("gbr.xlsx", QuestionPaper.write(ENGLISH, interop(released), "GBR")))
                .noneMatch(text -> text.contains("Brigade HF"))
                .doesNotContain("waveform");
    }

    @Test
    void theCatalogueNamesAnswersInBrackets() {
        var standards = Standards.shipped().inOrder();

        assertThat(
                        standards.stream()
                                .flatMap(standard -> standard.parameters().stream())
                                .filter(one -> one.name().startsWith("access(dedicated"))
                                .findFirst()
                                .map(Answers::to))
                .hasValue(List.of("dedicated", "DAMA", "IW"));
    }
}
