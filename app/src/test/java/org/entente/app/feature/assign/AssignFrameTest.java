package org.entente.app.feature.assign;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.format.Language;
import org.entente.app.sample.SamplePlan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class AssignFrameTest {
    private final AssignState state = sample();
    private final Mark mark = Mark.at(state.rows().size() / 2, state.heads().size() - 1);

    @Test
    void showsTheMarkAlikeWhetherItsSizeOrItsPlanIsKnownFirst() {
        var sizeFirst = sized(bare(), 500, 300).withState(state).withMark(mark).revealing();

        var planFirst = sized(bare().withState(state).withMark(mark).revealing(), 500, 300);

        assertThat(planFirst.view()).isEqualTo(sizeFirst.view());
        assertThat(planFirst.view().top()).isPositive();
        assertThat(planFirst.view().left()).isPositive();
    }

    @Test
    void staysWhereTheUserHasScrolledWhenTheWindowGrows() {
        var scrolled = sized(bare(), 500, 300).withMark(mark).scrolled(46, 26);

        assertThat(sized(scrolled, 600, 400).view())
                .isEqualTo(new GridFrame.View(46, 26, 600, 400));
    }

    @Test
    void keepsTheMarkInViewWhenTheWindowShrinks() {
        var large = sized(bare(), 500, 300).withMark(mark).revealing();

        var small = sized(large, 200, 100);

        assertThat(small.lastColumn()).isGreaterThanOrEqualTo(mark.to().column());
        assertThat(small.y(mark.to().row())).isGreaterThanOrEqualTo(AssignState.METRICS.head());
        assertThat(small.y(mark.to().row() + 1)).isLessThanOrEqualTo(small.height());
    }

    private GridFrame<AssignState> bare() {
        return GridFrame.unseen(state);
    }

    /// With that much of the cells in view.
    private static GridFrame<AssignState> sized(
            GridFrame<AssignState> frame, double width, double height) {
        var metrics = AssignState.METRICS;
        return frame.sized(metrics.labels() + width, metrics.head() + height);
    }

    private static AssignState sample() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 15));
        var english = Language.of(Locale.ENGLISH, plan.exercise().zone());
        return new AssignProjector(english, plan).project(Sight.USUAL, List.of());
    }
}
