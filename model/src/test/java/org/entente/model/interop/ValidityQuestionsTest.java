package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.SWEDEN;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.asked;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;

import org.assertj.core.api.Assertions;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.State;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What nobody knows of when keys, frequencies and agreements are valid is asked, for what it is
/// worth.
final class ValidityQuestionsTest {
    private static final Timeframe LONG = days("D", -60, 60);
    private static final Timeframe HANGING = days("X", 0, 9);
    private static final Timeframe OVER = days("D", -60, -59);

    private static CryptoKey key(String alias, @Nullable Timeframe period) {
        return Scene.key(alias, CryptoKey.Status.LOADED, period, NET);
    }

    private static SpectrumAssignment frequency(@Nullable Timeframe period) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(Things.id("frequency")),
                "F-1",
                SpectrumAssignment.Emission.UNKNOWN,
                SpectrumAssignment.Area.UNKNOWN,
                SpectrumAssignment.Clearance.REQUESTED,
                List.of(NET.id()),
                period,
                Notes.PLAIN);
    }

    private static Agreement agreement(State state, @Nullable Timeframe period) {
        return Scene.agreement(
                "security", Agreement.Type.SECURITY_AGREEMENT, state, period, SWEDEN);
    }

    private static double width(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        return Readiness.of(interop.assessment(), live(interop)).width();
    }

    private static double worth(Plan plan, Plan good, Plan bad) {
        return width(plan) - (width(good) + width(bad)) / 2;
    }

    @Test
    void aKeyWithoutDatesIsAskedForWhatFillingItInNarrows() {
        for (var undated : List.of(key("EX-1", HANGING), key("EX-1", null))) {
            var plan = plan().put(undated);
            double worth =
                    worth(plan, plan().put(key("EX-1", LONG)), plan().put(key("EX-1", OVER)));

            assertThat(asked(plan))
                    .singleElement()
                    .satisfies(
                            question -> {
                                assertThat(question.gap().spot().isValidity()).isTrue();
                                assertThat(question.gap().spot().isBasis()).isFalse();
                                assertThat(question.gap().spot().port())
                                        .isEqualTo(FitIds.of(undated.id()));
                                assertThat(question.gap().exchanges()).isEqualTo(1);
                                assertThat(question.worth())
                                        .isPositive()
                                        .isCloseTo(worth, Assertions.within(1e-9));
                            });
        }
        assertThat(asked(plan().put(key("EX-1", LONG)))).isEmpty();
        assertThat(asked(plan().put(key("EX-1", OVER)))).isEmpty();
    }

    @Test
    void ofTwoKeysWithoutDatesEachIsAskedAndAGoodAnswerAloneSettles() {
        var one = key("EX-1", null);
        var two = key("EX-2", null);
        var plan = plan().put(one).put(two);
        double worth = worth(plan, plan.put(key("EX-1", LONG)), plan.put(key("EX-1", OVER)));

        assertThat(asked(plan))
                .hasSize(2)
                .allSatisfy(
                        question ->
                                assertThat(question.worth())
                                        .isPositive()
                                        .isCloseTo(worth, Assertions.within(1e-9)));
        assertThat(asked(plan.put(key("EX-2", LONG)))).as("the other will do").isEmpty();
    }

    @Test
    void aFrequencyWithoutDatesIsAskedBesideTheKey() {
        var plan = plan().put(frequency(null));

        assertThat(asked(plan))
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(question.worth())
                                        .isCloseTo(
                                                worth(
                                                        plan,
                                                        plan().put(frequency(LONG)),
                                                        plan().put(frequency(OVER))),
                                                Assertions.within(1e-9)));
        assertThat(asked(plan.put(key("EX-1", null)))).hasSize(2);
        assertThat(asked(plan().put(frequency(LONG)))).isEmpty();
    }

    @Test
    void anAgreementThatIsNegotiatedOrHangsInTheAirIsAsked() {
        for (var open :
                List.of(
                        agreement(State.IN_NEGOTIATION, LONG),
                        agreement(State.IN_NEGOTIATION, null),
                        agreement(State.SIGNED, HANGING))) {
            var plan = plan().put(open);
            double worth =
                    worth(
                            plan,
                            plan().put(agreement(State.SIGNED, LONG)),
                            plan().put(agreement(State.ENDED, LONG)));

            assertThat(asked(plan))
                    .singleElement()
                    .satisfies(
                            question -> {
                                assertThat(question.gap().spot().isValidity()).isTrue();
                                assertThat(question.gap().spot().port())
                                        .isEqualTo(FitIds.of(open.id()));
                                assertThat(question.worth())
                                        .isPositive()
                                        .isCloseTo(worth, Assertions.within(1e-9));
                            });
        }
        assertThat(asked(plan().put(agreement(State.SIGNED, null)))).isEmpty();
        assertThat(asked(plan().put(agreement(State.PLANNED, LONG)))).isEmpty();
        assertThat(asked(plan().put(agreement(State.IN_NEGOTIATION, OVER))))
                .as("signed or not, it is over")
                .isEmpty();
    }

    @Test
    void theWayTellsWhichKeyNobodyHasDated() {
        var interop = Interop.of(Scene.GROUND, plan().put(key("EX-1", null)));
        int stage = live(interop);
        var best = Objects.requireNonNull(interop.assessment().best(id(interop), stage));

        assertThat(Hindrance.on(interop.assessment(), best, stage))
                .singleElement()
                .isInstanceOfSatisfying(
                        Hindrance.Barred.class,
                        barred ->
                                assertThat(barred.bars())
                                        .containsExactly(
                                                new Hindrance.Bar(
                                                        FitIds.of(NET.id()),
                                                        Set.of(FitIds.of(key("EX-1", null).id())),
                                                        false)));
        var dated = Interop.of(Scene.GROUND, plan().put(key("EX-1", LONG)));
        var sure = Objects.requireNonNull(dated.assessment().best(id(dated), stage));
        assertThat(Hindrance.on(dated.assessment(), sure, stage)).isEmpty();
    }

    private static String id(Interop interop) {
        return interop.fit().exchanges().keySet().iterator().next();
    }
}
