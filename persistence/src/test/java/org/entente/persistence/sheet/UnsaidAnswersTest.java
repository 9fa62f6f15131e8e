package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.bad;
import static org.entente.persistence.sheet.AnswerResults.taken;
import static org.entente.persistence.sheet.AnswerResults.unattested;

import org.entente.model.AirPicture;
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
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Of which standard a net is, what is exchanged and up to which level a means may carry it,
/// answered in a table of text, a spreadsheet and a form.
final class UnsaidAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            standard("TDL-L16", "STANAG 5516", "Link 16"),
                            standard("VOICE-1", "STANAG 4", "Voice"),
                            standard("VOICE-2", "STANAG 5", "Voice")),
                    Editions.NONE);
    private static final Net NET =
            AirPicture.net(Binding.of("", Map.of("design", Statement.of("A"))));
    private static final InformationProduct TRACKS = Things.product("TRACKS", "TDL-L16");
    private static final InformationProduct BLANK = Things.product("BLANK");
    private static final InformationProduct TWIN =
            new InformationProduct(
                    new InformationProduct.Id(Things.id("twin")),
                    "TWIN",
                    BLANK.name(),
                    BLANK.format(),
                    List.of(),
                    Notes.PLAIN);
    private static final ExchangeRequirement EXCHANGE = AirPicture.exchange(null);
    private static final PacePlan MEANS = means(null);
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), NET, TRACKS, BLANK, TWIN, EXCHANGE, MEANS);

    @TempDir private Path folder;

    private static Standard standard(String key, String number, String title) {
        var parameters = Objects.requireNonNull(CatalogueReader.parameters("room~EQ!A@C"));
        return new Standard(key, number, title, "d", "l", parameters, "M/M");
    }

    private static ExchangeRequirement agreed(ExchangeRequirement exchange, String... keys) {
        var demand = exchange.demand();
        return exchange.withDemand(demand.withSetting(demand.setting().withAgreed(List.of(keys))));
    }

    private static PacePlan means(@Nullable Classification level) {
        return AirPicture.means(
                AirPicture.step(PacePlan.Means.PRIMARY, null, "runner", Classification.SECRET),
                AirPicture.step(PacePlan.Means.EMERGENCY, null, "runner", level));
    }

    private static final Question.Spot STANDARD = Question.Spot.standard(NET.id());
    private static final Question.Spot CONTENT = Question.Spot.content(EXCHANGE.id());
    private static final Question.Spot LEVEL = Question.Spot.level(MEANS, 1);

    private static CjsorResult read(Plan plan, Path file) {
        return SheetImport.read(file, new Intake(plan, CATALOGUE, new Commex.Witness("", TODAY)));
    }

    private CjsorResult table(Plan plan, String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        return read(plan, Files.writeString(folder.resolve("answers.csv"), text));
    }

    private static String row(Question.Spot spot, String answer) {
        return spot.reference() + ",\"" + answer + "\",,,";
    }

    private static Plan after(Plan plan, CjsorResult result) {
        var edit = taken(result).edit();
        return unattested(((Outcome.Applied) PlanEditor.apply(plan, edit)).plan());
    }

    private Plan after(Question.Spot spot, String answer) throws IOException {
        return after(PLAN, table(PLAN, row(spot, answer)));
    }

    private void assertRefused(Question.Spot spot, String answer, Fault fault) throws IOException {
        assertThat(bad(table(PLAN, row(spot, answer)))).containsExactly(tuple("B2", answer, fault));
    }

    @Test
    void answersOfEachKindReviseTheThingAndNothingElseOfIt() throws IOException {
        var result =
                table(
                        PLAN,
                        row(STANDARD, "TDL-L16"),
                        row(CONTENT, "VOICE-1; tdl-l16"),
                        row(LEVEL, "Restricted"));

        assertThat(after(PLAN, result))
                .isEqualTo(
                        Plans.with(
                                PLAN,
                                NET.withLoaded(Binding.of("TDL-L16", NET.loaded().statements())),
                                agreed(EXCHANGE, "VOICE-1", "TDL-L16"),
                                means(Classification.RESTRICTED)));
        assertThat(taken(result).stated())
                .extracting(one -> one.after().text())
                .containsExactly("TDL-L16", "VOICE-1; TDL-L16", "RESTRICTED");
        assertThat(taken(result).stated()).noneMatch(Stated::isContradiction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TDL-L16", " tdl-l16 ", "Link 16", "STANAG 5516", "Liaison 16 (TDL-L16)"})
    void aStandardIsReadByWhatItIsCalled(String answer) throws IOException {
        assertThat(after(STANDARD, answer).find(Net.class, NET.id()).orElseThrow().loaded().key())
                .isEqualTo("TDL-L16");
    }

    @Test
    void whatIsExchangedIsAProductOrStandardsOrBoth() throws IOException {
        for (var name : List.of(TRACKS.code(), TRACKS.name(), Unsaid.offered(TRACKS))) {
            assertThat(after(CONTENT, name)).isEqualTo(PLAN.put(AirPicture.exchange(TRACKS.id())));
        }
        assertThat(after(CONTENT, TRACKS.code() + ";VOICE-1"))
                .isEqualTo(PLAN.put(agreed(AirPicture.exchange(TRACKS.id()), "VOICE-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link 17", "Voice", "TDL-L16; VOICE-1", "n/a", "()"})
    void whatIsNoStandardOrSeveralIsRefused(String answer) throws IOException {
        assertRefused(STANDARD, answer, Fault.NO_SUCH_STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures", "TDL-L16; pictures", ";", "TRACKS; TRACKS"})
    void whatCanCarryNothingIsRefused(String answer) throws IOException {
        assertRefused(CONTENT, answer, Fault.NOT_CARRIED);
    }

    @Test
    void ofTwoProductsOfOneNameNoneIsMeant() throws IOException {
        assertRefused(CONTENT, BLANK.name(), Fault.NOT_CARRIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top", "yes", "secret, restricted", "n/a"})
    void whatIsNoLevelIsRefused(String answer) throws IOException {
        assertRefused(LEVEL, answer, Fault.NOT_A_LEVEL);
    }

    @Test
    void everyLevelIsReadAsItIsOfferedAndInEachLanguage() throws IOException {
        var offered = QuestionExport.choices(question(LEVEL));
        for (var level : Classification.values()) {
            assertThat(after(LEVEL, offered.get(level.ordinal())))
                    .isEqualTo(PLAN.put(means(level)));
        }
        assertThat(offered).hasSize(5).endsWith(QuestionExport.UNKNOWN);
        assertThat(after(LEVEL, "Diffusion restreinte"))
                .isEqualTo(PLAN.put(means(Classification.RESTRICTED)));
        assertThat(QuestionExport.choices(question(STANDARD)))
                .containsExactly("offered", QuestionExport.UNKNOWN);
    }

    private static Question question(Question.Spot spot) {
        return new Question(
                spot, new Question.Wording("thing", "", "what", ""), 3, List.of("offered"));
    }

    @Test
    void oneBadAnswerKeepsAllOutAndEachIsNamed() throws IOException {
        var noStep = MEANS.id().value() + "/pace_plan//level-2";
        var noNumber = MEANS.id().value() + "/pace_plan//level-x";
        var ofNet = NET.id().value() + "/net//content";
        var ofExchange = EXCHANGE.id().value() + "/exchange_requirement//standard";

        assertThat(
                        bad(
                                table(
                                        PLAN,
                                        row(STANDARD, "TDL-L16"),
                                        row(LEVEL, "high"),
                                        row(STANDARD, "VOICE-1"),
                                        noStep + ",secret,,,",
                                        noNumber + ",secret,,,",
                                        ofNet + ",TDL-L16,,,",
                                        ofExchange + ",TDL-L16,,,")))
                .containsExactly(
                        tuple("B3", "high", Fault.NOT_A_LEVEL),
                        tuple("A4", STANDARD.reference(), Fault.QUESTION_TWICE),
                        tuple("A5", noStep, Fault.NOT_A_QUESTION),
                        tuple("A6", noNumber, Fault.NOT_A_QUESTION),
                        tuple("A7", ofNet, Fault.NOT_A_QUESTION),
                        tuple("A8", ofExchange, Fault.NOT_A_QUESTION));
    }

    @Test
    void whatIsUnknownChangesNothingAndWhatStandsSoAlreadyNothingButWhoSaidIt() throws IOException {
        var settled = Plans.with(PLAN, agreed(EXCHANGE, "TDL-L16"), means(Classification.SECRET));
        var result =
                table(
                        settled,
                        row(STANDARD, "unknown"),
                        row(CONTENT, "TDL-L16"),
                        row(LEVEL, "secret"));

        assertThat(after(settled, result)).isEqualTo(settled);
        assertThat(taken(result).same()).isOne();
        assertThat(taken(result).stated()).hasSize(2).noneMatch(Stated::isContradiction);
    }

    @Test
    void onlyWhatToldWhatCarriesItIsContradicted() throws IOException {
        var answer = row(CONTENT, "VOICE-1");
        var told = PLAN.put(AirPicture.exchange(TRACKS.id()));

        assertThat(taken(table(PLAN.put(AirPicture.exchange(BLANK.id())), answer)).stated())
                .noneMatch(Stated::isContradiction);
        assertThat(taken(table(told, answer)).stated())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.isContradiction()).isTrue();
                            assertThat(one.before().text()).isEqualTo(Unsaid.offered(TRACKS));
                        });
        assertThat(
                        taken(
                                        table(
                                                PLAN.put(means(Classification.SECRET)),
                                                row(LEVEL, "restricted")))
                                .stated())
                .allMatch(Stated::isContradiction);
    }

    @Test
    void severalAnswersOfOnePlanOfMeansAllCount() throws IOException {
        var result =
                table(
                        PLAN,
                        row(LEVEL, "restricted"),
                        row(Question.Spot.level(MEANS, 0), "confidential"));

        assertThat(after(PLAN, result).find(PacePlan.class, MEANS.id()).orElseThrow().steps())
                .extracting(PacePlan.Step::authorised)
                .containsExactly(Classification.CONFIDENTIAL, Classification.RESTRICTED);
    }

    @Test
    void answersComeBackInAForm() throws IOException {
        var form =
                new FilledForm()
                        .chosen(LEVEL, "restricted / diffusion restreinte")
                        .with(STANDARD, QuestionColumn.ANSWER, "Link 16 (TDL-L16)")
                        .with(STANDARD, QuestionColumn.BY, "Major Ek")
                        .with(CONTENT, QuestionColumn.ANSWER, "TRACKS");

        var result = read(PLAN, Files.write(folder.resolve("answers.pdf"), form.bytes()));

        assertThat(after(PLAN, result))
                .isEqualTo(
                        Plans.with(
                                PLAN,
                                NET.withLoaded(Binding.of("TDL-L16", NET.loaded().statements())),
                                AirPicture.exchange(TRACKS.id()),
                                means(Classification.RESTRICTED)));
        assertThat(taken(result).stated())
                .extracting(one -> one.after().origin())
                .contains(new Statement.Origin("Major Ek", "answers.pdf", TODAY));
    }

    @Test
    void answersComeBackInTheSpreadsheetThatWasSent() throws IOException {
        var back =
                SentBack.filled(
                        folder,
                        PLAN,
                        List.of(question(STANDARD), question(CONTENT), question(LEVEL)),
                        "Link 16 (TDL-L16)",
                        Unsaid.offered(TRACKS),
                        "confidentiel");

        assertThat(after(PLAN, read(PLAN, back)))
                .isEqualTo(
                        Plans.with(
                                PLAN,
                                NET.withLoaded(Binding.of("TDL-L16", NET.loaded().statements())),
                                AirPicture.exchange(TRACKS.id()),
                                means(Classification.CONFIDENTIAL)));
    }

    @Test
    void referencesStandAsTheyAreSent() {
        for (var spot : List.of(STANDARD, CONTENT, LEVEL)) {
            assertThat(Question.Spot.read(spot.reference())).contains(spot);
            assertThat(QuestionFields.read(QuestionFields.name(spot, QuestionColumn.ANSWER)))
                    .contains(new QuestionFields.Field(spot, QuestionColumn.ANSWER));
        }
        assertThat(STANDARD.step()).isEqualTo(-1);
    }
}
