package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.force.Candidate.Answer;
import org.entente.model.force.Candidate.Criterion;
import org.entente.model.force.Candidate.Reason;
import org.entente.model.force.Candidates;
import org.entente.model.label.Notes;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What the verdicts and the agreements say of who could fill a line of the statement.
final class CandidatesWithInteropTest {
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id());

    private static Plan plan(String swedishKey) {
        var norwegian = Scene.radio("NOR radio", Plans.NORWEGIANS.id(), "a");
        var swedish = Scene.radio("SWE radio", Plans.SWEDES.id(), swedishKey);
        return Plans.with(
                Plans.brigadeExercise(),
                Scene.REPORT,
                Scene.MISSION,
                norwegian,
                swedish,
                Scene.net("command", norwegian, swedish),
                ORDERS);
    }

    private static Reason reason(Plan plan, Criterion criterion) {
        return Candidates.of(plan, Interop.of(Scene.GROUND, plan))
                .of(Things.requirement("R-101", "Battalion"), 99)
                .stream()
                .filter(one -> one.unit().equals(Plans.NORRBOTTEN.id()))
                .flatMap(one -> one.reasons().stream())
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitWhoseNationCanDoWhatIsCriticalIsSpokenFor() {
        assertThat(reason(plan("a"), Criterion.INTEROPERABILITY))
                .isEqualTo(new Reason(Criterion.INTEROPERABILITY, Answer.YES, "", null));
    }

    @Test
    void oneWhoseNationCannotIsSpokenAgainstByTheExchange() {
        assertThat(reason(plan("b"), Criterion.INTEROPERABILITY))
                .isEqualTo(new Reason(Criterion.INTEROPERABILITY, Answer.NO, "", ORDERS.id()));
    }

    @Test
    void whatIsNotStatedOrNotPlannedSpeaksNeitherWay() {
        assertThat(reason(plan(""), Criterion.INTEROPERABILITY).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(reason(Plans.brigadeExercise(), Criterion.INTEROPERABILITY).answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,NO", "IN_NEGOTIATION,NO", "SIGNED,YES", "ENDED,UNKNOWN"})
    void agreementsOfTheNationCount(Agreement.State state, Answer answer) {
        var paper =
                new Agreement(
                        new Agreement.Id(Things.id("paper")),
                        "Technical arrangement",
                        Agreement.Type.TA,
                        List.of(Plans.SWEDEN.id()),
                        new Agreement.Paper("", "", state),
                        null,
                        Notes.PLAIN);

        assertThat(reason(Plans.with(Plans.brigadeExercise(), paper), Criterion.AGREEMENT).answer())
                .isEqualTo(answer);
    }
}
