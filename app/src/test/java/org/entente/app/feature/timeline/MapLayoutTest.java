package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.model.Plans;
import org.junit.jupiter.api.Test;

final class MapLayoutTest {
    private static TimelineFrame frame(Grouping grouping) {
        return Frames.of(Plans.brigadeExercise(), grouping, "2027-03-01T00:00:00Z", 10);
    }

    @Test
    void fitsTheWholeExerciseWhateverIsInView() {
        var frame = frame(Grouping.BAND);
        var extent = frame.state().extent().orElseThrow();

        var scale = MapLayout.scale(frame, 800);

        assertThat(scale.x(extent.start())).isBetween(0.0, 800.0);
        assertThat(scale.x(extent.end())).isBetween(0.0, 800.0);
    }

    @Test
    void givesEachBandALaneAndManyGroupsOneTogether() {
        assertThat(MapLayout.lanes(frame(Grouping.BAND).state()))
                .hasSizeBetween(2, MapLayout.MOST_LANES);
        assertThat(
                        MapLayout.lanes(
                                TimelineProjector.project(
                                        Plans.huge(2_000), Arrangement.by(Grouping.PARTICIPANT))))
                .hasSize(1);
    }

    @Test
    void costsNoMoreForManyTasksThanForFew() {
        var layout = new MapLayout(Frames.SEVEN);
        var few = layout.draw(frame(Grouping.BAND), 800).shapes().size();
        var many =
                layout.draw(
                                Frames.of(
                                        Plans.huge(20_000),
                                        Grouping.BAND,
                                        "2027-03-01T00:00:00Z",
                                        10),
                                800)
                        .shapes()
                        .size();

        assertThat(few).isPositive();
        assertThat(many).isLessThan(MapLayout.MOST_LANES * 800 / 3);
        assertThat(layout.draw(frame(Grouping.BAND), 800).shapes())
                .filteredOn(Shape.Line.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void showsTheWholeExerciseWhateverIsFilteredAway() {
        var all = frame(Grouping.BAND);
        var nothing =
                all.withRows(
                        TimelineProjector.arranged(
                                all.state(),
                                all.state()
                                        .arrangement()
                                        .withFilter(Filter.ALL.toggling(Facet.ROLE, "nobody"))));

        var drawn = new MapLayout(Frames.SEVEN).draw(nothing, 800).shapes();

        assertThat(nothing.state().isFilteredAway()).isTrue();
        assertThat(MapLayout.scale(nothing, 800)).isEqualTo(MapLayout.scale(all, 800));
        assertThat(drawn)
                .filteredOn(Shape.Fill.class::isInstance)
                .map(Shape.Fill.class::cast)
                .extracting(Shape.Fill::style)
                .contains(Styles.DENSITY.getFirst());
    }

    @Test
    void whatTheFilterLetsThroughStandsOut() {
        var all = frame(Grouping.BAND);
        var one =
                all.withRows(
                        TimelineProjector.arranged(
                                all.state(), all.state().arrangement().withFilter("attack")));

        var drawn = new MapLayout(Frames.SEVEN).draw(one, 800).shapes();

        assertThat(one.state().shownTasks()).isOne();
        assertThat(drawn)
                .filteredOn(Shape.Fill.class::isInstance)
                .map(Shape.Fill.class::cast)
                .extracting(Shape.Fill::style)
                .contains(Styles.DENSITY.getFirst(), Styles.DENSITY.get(2));
    }
}
