package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.bad;
import static org.entente.persistence.sheet.AnswerResults.taken;

import org.entente.model.AirPicture;
import org.entente.model.Plans;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.Attestation;
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

/// Up to which level a means may carry information is answered of that means, whatever the planner
/// has done with the plan of means while the questionnaire was away.
final class LevelSpotsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Net NET = AirPicture.net(Binding.of("", Map.of()));
    private static final PacePlan.Step VOICE = step(NET.id(), "");
    private static final PacePlan.Step COURIER = step(null, "courier");
    private static final PacePlan.Step RUNNER = step(null, "runner");
    private static final PacePlan.Step BLANK = step(null, " ");
    private static final PacePlan SENT = AirPicture.means(VOICE, COURIER);
    private static final Question.Spot SPOT = Question.Spot.level(SENT, 1);
    private static final String OLD = SENT.id().value() + "/pace_plan//level-1";

    @TempDir private Path folder;

    private static PacePlan.Step step(Net.@Nullable Id net, String way) {
        return AirPicture.step(PacePlan.Means.PRIMARY, net, way, null);
    }

    private static Plan plan(PacePlan.Step... steps) {
        return Plans.with(
                Plans.brigadeExercise(), NET, AirPicture.exchange(null), AirPicture.means(steps));
    }

    private static CjsorResult read(Plan plan, Path file) {
        return SheetImport.read(
                file, new Intake(plan, Catalogue.EMPTY, new Commex.Witness("", TODAY)));
    }

    private CjsorResult answers(Plan plan, String... references) throws IOException {
        var text = "Reference,Answer\n" + String.join(",secret\n", references) + ",secret\n";
        return read(plan, Files.writeString(folder.resolve("answers.csv"), text));
    }

    private static List<PacePlan.Step> means(Plan plan, CjsorResult result) {
        var after = ((Outcome.Applied) PlanEditor.apply(plan, taken(result).edit())).plan();
        return after.find(PacePlan.class, SENT.id()).orElseThrow().steps();
    }

    private static PacePlan.Step secret(PacePlan.Step step) {
        return step.withAuthorised(Classification.SECRET);
    }

    @Test
    void theMeansIsFoundWhereverItStandsByNow() throws IOException {
        var swapped = plan(COURIER, VOICE);
        var result = answers(swapped, SPOT.reference());

        assertThat(means(swapped, result)).containsExactly(secret(COURIER), VOICE);
        assertThat(taken(result).stated())
                .singleElement()
                .satisfies(one -> assertThat(one.spot().step()).isZero());
        var after = ((Outcome.Applied) PlanEditor.apply(swapped, taken(result).edit())).plan();
        assertThat(after.attestations().map(Attestation::id))
                .containsExactly(Attestation.Id.of(SENT.id(), COURIER));
        var moved = plan(VOICE, RUNNER, COURIER.withAuthorised(Classification.RESTRICTED));
        assertThat(means(moved, answers(moved, SPOT.reference())))
                .containsExactly(VOICE, RUNNER, secret(COURIER));
    }

    @Test
    void whatIsNoLongerThereIsRefusedAndNothingComesIn() throws IOException {
        var refused = tuple("A2", SPOT.reference(), Fault.OTHER_MEANS);
        var net = Question.Spot.level(SENT, 0).reference();

        assertThat(bad(answers(plan(VOICE), SPOT.reference(), net))).containsExactly(refused);
        assertThat(bad(answers(plan(VOICE, RUNNER), SPOT.reference()))).containsExactly(refused);
        assertThat(bad(answers(plan(), SPOT.reference()))).containsExactly(refused);
        assertThat(bad(answers(plan(VOICE, step(NET.id(), "courier")), SPOT.reference())))
                .as("as of a copy from which the net was withheld")
                .containsExactly(refused);
        assertThat(bad(answers(plan(VOICE, BLANK), SPOT.reference()))).containsExactly(refused);
    }

    @Test
    void ofTwoAlikeTheOneIsMeantThatStandsWhereItStood() throws IOException {
        var twins = plan(COURIER, COURIER);

        assertThat(means(twins, answers(twins, SPOT.reference())))
                .containsExactly(COURIER, secret(COURIER));
        assertThat(bad(answers(plan(COURIER, VOICE, COURIER), SPOT.reference())))
                .containsExactly(tuple("A2", SPOT.reference(), Fault.OTHER_MEANS));
    }

    @Test
    void oneMeansIsAnsweredOnceWhateverItIsReferredToBy() throws IOException {
        assertThat(bad(answers(plan(VOICE, COURIER), SPOT.reference(), OLD)))
                .containsExactly(tuple("A3", OLD, Fault.QUESTION_TWICE));
        var other = Question.Spot.level(AirPicture.means(COURIER), 0).reference();
        assertThat(bad(answers(plan(VOICE, COURIER), SPOT.reference(), other)))
                .containsExactly(tuple("A3", other, Fault.QUESTION_TWICE));
    }

    @Test
    void olderReferencesAndMeansThatGoByNothingAreOfTheirPlace() throws IOException {
        var swapped = plan(COURIER, VOICE);

        assertThat(means(swapped, answers(swapped, OLD))).containsExactly(COURIER, secret(VOICE));
        assertThat(bad(answers(plan(VOICE), OLD)))
                .containsExactly(tuple("A2", OLD, Fault.NOT_A_QUESTION));
        var blank = Question.Spot.level(AirPicture.means(VOICE, BLANK), 1);
        assertThat(blank.reference()).isEqualTo(OLD);
        assertThat(means(plan(VOICE, BLANK), answers(plan(VOICE, BLANK), blank.reference())))
                .containsExactly(VOICE, secret(BLANK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level-01-%s",
                "level--1-%s",
                "level-1-",
                "level-1%s",
                "level-1-%s0",
                "level-1-%s-%s",
                "level-1-%S",
                "level-1-xyzxyzxy",
                "level-10000-%s"
            })
    void aReferenceIsWrittenInOneWayOnly(String form) throws IOException {
        var digest = Question.Spot.digest(COURIER);
        var reference = OLD.replace("level-1", form.formatted(digest, digest));

        assertThat(Question.Spot.read(reference).orElseThrow().isLevel()).isFalse();
        assertThat(bad(answers(plan(VOICE, COURIER), reference)))
                .containsExactly(tuple("A2", reference, Fault.NOT_A_QUESTION));
    }

    @Test
    void aReferenceTellsPlaceAndMeansAndStaysSoOfEachVersion() {
        assertThat(SPOT.reference()).isEqualTo(OLD + "-" + Question.Spot.digest(COURIER));
        assertThat(Question.Spot.digest(COURIER)).isEqualTo("ef0124d4");
        assertThat(Question.Spot.digest(step(null, " courier ")))
                .isEqualTo(Question.Spot.digest(secret(COURIER)));
        assertThat(
                        List.of(VOICE, COURIER, RUNNER, step(NET.id(), "courier")).stream()
                                .map(Question.Spot::digest))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{8}"));
        assertThat(SPOT.step()).isEqualTo(1);
    }

    @Test
    void answersOfSwappedMeansComeBackInAFormAndInASpreadsheet() throws IOException {
        var swapped = plan(COURIER, VOICE);
        var form = new FilledForm().chosen(SPOT, "secret");
        var filled = Files.write(folder.resolve("answers.pdf"), form.bytes());
        var wording = new Question.Wording("means", "", "level", "");
        var back =
                SentBack.filled(
                        folder,
                        plan(VOICE, COURIER),
                        List.of(new Question(SPOT, wording, 1, List.of())),
                        "secret");

        for (var file : List.of(filled, back)) {
            assertThat(means(swapped, read(swapped, file))).containsExactly(secret(COURIER), VOICE);
        }
        assertThat(read(plan(VOICE), filled))
                .isInstanceOfSatisfying(
                        CjsorResult.Refused.class,
                        refused ->
                                assertThat(refused.problem())
                                        .isInstanceOfSatisfying(
                                                SheetProblem.BadFields.class,
                                                wrong ->
                                                        assertThat(wrong.fields())
                                                                .extracting(
                                                                        SheetProblem.BadCell::fault)
                                                                .containsExactly(
                                                                        Fault.OTHER_MEANS)));
    }
}
