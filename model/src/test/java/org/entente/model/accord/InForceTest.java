package org.entente.model.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.State;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class InForceTest {
    private static final Anchors ANCHORS = Anchors.of(Plans.brigadeExercise());
    private static final Span WEEK = span(days("D", 0, 7));

    private static Span span(Timeframe frame) {
        return ANCHORS.span(frame).orElseThrow();
    }

    private static Agreement agreement(State state, @Nullable Timeframe period) {
        return new Agreement(
                new Agreement.Id(Things.id("one")),
                "one",
                Agreement.Type.SECURITY_AGREEMENT,
                List.of(Plans.NORWAY.id()),
                new Agreement.Paper("", "", state),
                period,
                Notes.PLAIN);
    }

    private static Truth during(Agreement... agreements) {
        return InForce.of(List.of(agreements), ANCHORS).during(WEEK);
    }

    @Test
    void oneThatIsSignedIsInForceInItsPeriodOrFromThenOn() {
        assertThat(during(agreement(State.SIGNED, null))).isEqualTo(Truth.TRUE);
        assertThat(during(agreement(State.SIGNED, days("D", 0, 7)))).isEqualTo(Truth.TRUE);
        assertThat(during(agreement(State.SIGNED, days("D", 0, 6)))).isEqualTo(Truth.FALSE);
        assertThat(during(agreement(State.SIGNED, days("NOWHERE", 0, 6)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void ofOneThatIsNegotiatedNobodyKnowsInItsPeriod() {
        assertThat(during(agreement(State.IN_NEGOTIATION, null))).isEqualTo(Truth.UNKNOWN);
        assertThat(during(agreement(State.IN_NEGOTIATION, days("D", -9, 9))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(during(agreement(State.IN_NEGOTIATION, days("D", 1, 9)))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsPlannedOrEndedIsNotInForce() {
        assertThat(during(agreement(State.PLANNED, null))).isEqualTo(Truth.FALSE);
        assertThat(during(agreement(State.ENDED, days("D", -9, 9)))).isEqualTo(Truth.FALSE);
        assertThat(during()).isEqualTo(Truth.FALSE);
    }

    @Test
    void severalFollowOneAnother() {
        var first = agreement(State.SIGNED, days("D", -9, 3));

        assertThat(during(first, agreement(State.SIGNED, days("D", 3, 9)))).isEqualTo(Truth.TRUE);
        assertThat(during(first, agreement(State.SIGNED, days("D", 4, 9)))).isEqualTo(Truth.FALSE);
        assertThat(during(first, agreement(State.IN_NEGOTIATION, days("D", 2, 9))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whereNobodyKnowsWhenItIsNeededAnyTimeWillDo() {
        assertThat(ever(agreement(State.SIGNED, days("D", 0, 1)))).isEqualTo(Truth.TRUE);
        assertThat(ever(agreement(State.SIGNED, null))).isEqualTo(Truth.TRUE);
        assertThat(ever(agreement(State.SIGNED, days("NOWHERE", 0, 1)))).isEqualTo(Truth.UNKNOWN);
        assertThat(ever(agreement(State.IN_NEGOTIATION, days("D", 0, 1)))).isEqualTo(Truth.UNKNOWN);
        assertThat(ever(agreement(State.ENDED, null))).isEqualTo(Truth.FALSE);
    }

    private static Truth ever(Agreement agreement) {
        return InForce.of(List.of(agreement), ANCHORS).ever();
    }
}
