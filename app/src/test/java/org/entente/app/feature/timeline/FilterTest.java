package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

final class FilterTest {
    private static final Plan PLAN =
            Plans.with(
                    Plans.brigadeExercise(),
                    Plans.ATTACK.withFiling(new Filing(TaskKind.SERIAL, "EXCON")),
                    Plans.EXPLAN.withNotes(
                            Notes.of(
                                    new Label(
                                            "NATO",
                                            Classification.SECRET,
                                            Label.NATO_UNCLASSIFIED.releasableTo()))));
    private static final TimelineState ALL =
            TimelineProjector.project(PLAN, Arrangement.by(Grouping.PHASE));

    private static TimelineState by(Filter filter) {
        return TimelineProjector.arranged(ALL, ALL.arrangement().withFilter(filter));
    }

    private static List<String> names(Filter filter) {
        return by(filter).groups().stream()
                .flatMap(group -> group.shown().stream())
                .map(member -> member.item().task().name())
                .sorted()
                .toList();
    }

    @Test
    void narrowsByKindAndRole() {
        assertThat(names(Filter.ALL.toggling(Facet.KIND, "SERIAL"))).containsExactly("Attack");
        assertThat(names(Filter.ALL.toggling(Facet.ROLE, "EXCON"))).containsExactly("Attack");
        assertThat(names(Filter.ALL.toggling(Facet.ROLE, "OSE"))).isEmpty();
    }

    @Test
    void narrowsByPhaseWithWhatStandsBelowASummary() {
        var live = Plans.LIVE.id().value().toString();

        assertThat(names(Filter.ALL.toggling(Facet.PHASE, live)))
                .containsExactly("Attack", "Pursuit", "River crossing");
    }

    @Test
    void narrowsByNationAndByNobody() {
        var nobody = names(Filter.ALL.toggling(Facet.PARTICIPANT, ""));
        var british = names(Filter.ALL.toggling(Facet.PARTICIPANT, "GBR"));

        assertThat(british).isNotEmpty().doesNotContainAnyElementsOf(nobody);
        assertThat(names(Filter.ALL.toggling(Facet.PARTICIPANT, "XXX"))).isEmpty();
    }

    @Test
    void narrowsByTimeAndClassification() {
        var attack = ALL.item(Plans.ATTACK.id()).orElseThrow();
        var window =
                new Span(
                        Instant.ofEpochMilli(attack.start()),
                        Instant.ofEpochMilli(attack.start() + 1_000));

        assertThat(names(Filter.ALL.withWindow(window)))
                .contains("Attack")
                .doesNotContain("Pursuit");
        assertThat(names(Filter.ALL.withMost(Classification.RESTRICTED)))
                .contains("Attack")
                .doesNotContain("EXPLAN signed");
    }

    @Test
    void narrowsToWhatHasFindings() {
        var found = ALL.arrangement().withFilter(Filter.ALL.toggling(Limit.FOUND));

        var state = TimelineProjector.arranged(ALL, found.withFound(Set.of(Plans.ATTACK.id())));

        assertThat(state.shownTasks()).isOne();
        assertThat(Rows.names(state)).containsExactly("Live exercise", "  Attack");
    }

    @Test
    void joinsSeveralSidesAndLetsGoOfEach() {
        var both = Filter.ALL.toggling(Facet.KIND, "SERIAL").withText("pursuit");

        assertThat(names(both)).isEmpty();
        assertThat(both.toggling(Facet.KIND, "SERIAL").withText("")).isEqualTo(Filter.ALL);
        assertThat(Filter.ALL.isOpen()).isTrue();
    }

    @Test
    void countsWhatIsShownAmongAll() {
        assertThat(by(Filter.ALL).shownTasks()).isEqualTo(by(Filter.ALL).taskCount());
        assertThat(by(Filter.ALL.withText("attack")).shownTasks()).isOne();
    }
}
