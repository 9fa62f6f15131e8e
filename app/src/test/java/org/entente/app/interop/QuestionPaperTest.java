package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.problem.CjsorMessages;
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
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A questionnaire from the plan to the nation and back.
final class QuestionPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ANSWER = QuestionColumn.ANSWER.heading();
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);
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
        var book = book(name, content);
        return IntStream.range(0, book.sheets().size())
                .boxed()
                .flatMap(
                        sheet ->
                                IntStream.range(0, book.height(sheet))
                                        .boxed()
                                        .flatMap(row -> book.row(sheet, row).values().stream()))
                .toList();
    }

    private SheetBook book(String name, byte[] content) throws IOException {
        return switch (SheetBook.open(Files.write(folder.resolve(name), content))) {
            case SheetBook.Opening.Opened(var book) -> book;
            case SheetBook.Opening.Refused(var problem) ->
                    throw new AssertionError(problem.toString());
        };
    }

    /// The rows of the first sheet, each with a cell in every column.
    private List<List<String>> rows(String name, byte[] content) throws IOException {
        var book = book(name, content);
        return IntStream.range(0, book.height(0))
                .mapToObj(row -> book.row(0, row))
                .map(
                        cells ->
                                IntStream.range(0, QuestionColumn.values().length)
                                        .mapToObj(column -> cells.getOrDefault(column, ""))
                                        .toList())
                .toList();
    }

    private Plan answered(Plan plan, Question question, String answer) throws IOException {
        return answered(ENGLISH, plan, question, answer);
    }

    /// With the paper in that language, of which nothing but the answer is filled in.
    private Plan answered(Language language, Plan plan, Question question, String answer)
            throws IOException {
        var paper = rows("questions.xlsx", QuestionPaper.write(language, interop(plan), "GBR"));
        var headings = paper.stream().filter(row -> row.contains(ANSWER)).findFirst().orElseThrow();
        var lines =
                paper.stream()
                        .filter(row -> !row.getLast().isEmpty())
                        .map(row -> filled(row, headings, question, answer))
                        .toList();
        var file = Files.writeString(folder.resolve("answers.csv"), String.join("\n", lines));
        var intake =
                new Intake(plan, Standards.shipped(), new Commex.Witness("Captain Lund", TODAY));
        return switch (SheetImport.read(file, intake)) {
            case CjsorResult.Read read ->
                    ((Outcome.Applied) PlanEditor.apply(plan, read.edit())).plan();
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private static String filled(
            List<String> row, List<String> headings, Question question, String answer) {
        var cells = new ArrayList<>(row);
        if (row.getLast().startsWith(question.spot().thing().value().toString())) {
            cells.set(headings.indexOf(ANSWER), answer);
        }
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
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
    void theDomainOfAPortIsAskedAndItsAnswerClosesTheInterval() throws IOException {
        var plan = Radios.silent();
        var before = open(interop(plan));
        var questions = new Questionnaire(ENGLISH, interop(plan)).of("GBR");

        assertThat(before.width()).isPositive();
        assertThat(questions)
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.spot().isDomain()).isTrue();
                            assertThat(question.spot().thing()).isEqualTo(Radios.BRITISH.id());
                            assertThat(question.offered()).containsExactly("GBR-S", "MS");
                            assertThat(question.waiting()).isEqualTo(1);
                        });
        assertThat(texts("gbr.xlsx", QuestionPaper.write(ENGLISH, interop(plan), "GBR")))
                .contains("Security domain of the port")
                .anyMatch(text -> text.contains("Answers for a security domain: GBR-S, MS."));

        var good = interop(answered(plan, questions.getFirst(), "MS"));
        var bad = interop(answered(plan, questions.getFirst(), "GBR-S"));

        assertThat(open(good)).isEqualTo(Verdict.sure(before.hi()));
        assertThat(open(bad)).isEqualTo(Verdict.NONE);
        assertThat(new Questionnaire(ENGLISH, good).of("GBR")).isEmpty();
        assertThat(new Questionnaire(ENGLISH, bad).of("GBR")).isEmpty();
    }

    private CjsorResult answer(String answer) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "Reference,Answer\n%s/0//domain,%s\n"
                                .formatted(Radios.BRITISH.id().value(), answer));
        return SheetImport.read(
                file,
                new Intake(Radios.silent(), Standards.shipped(), new Commex.Witness("", TODAY)));
    }

    @Test
    void aDomainThatThePlanDoesNotHaveIsRefusedWithThoseThatItHas() throws IOException {
        assertThat(answer("XS"))
                .isInstanceOfSatisfying(
                        CjsorResult.Refused.class,
                        refused ->
                                assertThat(
                                                new CjsorMessages(ENGLISH, Radios.silent())
                                                        .sentence(refused.problem()))
                                        .contains("answers.csv", "B2", "XS", "GBR-S, MS"));
    }

    @Test
    void anAnswerIsShownBeforeItComesIn() throws IOException {
        assertThat(answer("ms"))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read ->
                                assertThat(
                                                new CjsorMessages(ENGLISH, Radios.silent())
                                                        .lines("answers.csv", read))
                                        .anyMatch(
                                                line ->
                                                        line.startsWith(
                                                                "HF radio, port main, security"
                                                                        + " domain: MS")));
    }

    @Test
    void asksEachNationOnlyWhatItHasNotStated() throws IOException {
        var interop = interop(Radios.plan());

        assertThat(texts("gbr.xlsx", QuestionPaper.write(ENGLISH, interop, "GBR")))
                .contains("Waveform")
                .anyMatch(text -> text.startsWith("HF radio of"));
        assertThat(texts("swe.xlsx", QuestionPaper.write(ENGLISH, interop, "SWE")))
                .doesNotContain("Waveform")
                .noneMatch(text -> text.contains(Radios.BRITISH.id().value().toString()))
                .noneMatch(text -> text.contains("GBR"));
    }

    /// Rows are known by their reference, so it does not matter in which language the paper was.
    @Test
    void aQuestionnaireInFrenchIsReadWhereverItComesBack() throws IOException {
        var plan = Radios.plan();
        var french = texts("gbr.xlsx", QuestionPaper.write(FRENCH, interop(plan), "GBR"));
        assertThat(french).contains("Forme d'onde", "Tonalité série HF robuste à 75 bit/s");
        assertThat(french).doesNotContain("waveform", "Waveform", "Robust 75 bps HF serial tone");

        var back = answered(FRENCH, plan, waveform(plan), "robust");

        assertThat(back).isEqualTo(answered(ENGLISH, plan, waveform(plan), "robust"));
        assertThat(new Questionnaire(ENGLISH, interop(back)).of("GBR")).isEmpty();
    }

    @Test
    void holdsNothingThatTheNationMayNotSee() throws IOException {
        var secret = new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR")));
        var plan = Plans.with(Radios.plan(), Radios.NET.withNotes(Notes.of(secret)));
        var released = new Recipient("GBR", null).released(plan, TODAY).orElseThrow();

        assertThat(texts("gbr.xlsx", QuestionPaper.write(ENGLISH, interop(released), "GBR")))
                .noneMatch(text -> text.contains("Brigade HF"))
                .doesNotContain("Waveform");
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
