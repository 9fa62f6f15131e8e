package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.taken;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.BadForm;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.entente.persistence.sheet.SheetProblem.FormFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A questionnaire that was filled as a form, and files that only look like one.
final class QuestionFormTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final SecurityDomain MISSION =
            new SecurityDomain(
                    new SecurityDomain.Id(Things.id("domain")),
                    "MS",
                    "Mission Secret",
                    new SecurityDomain.Level("NATO", Classification.SECRET),
                    null,
                    null,
                    Notes.PLAIN);
    private static final CisSystem RADIO =
            new CisSystem(
                    new CisSystem.Id(Things.id("radio")),
                    "HF radio",
                    CisSystem.Make.UNKNOWN,
                    new CisSystem.Station(Plans.NORRBOTTEN.id(), null, 1, null),
                    List.of(
                            new CisSystem.Port(
                                    "main", "HF", null, List.of(Binding.of("RADIO", Map.of())))),
                    Notes.PLAIN);
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), MISSION, RADIO);
    private static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            new Standard(
                                    "RADIO",
                                    "n",
                                    "Radio",
                                    "d",
                                    "l",
                                    Objects.requireNonNull(
                                            CatalogueReader.parameters(
                                                    "waveform J2.x~EQ!B@E; power %~MIN!D@E")),
                                    "M/M")),
                    Editions.NONE);
    private static final Question.Spot WAVEFORM = spot("waveform J2.x");
    private static final Question.Spot POWER = spot("power %");
    private static final Question.Spot DOMAIN = Question.Spot.domain(RADIO.id(), 0);
    private static final String ANSWER = QuestionFields.name(WAVEFORM, QuestionColumn.ANSWER);

    /// What PDFBox tells of broken files is no business of whoever runs the tests.
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @TempDir private Path folder;

    @BeforeAll
    static void keepQuiet() {
        PDFBOX.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        PDFBOX.setLevel(null);
    }

    private static Question.Spot spot(String parameter) {
        return new Question.Spot(RADIO.id(), 0, "RADIO", parameter);
    }

    private static FilledForm form() {
        return new FilledForm();
    }

    private static FilledForm answered(String text) {
        return form().with(WAVEFORM, QuestionColumn.ANSWER, text);
    }

    private CjsorResult read(String name, byte[] content) throws IOException {
        return SheetImport.read(
                Files.write(folder.resolve(name), content),
                new Intake(PLAN, CATALOGUE, new Commex.Witness("Captain Lund", TODAY)));
    }

    private CjsorResult read(FilledForm form) throws IOException {
        return read("answers.pdf", form.bytes());
    }

    private static SheetProblem refused(CjsorResult result) {
        if (result instanceof CjsorResult.Refused(var problem)) {
            return problem;
        }
        throw new AssertionError(result.toString());
    }

    private static @Nullable FormFault fault(CjsorResult result) {
        return refused(result) instanceof BadForm(_, var fault, _) ? fault : null;
    }

    private static List<String> texts(CjsorResult result) {
        return taken(result).stated().stream().map(stated -> stated.after().text()).toList();
    }

    private static byte[] saved(byte[] content, String answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(content)) {
            var catalogue = document.getDocumentCatalog();
            var form = Objects.requireNonNull(catalogue.getAcroForm(null));
            for (var field : form.getFields()) {
                field.getCOSObject().setString(COSName.V, answer);
                field.getCOSObject().setNeedToBeUpdated(true);
            }
            form.getCOSObject().setNeedToBeUpdated(true);
            catalogue.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void answersBecomeStatementsWithTheirOrigin(int packed) throws IOException {
        var form =
                form().with(WAVEFORM, QuestionColumn.ANSWER, " robust\r\nand wide ")
                        .with(WAVEFORM, QuestionColumn.SOURCE, "Lettre n° 7")
                        .with(WAVEFORM, QuestionColumn.DAY, "2027-03-01")
                        .with(WAVEFORM, QuestionColumn.BY, "Major Ek")
                        .with(DOMAIN, QuestionColumn.BY, "Captain Berg")
                        .chosen(DOMAIN, "MS");

        var result = read("answers.pdf", form.bytes(new CompressParameters(packed)));

        assertThat(taken(result).table()).isEqualTo(SheetTable.QUESTIONS);
        assertThat(taken(result).stated())
                .containsExactly(
                        new Stated(
                                WAVEFORM,
                                Statement.UNKNOWN,
                                new Statement(
                                        Statement.Standing.VALUE,
                                        "robust and wide",
                                        new Statement.Origin(
                                                "Major Ek",
                                                "Lettre n° 7",
                                                LocalDate.of(2027, 3, 1)))),
                        new Stated(
                                DOMAIN,
                                Statement.UNKNOWN,
                                new Statement(
                                        Statement.Standing.VALUE,
                                        "MS",
                                        new Statement.Origin(
                                                "Captain Berg", "answers.pdf", TODAY))));
        var plan = ((Outcome.Applied) PlanEditor.apply(PLAN, taken(result).edit())).plan();
        var port = plan.find(CisSystem.class, RADIO.id()).orElseThrow().ports().getFirst();
        assertThat(port.domain()).isEqualTo(MISSION.id());
        assertThat(port.domainOrigin())
                .isEqualTo(new Statement.Origin("Captain Berg", "answers.pdf", TODAY));
        assertThat(port.bindings().getFirst().statements()).hasSize(1);
    }

    @Test
    void formSaysWhatItsSpreadsheetSays() throws IOException {
        var sheet =
                """
                Reference,Answer,Source,As of,Stated by
                %s,robust,Letter 7,2027-03-01,Major Ek
                %s,50,Letter 7,,
                """
                        .formatted(WAVEFORM.reference(), POWER.reference());
        var form =
                answered("robust")
                        .with(WAVEFORM, QuestionColumn.SOURCE, "Letter 7")
                        .with(WAVEFORM, QuestionColumn.DAY, "2027-03-01")
                        .with(WAVEFORM, QuestionColumn.BY, "Major Ek")
                        .with(POWER, QuestionColumn.ANSWER, "50")
                        .with(POWER, QuestionColumn.SOURCE, "Letter 7");

        assertThat(read(form))
                .isEqualTo(read("answers.csv", sheet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsLeftBlankIsNotStated() throws IOException {
        var form =
                answered(" \t")
                        .with(WAVEFORM, QuestionColumn.SOURCE, "Letter 7")
                        .with(POWER, QuestionColumn.ANSWER, "?")
                        .with(DOMAIN, QuestionColumn.BY, "Major Ek");

        assertThat(taken(read(form)).stated()).isEmpty();
    }

    @Test
    void theLastSavedTextCounts() throws IOException {
        var sent = answered("").bytes();

        assertThat(texts(read("answers.pdf", saved(saved(sent, "first"), "last"))))
                .containsExactly("last");
    }

    @Test
    void fileIsKnownByItsFirstBytes() throws IOException {
        assertThat(texts(read("answers.csv", answered("robust").bytes())))
                .containsExactly("robust");
        var words = "Reference,Answer".getBytes(StandardCharsets.UTF_8);
        assertThat(SheetImport.isSheet(Files.write(folder.resolve("words.pdf"), words))).isFalse();
        assertThat(SheetImport.isSheet(folder.resolve("missing.pdf"))).isFalse();
    }

    @Test
    void badFieldsAreNamedAsPeopleReadThem() throws IOException {
        var form =
                form().with(ANSWER, "HF radio: waveform", "robust")
                        .with(WAVEFORM, QuestionColumn.DAY, "some day")
                        .with(POWER, QuestionColumn.ANSWER, "much")
                        .with(spot("colour"), QuestionColumn.ANSWER, "red");

        assertThat(refused(read(form)))
                .isInstanceOfSatisfying(
                        SheetProblem.BadFields.class,
                        bad ->
                                assertThat(bad.fields())
                                        .extracting(
                                                BadCell::address, BadCell::column, BadCell::fault)
                                        .containsExactly(
                                                tuple(
                                                        "HF radio: waveform",
                                                        QuestionColumn.DAY,
                                                        Fault.NOT_A_TIME),
                                                tuple(
                                                        "2",
                                                        QuestionColumn.ANSWER,
                                                        Fault.NOT_AN_ANSWER),
                                                tuple(
                                                        "3",
                                                        QuestionColumn.REFERENCE,
                                                        Fault.NOT_A_QUESTION)));
    }

    @Test
    void protectedFileIsRefused() throws IOException {
        assertThat(fault(read(answered("robust").protectedBy("secret"))))
                .isEqualTo(FormFault.PROTECTED);
        assertThat(fault(read(answered("robust").protectedBy("")))).isEqualTo(FormFault.PROTECTED);
    }

    @Test
    void fileThatWasCutIsRefused() throws IOException {
        var sent = answered("first").bytes();
        var whole = saved(sent, "last");
        for (int end = 5; end < whole.length - 1; end++) {
            var more = new String(whole, 0, end, StandardCharsets.ISO_8859_1);
            if (end < sent.length - 1 || !more.substring(sent.length - 1).isBlank()) {
                assertThat(fault(read("answers.pdf", Arrays.copyOf(whole, end))))
                        .as("cut at %d of %d", end, whole.length)
                        .isEqualTo(FormFault.DAMAGED);
            }
        }
    }

    @Test
    void nothingIsTakenPastDamage() throws IOException {
        var whole = answered("robust").bytes();
        var asItWas = read("answers.pdf", whole);
        for (int at = 9; at < whole.length; at++) {
            var spoilt = whole.clone();
            spoilt[at] ^= 0x11;
            var result = read("answers.pdf", spoilt);
            assertThat(result instanceof CjsorResult.Refused || result.equals(asItWas))
                    .as("byte %d of %d: %s", at, whole.length, result)
                    .isTrue();
        }
    }

    @Test
    void fileWithoutFieldsIsRefused() throws IOException {
        assertThat(fault(read(answered("robust").withoutForm()))).isEqualTo(FormFault.NO_FORM);
        assertThat(fault(read(form()))).isEqualTo(FormFault.NO_FORM);
    }

    @Test
    void otherFormIsRefused() throws IOException {
        assertThat(fault(read(form().with("surname", "", "Ek")))).isEqualTo(FormFault.NO_QUESTION);
    }

    @Test
    void formOfTheOtherKindAloneIsRefused() throws IOException {
        assertThat(fault(read(form().having(COSName.XFA, new COSString("<xdp/>")))))
                .isEqualTo(FormFault.ONLY_XFA);
        assertThat(texts(read(answered("robust").having(COSName.XFA, new COSString("<xdp/>")))))
                .containsExactly("robust");
    }

    @Test
    void fieldsOfOneNameMustSayTheSame() throws IOException {
        assertThat(refused(read(form().with(ANSWER, "Waveform", "a").with(ANSWER, "", "b"))))
                .isEqualTo(new BadForm("answers.pdf", FormFault.FIELD_TWICE, "1"));
        assertThat(fault(read(answered("robust").with(ANSWER, "", ""))))
                .isEqualTo(FormFault.FIELD_TWICE);
        assertThat(texts(read(answered("robust").with(ANSWER, "", "robust"))))
                .containsExactly("robust");
    }

    @Test
    void formCanBeCalledOff() throws IOException {
        var file = Files.write(folder.resolve("answers.pdf"), answered("robust").bytes());
        var nobody =
                new ImportWatch() {
                    @Override
                    public void report(double fraction) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SheetImport.read(file, Intake.of(PLAN), nobody));
    }
}
