package org.entente.app.feature.contingents;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.book.RuleBook;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class ContingentsProjectorTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneId.of("Europe/Oslo"));

    @Test
    void strengthOfAParticipantIsThatOfEverythingBelow() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.TELEMARK.withStrength(new Strength(700, 120, 0, 0)),
                        Plans.ARMOUR.withStrength(new Strength(90, 14, 0, 0)));

        var norway = row(project(plan, "").roots(), "NOR");

        assertThat(norway.strength()).isEqualTo(new Strength(790, 134, 0, 0));
        assertThat(norway.below())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.id()).isEqualTo(Plans.NORWEGIANS.id());
                            assertThat(one.below())
                                    .singleElement()
                                    .extracting(Row::id)
                                    .isEqualTo(Plans.TELEMARK.id());
                        });
    }

    @Test
    void findingThatNamesSeveralForcesOfANationCountsOnceOnEachRow() {
        var found =
                new Finding(
                        RuleCode.LIFT_MISSING,
                        "key",
                        Plans.NORWEGIANS.id(),
                        List.of(Plans.TELEMARK.id(), Plans.ARMOUR.id()),
                        null,
                        List.of());
        var state =
                new ContingentsProjector(ENGLISH, Plans.brigadeExercise(), List.of(found))
                        .project("");

        var norway = row(state.roots(), "NOR");
        var norwegians = norway.below().getFirst();
        assertThat(List.of(norway, norwegians, norwegians.below().getFirst()))
                .extracting(row -> row.load().findings())
                .containsOnly(1);
        assertThat(row(state.roots(), "SWE").load().findings()).isZero();
    }

    @Test
    void presenceIsAGroupOfDateAndTimeInZulu() {
        var swedes = row(project(Plans.brigadeExercise(), "").roots(), "SWE").below().getFirst();

        assertThat(swedes.presence().from()).matches("\\d{6}Z[A-Z]{3}\\d{2}");
    }

    @Test
    void filterKeepsWhatMatchesWithWhatStandsAboveIt() {
        var state = project(Plans.brigadeExercise(), "tank squadron");

        assertThat(state.roots()).singleElement().extracting(Row::id).isEqualTo(Plans.NORWAY.id());
        var telemark = state.roots().getFirst().below().getFirst().below().getFirst();
        assertThat(telemark.below())
                .singleElement()
                .extracting(Row::id)
                .isEqualTo(Plans.ARMOUR.id());
    }

    @Test
    void emptyPlanHasNoRows() {
        assertThat(project(Plans.bare(), "").roots()).isEmpty();
    }

    private static ContingentsState project(Plan plan, String filter) {
        return new ContingentsProjector(ENGLISH, plan, RuleBook.judge(plan).open()).project(filter);
    }

    private static Row row(List<Row> rows, String nation) {
        return rows.stream()
                .filter(row -> row.identity().nation().equals(nation))
                .findFirst()
                .orElseThrow();
    }
}
