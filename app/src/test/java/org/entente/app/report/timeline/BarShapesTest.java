package org.entente.app.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.report.timeline.Papers.activity;
import static org.entente.app.report.timeline.Papers.day;
import static org.entente.app.report.timeline.Papers.marks;
import static org.entente.app.report.timeline.Papers.milestone;

import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BarShapesTest {
    private final PaperScale scale = new PaperScale(new Span(day(0), day(10)), 100, 500);
    private final BarShapes bars = new BarShapes(scale);

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0",
        "2, 5, 0",
        "-1, 5, 1",
        "5, 11, 1",
        "-1, 11, 2",
        "-5, -2, 1",
        "12, 14, 1",
    })
    void marksEveryEndThatLiesBeyondAnEdge(int from, int until, int marks) {
        var shapes = bars.shapes(activity("Attack", from, until), 50);

        assertThat(marks(shapes)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-1, 11", "-50, -40", "40, 50", "9, 11", "3, 3"})
    void staysBetweenTheEdges(int from, int until) {
        var box = bars.box(activity("Attack", from, until), 50);

        assertThat(box.x()).isGreaterThanOrEqualTo(scale.left());
        assertThat(box.right()).isLessThanOrEqualTo(scale.right());
        assertThat(box.width()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void putsAMilestoneOnItsMoment() {
        var box = bars.box(milestone("Gate", 5), 50);

        assertThat(box.x() + box.width() / 2).isEqualTo(scale.x(day(5)));
        assertThat(box.y() + box.height() / 2).isEqualTo(50);
    }
}
