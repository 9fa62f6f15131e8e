package org.entente.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;

class RulerTest {
    private static final Instant START = Instant.parse("2027-03-12T06:00:00Z");
    private static final Ruler DAY =
            new Ruler(new Span(START, START.plusSeconds(86_400)), 100, 240);

    @Test
    void placesTimesEvenlyAndWhatIsOutsideAtItsEnds() {
        assertThat(DAY.x(START)).isEqualTo(100);
        assertThat(DAY.x(START.plusSeconds(3_600))).isEqualTo(110);
        assertThat(DAY.x(START.minusSeconds(60))).isEqualTo(100);
        assertThat(DAY.x(START.plusSeconds(90_000))).isEqualTo(340);
    }

    @Test
    void showsEvenTheShortestSpan() {
        var hour = new Span(START, START.plusSeconds(3_600));
        var second = new Span(START, START.plusSeconds(1));

        assertThat(DAY.box(hour, 5, 12)).isEqualTo(new Box(100, 5, 10, 12));
        assertThat(DAY.box(second, 5, 12).width()).isEqualTo(2);
    }
}
