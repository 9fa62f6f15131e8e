package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.RunningTask;
import org.entente.app.interop.HeldTests;
import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.CalendarExport;
import org.entente.persistence.exchange.NispOfFullSize;
import org.entente.persistence.sheet.FilledForm;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

@ExtendWith(QuickHands.class)
class ImportDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Sample());
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
    }

    private Plan plan() {
        return Objects.requireNonNull(desks.shell.workspace()).plan();
    }

    private void bring(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, content);
        desks.picker.next = file;
        window.act(() -> desks.shell.tools().orElseThrow().importSchedule());
    }

    @Test
    void takesAChangedCalendarAsOneEditThatCanBeUndone() throws IOException {
        var before = Plans.brigadeExercise();
        var renamed =
                ((Outcome.Applied)
                                PlanEditor.apply(
                                        before, new Edit.Rename(Plans.READY.id(), "All ready")))
                        .plan();
        bring("staff.ics", CalendarExport.write(renamed, renamed.tasks().toList(), NOW));

        window.untilSees("import-sheet");
        assertThat(plan()).isEqualTo(before);
        window.press(KeyCode.ENTER).untilGone("import-sheet");

        assertThat(plan()).isEqualTo(renamed);
        window.act(() -> desks.shell.undo());
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void saysThatACalendarBringsNothingNew() throws IOException {
        var plan = Plans.brigadeExercise();
        bring("same.ics", CalendarExport.write(plan, plan.tasks().toList(), NOW));

        window.untilSees("notice-close");
        assertThat(window.words()).contains("nothing new");
        assertThat(window.sees("import-sheet")).isFalse();
    }

    @Test
    void refusesWhatIsNoSchedule() throws IOException {
        bring("broken.ics", new byte[] {1, 2, 3});

        window.untilSees("notice-close");
        assertThat(plan()).isEqualTo(Plans.brigadeExercise());
    }

    @Test
    void showsWhatAnswersContradictBeforeTheyAreStated() throws IOException {
        var radio = Radios.NORWEGIAN;
        window.act(
                () ->
                        Objects.requireNonNull(desks.shell.workspace())
                                .dispatch("Radio", new Edit.Add(radio)));
        var before = plan();
        var answer =
                "Reference,Answer,Source,As of,Stated by\n%s/0/HF-4415/waveform,%s,Letter 7,%s,Ash"
                        .formatted(radio.id().value(), "wideband", "2026-11-20");
        bring("answers.csv", answer.getBytes(StandardCharsets.UTF_8));

        showsTheAnswerThenTakesItAndGivesItBack(before);
    }

    private void showsTheAnswerThenTakesItAndGivesItBack(Plan before) {
        window.untilSees("import-sheet");
        assertThat(window.words()).contains("Contradicts what was stated", "wideband", "robust");
        assertThat(plan()).isEqualTo(before);
        window.press(KeyCode.ENTER).untilGone("import-sheet");

        assertThat(plan()).isNotEqualTo(before);
        window.act(() -> desks.shell.undo());
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void showsWhatAFilledFormStatesBeforeItComesIn() throws IOException {
        var radio = Radios.NORWEGIAN;
        window.act(
                () ->
                        Objects.requireNonNull(desks.shell.workspace())
                                .dispatch("Radio", new Edit.Add(radio)));
        var before = plan();
        var spot = new Question.Spot(radio.id(), 0, "HF-4415", "waveform");
        var form = new FilledForm().with(spot, QuestionColumn.ANSWER, "wideband");
        bring("answers.pdf", form.with(spot, QuestionColumn.BY, "Ash").bytes());

        showsTheAnswerThenTakesItAndGivesItBack(before);
    }

    @Test
    void saysWhatToDoWithAFormThatHoldsNoAnswers() throws IOException {
        var before = plan();
        bring("answers.pdf", new FilledForm().bytes());

        window.untilSees("notice-close");
        assertThat(window.words()).contains("answers.pdf is a PDF without fields", "PDF reader");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void offersFormsAmongTheFilesThatComeIn() throws IOException {
        bring("broken.pdf", new byte[] {1});

        assertThat(desks.picker.patterns()).contains("*.pdf", "*.xlsx");
    }

    @Test
    void namesTheBadCellsOfATableAndTakesNothing() throws IOException {
        var before = plan();
        var results = "Provider,Consumer,Standard,Result\nRadio,Phone,HF-4415,Perhaps\n";
        bring("tests.csv", results.getBytes(StandardCharsets.UTF_8));

        window.untilSees("told-sheet");
        assertThat(window.words()).contains("A2", "B2", "D2");
        window.press(KeyCode.ENTER).untilGone("told-sheet");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void showsEachResultThatATableOfTestsChangesAndWhatThatMoves() throws IOException {
        window.act(
                () ->
                        Objects.requireNonNull(desks.shell.workspace())
                                .dispatch("Radios", HeldTests.adding()));
        var before = plan();
        bring("tests.csv", HeldTests.TABLE.getBytes(StandardCharsets.UTF_8));

        window.untilSees("import-sheet");
        assertThat(window.words())
                .contains("1 added, 3 changed")
                .contains("verdicts on an exchange in a phase, 2 move")
                .contains("Success → Interoperability issue (23 Nov 2026, Lund, no ack)");
        assertThat(plan()).isEqualTo(before);
        window.press(KeyCode.ENTER).untilGone("import-sheet");
        assertThat(plan()).isNotEqualTo(before);
    }

    @Test
    void takesNothingOfATableThatIsCalledOff() throws IOException {
        var before = plan();
        var table = bytes("Serial,Force element\nR-1,Tanker company\n");
        callOff("list.csv", table);
        assertThat(window.sees("import-sheet")).isFalse();
        assertThat(window.sees("notice-close")).isFalse();

        bring("list.csv", table);
        window.untilSees("import-sheet").press(KeyCode.ENTER).untilGone("import-sheet");
        assertThat(plan().requirements()).hasSize((int) before.requirements().count() + 1);
    }

    @Test
    void takesADatabaseOfStandardsOfFullSizeAllOrNothing() throws IOException {
        var before = plan();
        var full = NispOfFullSize.text();
        bring("half.xml", bytes(full.substring(0, full.length() / 2)));
        window.untilSees("notice-close");
        assertThat(window.words()).contains("half.xml, line");
        assertThat(plan()).isEqualTo(before);

        callOff("nisp.xml", bytes(full));
        assertThat(window.sees("import-sheet")).isFalse();
        assertThat(plan()).isEqualTo(before);

        bring("nisp.xml", bytes(full));
        window.untilSees("import-sheet");
        assertThat(window.words()).contains("1,800 × Standard of the plan");
        assertThat(plan()).isEqualTo(before);
        window.press(KeyCode.ENTER).untilGone("import-sheet");

        assertThat(plan().ownStandards()).hasSize(1800);
        window.act(() -> desks.shell.undo());
        assertThat(plan()).isEqualTo(before);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Begins the import and cancels it before anything can come of it.
    private void callOff(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        desks.picker.next = folder.resolve(name);
        window.act(
                () -> {
                    desks.shell.tools().orElseThrow().importSchedule();
                    desks.background.tasks().forEach(RunningTask::cancel);
                });
        window.until(() -> desks.background.tasks().isEmpty(), "still at work");
    }
}
