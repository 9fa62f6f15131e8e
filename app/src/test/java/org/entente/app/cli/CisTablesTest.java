package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.sheet.FilledForm;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;

/// Tests with their results and the questions to a nation, as tables by commands.
class CisTablesTest extends AtTerminal {
    private static final Question.Spot WAVEFORM =
            new Question.Spot(Radios.NORWEGIAN.id(), 0, "HF-4415", "waveform");

    private String plan = "";

    @BeforeEach
    void writeThePlan() throws IOException {
        var test =
                new Evidence(
                        new Evidence.Id(Things.id("test")),
                        "COMMEX-001",
                        new Evidence.Side(Radios.NORWEGIAN.id(), ""),
                        new Evidence.Side(Radios.SWEDISH.id(), ""),
                        "HF-4415",
                        new Evidence.Result(
                                TestResult.PENDING,
                                TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                                LocalDate.of(2026, 12, 1),
                                "COMMEX",
                                ""),
                        Notes.PLAIN);
        var file = folder.resolve("plan.entente");
        PlanPackage.write(Plans.with(Radios.plan(), test), "Trial HQ", CLOCK, file);
        plan = file.toString();
    }

    @Test
    void testsGoOutAndComeBackWithTheirResults() throws IOException {
        var tests = folder.resolve("tests.csv");

        assertThat(run("export", plan, "--tests", tests.toString())).isEqualTo(ExitCode.FINE);
        var same = json("import", tests.toString(), "--into", plan, "--out", plan);
        Files.writeString(tests, Files.readString(tests).replace("\"Pending\"", "\"Success\""));
        var moved = json("import", tests.toString(), "--into", plan, "--out", plan);

        assertThat(same.get("table").asText()).isEqualTo("tests");
        assertThat(same.get("same").asInt()).isOne();
        assertThat(moved.get("changed").asInt()).isOne();
        assertThat(run("export", plan, "--tests", folder.resolve("tests.doc").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void questionsAreForOneNationAndAnswersTellWhatTheyContradict() throws IOException {
        var asked = folder.resolve("questions.xlsx").toString();

        assertThat(run("export", plan, "--questions", asked)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("export", plan, "--questions", asked, "--nation", "GBR"))
                .isEqualTo(ExitCode.FINE);
        var blank = json("import", asked, "--into", plan, "--out", plan);
        var answers = folder.resolve("answers.csv");
        Files.writeString(
                answers,
                "Reference,Answer\n%s/0/HF-4415/waveform,wideband\n"
                        .formatted(Radios.NORWEGIAN.id().value()));
        var stated = json("import", answers.toString(), "--into", plan, "--out", plan);

        assertThat(blank.get("table").asText()).isEqualTo("questions");
        assertThat(blank.get("stated")).isEmpty();
        assertThat(run("import", asked, "--into", plan, "--out", plan)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).endsWith("questions.xlsx: nothing is answered.\n");
        assertThat(stated.get("stated").get(0).get("before").asText()).isEqualTo("robust");
        assertThat(stated.get("stated").get(0).get("contradicts").asBoolean()).isTrue();
    }

    @Test
    void importOfAPlanSaysWhatToDoWithIt() {
        assertThat(run("import", plan)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(plan, "entente diff").doesNotContain("XLSX");
    }

    @Test
    void aCutFormIsRefusedInASentenceThatEndsOnce() throws IOException {
        var form = Files.writeString(folder.resolve("answers.pdf"), "%PDF-1.7 and no more");

        assertThat(run("import", form.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("answers.pdf", "damaged").doesNotContain("..");
    }

    @Test
    void answersComeInFromFilledFormOrNotAtAll() throws IOException {
        var form = folder.resolve("answers.pdf");
        Files.write(
                form,
                new FilledForm()
                        .with(WAVEFORM, QuestionColumn.ANSWER, "wideband")
                        .with(WAVEFORM, QuestionColumn.SOURCE, "Letter 7")
                        .with(WAVEFORM, QuestionColumn.DAY, "2026-12-24")
                        .with(WAVEFORM, QuestionColumn.BY, "Ash")
                        .bytes());
        var stated = json("import", form.toString(), "--into", plan, "--out", plan);
        var again = json("import", form.toString(), "--into", plan, "--out", plan);
        Files.write(form, Arrays.copyOf(Files.readAllBytes(form), 300));

        assertThat(stated.get("table").asText()).isEqualTo("questions");
        assertThat(stated.get("stated").get(0).get("before").asText()).isEqualTo("robust");
        assertThat(again.get("stated")).isEmpty();
        assertThat(again.get("same").asInt()).isOne();
        assertThat(run("import", form.toString(), "--into", plan, "--out", plan))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("answers.pdf is damaged", "PDF reader");
    }
}
