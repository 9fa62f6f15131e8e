package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.edit.Refusal;
import org.entente.model.label.Notes;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.Repair;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.SheetProblem;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.BadForm;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.entente.persistence.sheet.SheetProblem.FormFault;
import org.entente.resources.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class MessagesTest {
    private static final Instant NOON = Instant.parse("2027-03-12T12:00:00Z");
    private static final Path PLACE = Path.of("/library/plan");
    private static final Phase RSOMI =
            new Phase(
                    new Phase.Id(new UUID(0, 1)),
                    "RSOMI",
                    new Timeframe(When.at(NOON), When.from("D", Offset.ZERO)),
                    Notes.PLAIN);
    private static final Plan PLAN = Plan.of(List.of(RSOMI));

    static final List<Refusal> REFUSALS =
            List.of(
                    new Refusal.NoSuchThing(RSOMI.id()),
                    new Refusal.AlreadyThere(RSOMI.id()),
                    new Refusal.BlankName(RSOMI.id()),
                    new Refusal.Unnameable(RSOMI.id()),
                    new Refusal.EndsBeforeStart(RSOMI.id(), NOON, NOON.minusSeconds(60)),
                    new Refusal.LooseReference(RSOMI.id(), new Phase.Id(new UUID(0, 2))),
                    new Refusal.Loop(List.of(RSOMI.id(), RSOMI.id())),
                    new Refusal.AnchorCodeTaken(new AnchorCode("D")),
                    new Refusal.Discloses(RSOMI.id(), Disclosure.KEY),
                    new Refusal.Discloses(RSOMI.id(), Disclosure.FREQUENCY),
                    new Refusal.OneExercise(),
                    new Refusal.ReadOnly());

    static final List<StoreProblem> PROBLEMS =
            List.of(
                    new StoreProblem.DiskFull(PLACE, 2_500_000),
                    new StoreProblem.NotWritable(PLACE),
                    new StoreProblem.Vanished(PLACE),
                    new StoreProblem.AlreadyThere(PLACE),
                    new StoreProblem.HeldBy(PLACE, "Maj Berg", NOON),
                    new StoreProblem.Damaged(PLACE, "chain broken"),
                    new StoreProblem.TooNew(PLACE, 7),
                    new StoreProblem.Locked(PLACE),
                    new StoreProblem.Faulty(PLACE, "input/output error"));

    static final List<Repair> REPAIRS =
            List.of(
                    new Repair.TornTailCut(12),
                    new Repair.JournalDamaged(7, NOON, 1),
                    new Repair.JournalDamaged(7, NOON, 0),
                    new Repair.SnapshotDamaged(3),
                    new Repair.RestoredFromSnapshot(NOON, 7),
                    new Repair.ViewRebuilt(),
                    new Repair.ClockWentBack(NOON));

    private static Stream<Language> languages() {
        return Texts.LANGUAGES.stream().map(locale -> Language.of(locale, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhyEachEditWasRefused(Language language) {
        var messages = new RefusalMessages(language);

        assertThat(REFUSALS)
                .extracting(refusal -> messages.sentence(refusal, PLAN))
                .doesNotHaveDuplicates()
                .allSatisfy(MessagesTest::isSentence);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhyAFormIsNotTakenAndWhatToDo(Language language) {
        var messages = new CjsorMessages(language, PLAN);

        assertThat(FormFault.values())
                .extracting(fault -> messages.sentence(new BadForm("a.pdf", fault, "Waveform")))
                .doesNotHaveDuplicates()
                .allSatisfy(MessagesTest::isSentence)
                .allSatisfy(text -> assertThat(text).startsWith("a.pdf").contains("PDF"));
        assertThat(messages.sentence(new BadForm("a.pdf", FormFault.FIELD_TWICE, "Waveform")))
                .contains("Waveform");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysOfEveryFaultOfACellWhatIsWrong(Language language) {
        var messages = new CjsorMessages(language, PLAN);

        assertThat(Fault.values())
                .extracting(fault -> new BadCell("B2", QuestionColumn.ANSWER, "much", fault))
                .extracting(cell -> new SheetProblem.BadCells("a.csv", "", List.of(cell)))
                .extracting(messages::sentence)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).contains("a.csv", "B2"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhereATableIsCutAndWhatToDo(Language language) {
        var messages = new CjsorMessages(language, PLAN);
        var rows = IntStream.range(1234, 1255).boxed().toList();
        var cut = messages.sentence(new SheetProblem.ShortRows("a.csv", rows, 17));

        assertThat(
                        Stream.of(
                                        new SheetProblem.ShortRows("a.csv", List.of(1234), 17),
                                        new SheetProblem.OpenQuote("a.csv", 1234),
                                        new SheetProblem.ColumnTwice("a.csv", "1234", "C1", "F1"))
                                .map(messages::sentence))
                .doesNotHaveDuplicates()
                .allSatisfy(MessagesTest::isSentence)
                .allSatisfy(text -> assertThat(text).startsWith("a.csv").contains("1234"));
        assertThat(messages.sentence(new SheetProblem.NoText("a.csv")))
                .startsWith("a.csv")
                .contains("CSV UTF-8");
        assertThat(cut).contains("21", "1234, 1235", "1253, …", "17").doesNotContain("1254");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesEveryFieldThatCannotBeRead(Language language) {
        var field = new BadCell("Waveform", QuestionColumn.ANSWER, "much", Fault.NOT_AN_ANSWER);
        var fields = new SheetProblem.BadFields("a.pdf", Collections.nCopies(21, field));

        var lines = new CjsorMessages(language, PLAN).sentence(fields).lines().toList();

        assertThat(lines).hasSize(22);
        assertThat(lines.getFirst()).startsWith("a.pdf").contains("21");
        assertThat(lines.get(1)).startsWith("Waveform (Answer / Réponse)").contains("much");
        assertThat(lines.getLast()).contains("1");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatTheDiskDid(Language language) {
        var messages = new StoreProblemMessages(language);

        assertThat(PROBLEMS)
                .extracting(messages::sentence)
                .doesNotHaveDuplicates()
                .allSatisfy(MessagesTest::isSentence);
        assertThat(PROBLEMS).extracting(messages::reason).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysInOneLineWhatWasMended(Language language) {
        var line = new RepairMessages(language).line(REPAIRS);

        assertThat(line).contains("121200ZMAR27").doesNotContain("\n");
        isSentence(line);
    }

    @ParameterizedTest
    @FieldSource("org.entente.resources.Texts#LANGUAGES")
    void namesTheThingsAndTheTimes(Locale locale) {
        var messages = new RefusalMessages(Language.of(locale, ZoneOffset.UTC));

        var sentence =
                messages.sentence(
                        new Refusal.EndsBeforeStart(RSOMI.id(), NOON, NOON.minusSeconds(60)), PLAN);

        assertThat(sentence).contains("RSOMI", "121200ZMAR27", "121159ZMAR27");
    }

    private static void isSentence(String text) {
        assertThat(text).endsWith(".").doesNotContain("{").doesNotContain("''");
    }
}
