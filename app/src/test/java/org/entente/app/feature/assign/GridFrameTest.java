package org.entente.app.feature.assign;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.assign.GridFrame.Mark;
import org.entente.app.format.Language;
import org.entente.app.sample.SamplePlan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class GridFrameTest {
    private final AssignState state = sample();
    private final Mark mark = Mark.at(state.rows().size() / 2, state.heads().size() - 1);

    @Test
    void showsTheMarkAlikeWhetherItsSizeOrItsPlanIsKnownFirst() {
        var sizeFirst = bare(1, 1).sized(500, 300).withState(state).withMark(mark).revealing();

        var planFirst = bare(1, 1).withState(state).withMark(mark).revealing().sized(500, 300);

        assertThat(planFirst.view()).isEqualTo(sizeFirst.view());
        assertThat(planFirst.view().top()).isPositive();
        assertThat(planFirst.view().left()).isPositive();
    }

    @Test
    void staysWhereTheUserHasScrolledWhenTheWindowGrows() {
        var scrolled = bare(500, 300).withState(state).withMark(mark).scrolled(46, 26);

        assertThat(scrolled.sized(600, 400).view()).isEqualTo(new GridFrame.View(46, 26, 600, 400));
    }

    private GridFrame bare(double width, double height) {
        return new GridFrame(state, new GridFrame.View(0, 0, width, height), Mark.NONE, null);
    }

    private static AssignState sample() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 15));
        var english = Language.of(Locale.ENGLISH, plan.exercise().zone());
        return new AssignProjector(english, plan).project(Sight.USUAL, List.of());
    }
}
