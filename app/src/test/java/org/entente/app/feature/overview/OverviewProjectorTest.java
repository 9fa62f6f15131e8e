package org.entente.app.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.overview.OverviewState.Next;
import org.entente.app.feature.overview.OverviewState.Stage;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.model.rule.book.RuleBook;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class OverviewProjectorTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneId.of("Europe/Oslo"));
    private static final Instant BEFORE = Plans.STARTEX.minus(Duration.ofDays(200));

    @Test
    void listsMilestonesAheadEarliestFirst() {
        var state = project(Plans.brigadeExercise(), BEFORE);

        assertThat(state.next())
                .extracting(Next::id)
                .containsExactly(Plans.EXPLAN.id(), Plans.READY.id(), Plans.REPORT.id());
    }

    @Test
    void milestonesBehindAreNotListed() {
        var state = project(Plans.brigadeExercise(), Plans.STARTEX.plus(Duration.ofDays(1)));

        assertThat(state.next()).extracting(Next::id).containsExactly(Plans.REPORT.id());
    }

    @Test
    void roadRunsFromTheFirstPhaseToTheEndOfTheLast() {
        var road = project(Plans.brigadeExercise(), BEFORE).road();

        assertThat(road.stages()).first().extracting(Stage::from).isEqualTo(0.0);
        assertThat(road.stages()).last().extracting(Stage::to).isEqualTo(1.0);
        assertThat(road.stages())
                .filteredOn(Stage::isNow)
                .singleElement()
                .extracting(Stage::id)
                .isEqualTo(Plans.PLANNING.id());
        assertThat(road.now()).isBetween(0.0, 1.0);
    }

    @Test
    void nowOutsideTheRoadIsNotShown() {
        var road = project(Plans.brigadeExercise(), Instant.parse("2001-01-01T00:00:00Z")).road();

        assertThat(road.now()).isNegative();
    }

    @Test
    void nationWithoutContingentIsMissing() {
        var plan = Plans.brigadeExercise().drop(Plans.NORRBOTTEN.id()).drop(Plans.SWEDES.id());

        var state = project(plan, BEFORE);

        assertThat(state.missing()).anySatisfy(part -> assertThat(part.text()).contains("SWE"));
    }

    @Test
    void emptyPlanHasARoadWithoutStages() {
        var state = project(Plans.bare(), BEFORE);

        assertThat(state.nations()).isEmpty();
        assertThat(state.next()).isEmpty();
    }

    private static OverviewState project(Plan plan, Instant now) {
        return new OverviewProjector(ENGLISH, plan).project(RuleBook.judge(plan), now);
    }
}
