package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.interop.HeldTests.SOFTWARE;
import static org.entente.app.interop.HeldTests.fielded;

import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Where it was shown what the test of a link tells.
final class GradeSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "en, LAB, Success (laboratory)",
        "en, EXERCISE_PROVEN, Success (proven in an exercise)",
        "fr, LAB, Réussite (laboratoire)",
        "en, , HF: Success"
    })
    void theTestOfALinkTellsWhereItWasShown(
            String locale, @Nullable EvidenceGrade grade, String words) {
        var language = Language.of(Locale.of(locale), ZoneOffset.UTC);
        var plan =
                Plans.with(
                        Radios.plan(),
                        fielded(Radios.NORWEGIAN),
                        fielded(Radios.SWEDISH),
                        tested(grade));
        var interop = Standards.interop(plan, TODAY);
        var lexicon = new PlanLexicon(language, interop);
        var matrix = new MatrixProjector(lexicon, interop.assessment()).project(Sight.USUAL);
        var pick = Pick.cell(id(matrix.rows(), Plans.NORWAY), id(matrix.columns(), Plans.SWEDEN));

        var sheet =
                Objects.requireNonNull(
                        new SheetProjector(language, lexicon, interop.assessment())
                                .project(matrix, pick));

        var link = Objects.requireNonNull(sheet.trace().behind().link());
        assertThat(link.test()).endsWith(words);
    }

    private static String id(List<MatrixState.Head> heads, Participant nation) {
        return heads.stream()
                .map(MatrixState.Head::party)
                .filter(party -> party.code().equals(nation.code()))
                .map(Lexicon.Party::id)
                .findFirst()
                .orElseThrow();
    }

    private static Evidence tested(@Nullable EvidenceGrade grade) {
        return new Evidence(
                new Evidence.Id(Things.id("test")),
                "HF",
                new Evidence.Side(Radios.NORWEGIAN.id(), SOFTWARE),
                new Evidence.Side(Radios.SWEDISH.id(), SOFTWARE),
                "HF-4415",
                new Evidence.Result(
                                TestResult.SUCCESS,
                                TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                                LocalDate.of(2026, 10, 1),
                                "CWIX",
                                "")
                        .withGrade(grade),
                Notes.PLAIN);
    }
}
