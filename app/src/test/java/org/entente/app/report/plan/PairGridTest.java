package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.VerdictColour;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.IntStream;

class PairGridTest {
    /// The points of an A3 page between its heading and its foot.
    private static final double WIDE = 1104;

    private static final double HIGH = 662;

    @Test
    void standsOnOnePageUpToFortyFourAndOnEvenPagesAbove() {
        assertThat(IntStream.of(1, 31, 42, 44, 45, 60, 100).map(PairGrid::rowsOnAPage))
                .containsExactly(1, 31, 42, 44, 23, 30, 34);
    }

    @Test
    void staysOnThePageWithAsManyAsItHolds() {
        for (int count : new int[] {1, 20, 42, 44}) {
            var codes = IntStream.range(0, count).mapToObj(i -> "N" + i).toList();
            var all = IntStream.range(0, PairGrid.MOST).mapToObj(i -> "N" + i).toList();

            var drawing =
                    PairGrid.of(codes, all, Map.of(new PairGrid.Spot(0, 0), VerdictColour.GREEN));

            assertThat(drawing.width()).isLessThanOrEqualTo(WIDE);
            assertThat(drawing.height()).isLessThanOrEqualTo(HIGH);
        }
    }
}
