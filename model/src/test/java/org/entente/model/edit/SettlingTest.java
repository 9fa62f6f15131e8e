package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Timing;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.util.List;

class SettlingTest {
    private static final Activity FIRST = Things.activity("First", Things.hours("D", 0, 12));
    private static final Activity SECOND =
            Things.activity("Second", Things.hours("D", 6, 10)).withTiming(Timing.COMPUTED);
    private static final Milestone REACHED =
            Things.milestone("Reached", Things.day("D", 0)).withTiming(Timing.COMPUTED);
    private static final Plan PLAN =
            Plan.of(
                    List.of(
                            Things.exercise("Trial"),
                            Things.anchor("D", "2027-03-01T00:00:00Z"),
                            FIRST,
                            SECOND,
                            REACHED,
                            Things.dependency(FIRST.id(), SECOND.id()),
                            Things.dependency(SECOND.id(), REACHED.id())));

    @Test
    void movesComputedTasksToWhereTheSchedulePutsThem() {
        var settled = settled(PLAN);

        assertThat(settled.find(Activity.class, SECOND.id()).orElseThrow().timeframe())
                .isEqualTo(Things.hours("D", 12, 16));
        assertThat(settled.find(Milestone.class, REACHED.id()).orElseThrow().at())
                .isEqualTo(When.from("D", Offset.ofHours(16)));
        assertThat(settled.find(Activity.class, FIRST.id())).contains(FIRST);
    }

    @Test
    void leavesNothingToMove() {
        var settled = settled(PLAN);

        assertThat(Settling.of(settled).edits()).isEmpty();
        assertThat(Timetable.of(settled).of(SECOND.id()))
                .isEqualTo(Timetable.of(PLAN).of(SECOND.id()));
    }

    @Test
    void aComputedTaskThatStandsElsewhereIsFound() {
        assertThat(found(PLAN))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(SECOND.id(), REACHED.id());
        assertThat(found(settled(PLAN))).isEmpty();
    }

    private static List<Finding> found(Plan plan) {
        return RuleBook.check(plan).stream()
                .filter(finding -> finding.rule() == RuleCode.NOT_AS_COMPUTED)
                .toList();
    }

    private static Plan settled(Plan plan) {
        return ((Outcome.Applied) PlanEditor.apply(plan, Settling.of(plan))).plan();
    }
}
