package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class CisArrangementTest {
    private static final Participant.Id NORWAY = new Participant.Id(new UUID(1, 1));
    private static final Participant.Id SWEDEN = new Participant.Id(new UUID(1, 2));
    private static final Place.Id OSLO = new Place.Id(new UUID(1, 3));
    private static final Phase.Id DEPLOY = new Phase.Id(new UUID(1, 4));
    private static final Net.Id FIRES = new Net.Id(new UUID(1, 5));
    private static final ExchangeRequirement.Id REPORT = new ExchangeRequirement.Id(new UUID(1, 6));

    @Test
    void aKeyOutlivesItsHoldersAndItsNets() {
        var key = key(CryptoKey.Status.RECEIVED);

        assertThat(key.targets()).containsExactlyInAnyOrder(NORWAY, SWEDEN, FIRES);
        assertThat(key.without(NORWAY))
                .containsExactly(key.withDistribution(List.of(key.distribution().getLast())));
        assertThat(key.without(FIRES)).containsExactly(key.withNets(List.of()));
    }

    @Test
    void aKeyIsAsFarAsItsHolderUnlessItIsOverForAll() {
        assertThat(key(CryptoKey.Status.RECEIVED).status(NORWAY)).contains(CryptoKey.Status.LOADED);
        assertThat(key(CryptoKey.Status.COMPROMISED).status(NORWAY))
                .contains(CryptoKey.Status.COMPROMISED);
        assertThat(key(CryptoKey.Status.RECEIVED).status(new Participant.Id(new UUID(9, 9))))
                .isEmpty();
    }

    @Test
    void aPlanOfMeansGoesWithItsSubjectAndWithItsLastPhase() {
        var plan =
                new PacePlan(
                        new PacePlan.Id(new UUID(2, 1)),
                        "Reports",
                        REPORT,
                        List.of(DEPLOY),
                        List.of(
                                new PacePlan.Step(
                                        PacePlan.Means.PRIMARY,
                                        FIRES,
                                        "",
                                        PacePlan.Change.UNKNOWN,
                                        Classification.SECRET)),
                        Notes.PLAIN);

        assertThat(plan.targets()).containsExactly(REPORT, DEPLOY, FIRES);
        assertThat(plan.without(REPORT)).isEmpty();
        assertThat(plan.without(DEPLOY)).isEmpty();
        assertThat(plan.without(FIRES))
                .containsExactly(plan.withSteps(List.of(plan.steps().getFirst().withNet(null))));
    }

    @Test
    void anAgreementLosesThePartyThatIsGone() {
        var agreement =
                new Agreement(
                        new Agreement.Id(new UUID(3, 1)),
                        "Hosting",
                        Agreement.Type.HOSTING_AGREEMENT,
                        List.of(NORWAY, SWEDEN),
                        Agreement.Paper.PLANNED,
                        null,
                        Notes.PLAIN);

        assertThat(agreement.without(SWEDEN))
                .containsExactly(agreement.withParties(List.of(NORWAY)));
    }

    @Test
    void aFrequencyOutlivesAllThatItPointsAt() {
        var frequency =
                new SpectrumAssignment(
                        new SpectrumAssignment.Id(new UUID(4, 1)),
                        "Fires primary",
                        SpectrumAssignment.Emission.UNKNOWN,
                        new SpectrumAssignment.Area(OSLO, 30),
                        new SpectrumAssignment.Clearance(
                                SpectrumAssignment.Status.ASSIGNED, NORWAY, null),
                        List.of(FIRES),
                        null,
                        Notes.PLAIN);

        var rest =
                frequency.targets().toList().stream()
                        .reduce(
                                (Entity) frequency,
                                (left, gone) ->
                                        References.without(left, gone).findFirst().orElseThrow(),
                                (left, right) -> right);

        assertThat(References.of(rest)).isEmpty();
        assertThat(rest)
                .isEqualTo(
                        new SpectrumAssignment(
                                frequency.id(),
                                "Fires primary",
                                SpectrumAssignment.Emission.UNKNOWN,
                                new SpectrumAssignment.Area(null, 30),
                                new SpectrumAssignment.Clearance(
                                        SpectrumAssignment.Status.ASSIGNED, null, null),
                                List.of(),
                                null,
                                Notes.PLAIN));
    }

    @Test
    void aParticipationGoesWithItsMemberAndOutlivesItsHost() {
        var hosted =
                new FmnParticipation(
                        new FmnParticipation.Id(new UUID(5, 1)),
                        "Sweden",
                        SWEDEN,
                        new FmnParticipation.Standing(
                                FmnParticipation.Option.OPTION_B_MNX, 4, null, NORWAY),
                        List.of(new FmnParticipation.Service("Chat", 3, null)),
                        null,
                        Notes.PLAIN);

        assertThat(hosted.without(SWEDEN)).isEmpty();
        assertThat(hosted.without(NORWAY))
                .containsExactly(hosted.withStanding(hosted.standing().withHost(null)));
        assertThat(hosted.spiral("Chat")).isEqualTo(3);
        assertThat(hosted.spiral("Voice")).isEqualTo(4);
    }

    @Test
    void aSpiralIsAtLeastTheFirst() {
        assertThatThrownBy(() -> new FmnParticipation.Standing(null, 0, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }

    private static CryptoKey key(CryptoKey.Status status) {
        return new CryptoKey(
                new CryptoKey.Id(new UUID(6, 1)),
                "ALFA",
                new CryptoKey.Issue("2", "VINSON", status),
                List.of(
                        new CryptoKey.Share(NORWAY, CryptoKey.Status.LOADED),
                        new CryptoKey.Share(SWEDEN, CryptoKey.Status.ORDERED)),
                List.of(FIRES),
                null,
                Notes.PLAIN);
    }
}
