package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.app.draw.Shape;
import org.entente.app.format.Language;
import org.entente.app.sample.SamplePlan;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// Who is overloaded, as the strip below the axis and its card tell it.
@ExtendWith(QuickHands.class)
final class OverburdenTest {
    private static final Plan CROWDED =
            Plans.with(
                    Plans.brigadeExercise(),
                    Plans.RENA.withCapacity(1),
                    Plans.ATTACK.withPlacement(Plans.ATTACK.placement().withPlace(Plans.RENA.id())),
                    Things.activity("Visit", Things.days("D", 2, 3))
                            .withPlacement(Plans.ATTACK.placement().withPlace(Plans.RENA.id())));

    private static TimelineFrame told(Plan plan) {
        var frame = Frames.of(plan, Grouping.BAND, "2027-03-10T00:00:00Z", 10);
        var burden = Overburden.of(plan, Timetable.of(plan));
        return frame.withEmphasis(frame.emphasis().withOverburden(burden));
    }

    private static boolean isMarked(TimelineFrame frame) {
        return Frames.layout(frame).grid(frame).shapes().stream()
                .filter(Shape.Fill.class::isInstance)
                .anyMatch(shape -> shape.style().equals(Styles.DENSITY_CONFLICT));
    }

    @Test
    void marksAPlaceWithoutRoomAndSaysHowManyItHasRoomFor() {
        var frame = told(CROWDED);
        var x = frame.viewport().scale().x(Instant.parse("2027-03-14T10:00:00Z"));
        var card =
                new LoadCards(
                                Language.of(Locale.ENGLISH, frame.state().zone()),
                                frame.state(),
                                frame.emphasis().overburden())
                        .at(frame.viewport().scale(), x);

        assertThat(isMarked(frame)).isTrue();
        assertThat(card.facts().toString()).contains("Rena (", "room for 1)");
    }

    @Test
    void marksNothingWhereEverybodyKeepsUp() {
        assertThat(isMarked(told(Plans.brigadeExercise()))).isFalse();
    }

    @Test
    void theSampleHasACellAndAHouseThatAreOverloaded() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 15));
        var found = Overburden.of(plan, Timetable.of(plan)).during(Long.MIN_VALUE, Long.MAX_VALUE);

        assertThat(found)
                .filteredOn(one -> one.capacity() != null)
                .extracting(one -> plan.find(one.who()).orElseThrow().toString())
                .anyMatch(thing -> thing.contains("MEL/MIL cell"))
                .anyMatch(thing -> thing.contains("Joint Warfare Centre, Stavanger"));
    }

    @Test
    void followsTheEditsOfThePlan(FxRobot robot) {
        robot.interact(
                () -> {
                    var bench = new Bench(CROWDED, Plans.STARTEX, Theme.LIGHT, 1_000, 600);
                    assertThat(count(bench)).isPositive();

                    bench.workspace.dispatch(
                            "More room", new Edit.Revise(roomy(bench.workspace.plan())));

                    assertThat(count(bench)).isZero();
                });
    }

    private static int count(Bench bench) {
        var burden = bench.screen.desk().frame().emphasis().overburden();
        return burden.count(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);
    }

    private static Place roomy(Plan plan) {
        return plan.find(Place.class, Plans.RENA.id()).orElseThrow().withCapacity(9);
    }
}
