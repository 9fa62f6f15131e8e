package org.entente.model.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.plan.OfferState.CONFIRMED;
import static org.entente.model.plan.OfferState.INVITED;
import static org.entente.model.plan.OfferState.OFFERED;
import static org.entente.model.plan.OfferState.WITHDRAWN;

import org.entente.model.Things;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class BalanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Participant norway = Things.nation("NOR");
    private final Participant sweden = Things.nation("SWE");
    private final Requirement battalion = asked("L-001", "Manoeuvre", Echelon.BATTALION, 800);
    private final Requirement frigate = asked("M-001", "Escort", Echelon.SHIP, null);

    @Test
    void callsALineRequiredUntilSomebodyIsAsked() {
        assertThat(line()).isEqualTo(Line.State.REQUIRED);
        assertThat(line(offer(norway, INVITED))).isEqualTo(Line.State.GAP);
        assertThat(line(offer(norway, WITHDRAWN))).isEqualTo(Line.State.GAP);
    }

    @Test
    void fillsALineByOneWholeOffer() {
        assertThat(line(offer(norway, OFFERED))).isEqualTo(Line.State.OFFERED);
        assertThat(line(offer(norway, OFFERED), offer(sweden, CONFIRMED)))
                .isEqualTo(Line.State.CONFIRMED);
    }

    @Test
    void addsUpPartsWhoseStrengthIsKnown() {
        var half = part(norway, OFFERED, 400);

        assertThat(line(half)).isEqualTo(Line.State.PARTLY_OFFERED);
        assertThat(line(half, part(sweden, OFFERED, 400))).isEqualTo(Line.State.OFFERED);
        assertThat(line(half, part(sweden, OFFERED, null))).isEqualTo(Line.State.PARTLY_OFFERED);
    }

    @Test
    void neverFillsByPartsALineOfUnknownStrength() {
        var part = part(norway, CONFIRMED, 5_000);

        assertThat(new Line(frigate, List.of(part)).state()).isEqualTo(Line.State.PARTLY_OFFERED);
    }

    @Test
    void balancesByCategory() {
        var balance = Balance.of(plan(offer(norway, CONFIRMED), offer(sweden, OFFERED)));

        assertThat(balance.by(Balance.By.CATEGORY))
                .containsEntry(new Heading.Category("Manoeuvre"), new Tally(1, 1, 1, 1, 800, 0, 0))
                .containsEntry(new Heading.Category("Escort"), new Tally(1, 0, 0, 0, 0, 0, 0));
        assertThat(balance.total().gap()).isEqualTo(1);
    }

    @Test
    void countsForANationOnlyItsOwnOffers() {
        var balance = Balance.of(plan(offer(norway, CONFIRMED), offer(sweden, WITHDRAWN)));

        assertThat(balance.by(Balance.By.NATION))
                .containsEntry(new Heading.Nation(norway.id()), new Tally(1, 1, 1, 0, 800, 0, 0))
                .containsEntry(new Heading.Nation(sweden.id()), new Tally(1, 0, 0, 0, 800, 0, 0));
    }

    @Test
    void saysWhereALineDoesNotSay() {
        assertThat(Balance.of(plan()).by(Balance.By.COMMAND))
                .containsOnlyKeys(new Heading.Unstated());
        assertThat(Balance.of(plan()).by(Balance.By.PHASE))
                .containsOnlyKeys(new Heading.Unstated());
    }

    @Test
    void everyViewAsksForTheSameLines() {
        var balance = Balance.of(plan(offer(norway, OFFERED)));

        assertThat(Stream.of(Balance.By.CATEGORY, Balance.By.ECHELON, Balance.By.PHASE))
                .allSatisfy(
                        by ->
                                assertThat(
                                                balance.by(by).values().stream()
                                                        .reduce(Tally.NONE, Tally::plus))
                                        .isEqualTo(balance.total()));
    }

    private Plan plan(Offer... offers) {
        return Plan.of(
                Stream.concat(
                                Stream.<Entity>of(
                                        Things.exercise("CONCORD"),
                                        norway,
                                        sweden,
                                        battalion,
                                        frigate),
                                Stream.of(offers))
                        .toList());
    }

    private Line.State line(Offer... offers) {
        return new Line(battalion, List.of(offers)).state();
    }

    private static Requirement asked(
            String number, String category, Echelon echelon, @Nullable Integer strength) {
        return Things.requirement(number, number)
                .withNeed(new Requirement.Need(1, category, "", echelon, "", strength));
    }

    private Offer offer(Participant from, OfferState state) {
        return Things.offer(battalion, from, state, DAY);
    }

    private Offer part(Participant from, OfferState state, @Nullable Integer strength) {
        return offer(from, state)
                .withContent(new Offer.Content(OfferScope.PART, null, strength, null));
    }
}
