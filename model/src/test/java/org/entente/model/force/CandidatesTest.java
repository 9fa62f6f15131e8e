package org.entente.model.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.force.Candidate.Answer;
import org.entente.model.force.Candidate.Criterion;
import org.entente.model.force.Candidate.Reason;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class CandidatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Requirement asked =
            Things.requirement("R-101", "Battalion")
                    .withNeed(
                            Requirement.Need.OPEN
                                    .withType("battalion")
                                    .withEchelon(Plans.NORRBOTTEN.formation().echelon()))
                    .withArrival(
                            Requirement.Arrival.OPEN.withRequired(
                                    When.at(Plans.STARTEX.minus(Duration.ofDays(12)))));
    private final Requirement other = Things.requirement("R-102", "Other");

    private Plan plan(Offer... offers) {
        return Plans.with(Plans.with(Plans.brigadeExercise(), asked, other), offers);
    }

    private static Offer promise(
            Requirement line, Participant from, ForceElement unit, OfferState state) {
        var offer = Things.offer(line, from, state, DAY);
        return offer.withContent(offer.content().withUnit(unit.id()));
    }

    private Candidate candidate(Plan plan, ForceElement unit) {
        return Candidates.of(plan).of(asked, 99).stream()
                .filter(candidate -> candidate.unit().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(Candidate candidate, Criterion criterion) {
        return candidate.reasons().stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ranksWhatFitsBeforeWhatIsPromisedElsewhere() {
        var free = Candidates.of(plan()).of(asked, 99);
        var bound =
                Candidates.of(
                                plan(
                                        promise(
                                                other,
                                                Plans.SWEDEN,
                                                Plans.NORRBOTTEN,
                                                OfferState.OFFERED)))
                        .of(asked, 99);

        assertThat(free).extracting(Candidate::points).isSortedAccordingTo((a, b) -> b - a);
        assertThat(free.getFirst().unit()).isIn(Plans.NORRBOTTEN.id(), Plans.TELEMARK.id());
        assertThat(bound.getFirst().unit()).isEqualTo(Plans.TELEMARK.id());
        assertThat(
                        reason(
                                bound.stream()
                                        .filter(one -> one.unit().equals(Plans.NORRBOTTEN.id()))
                                        .findFirst()
                                        .orElseThrow(),
                                Criterion.PROMISED))
                .isEqualTo(new Reason(Criterion.PROMISED, Answer.NO, "", other.id()));
    }

    @Test
    void neverCallsInteroperabilityOrAnUnrecordedCaveatAYes() {
        var candidates = Candidates.of(plan()).of(asked, 99);

        assertThat(candidates)
                .allSatisfy(
                        candidate -> {
                            assertThat(reason(candidate, Criterion.INTEROPERABILITY).answer())
                                    .isEqualTo(Answer.UNKNOWN);
                            assertThat(reason(candidate, Criterion.CAVEAT).answer())
                                    .isEqualTo(Answer.UNKNOWN);
                        });
    }

    @Test
    void readsTheCalendarAgainstTheRequiredDate() {
        // Twelve days before D: the Swedes are there from D-14, the Britons from D-10.
        var plan = plan();

        assertThat(reason(candidate(plan, Plans.NORRBOTTEN), Criterion.CALENDAR).answer())
                .isEqualTo(Answer.YES);
        assertThat(reason(candidate(plan, Plans.COMMANDO), Criterion.CALENDAR).answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void doesNotKnowTheCalendarOfALineWithoutADate() {
        var undated = asked.withArrival(Requirement.Arrival.OPEN);

        assertThat(Candidates.of(plan()).of(undated, 99))
                .allSatisfy(
                        candidate ->
                                assertThat(reason(candidate, Criterion.CALENDAR).answer())
                                        .isEqualTo(Answer.UNKNOWN));
    }

    @Test
    void leavesOutWhoStandsByAnOfferAndRemembersWhoWithdrew() {
        var plan =
                plan(
                        promise(asked, Plans.NORWAY, Plans.TELEMARK, OfferState.OFFERED),
                        promise(asked, Plans.SWEDEN, Plans.NORRBOTTEN, OfferState.WITHDRAWN));

        assertThat(Candidates.of(plan).of(asked, 99))
                .extracting(Candidate::unit)
                .doesNotContain(Plans.TELEMARK.id());
        assertThat(reason(candidate(plan, Plans.NORRBOTTEN), Criterion.ASKED_BEFORE).answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void tellsTheCaveatOfTheUnitInTheWordsOfTheNation() {
        var plan =
                plan(
                        promise(other, Plans.SWEDEN, Plans.NORRBOTTEN, OfferState.CAVEATED)
                                .withNotes(asked.notes().withRemark("No night crossing")));

        assertThat(reason(candidate(plan, Plans.NORRBOTTEN), Criterion.CAVEAT))
                .extracting(Reason::answer, Reason::words)
                .isEqualTo(List.of(Answer.NO, "No night crossing"));
    }

    @Test
    void judgesTheEchelon() {
        var brigade = asked.withNeed(asked.need().withEchelon(Echelon.BRIGADE));

        assertThat(Candidates.of(plan()).of(brigade, 99))
                .filteredOn(one -> one.unit().equals(Plans.NORRBOTTEN.id()))
                .allSatisfy(
                        one ->
                                assertThat(reason(one, Criterion.ECHELON).answer())
                                        .isEqualTo(Answer.NO));
    }
}
