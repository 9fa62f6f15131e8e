package org.entente.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class SpanTest {
    private static final Instant NOON = Instant.parse("2027-03-12T12:00:00Z");

    private static Span hours(int from, int until) {
        return new Span(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(until)));
    }

    @Test
    void mustEndAfterItStarts() {
        assertThatThrownBy(() -> hours(1, 1)).hasMessageContaining("before the end");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(hours(0, 2).overlaps(hours(2, 4))).isFalse();
        assertThat(hours(0, 2).overlaps(hours(1, 4))).isTrue();
        assertThat(hours(0, 2).intersection(hours(2, 4))).isEmpty();
        assertThat(hours(0, 2).intersection(hours(1, 4))).contains(hours(1, 2));
    }

    @Test
    void ownsItsStartButOnlyTouchesItsEnd() {
        assertThat(hours(0, 2).contains(NOON)).isTrue();
        assertThat(hours(0, 2).contains(NOON.plus(Duration.ofHours(2)))).isFalse();
        assertThat(hours(0, 2).touches(NOON.plus(Duration.ofHours(2)))).isTrue();
        assertThat(hours(0, 2).contains(hours(0, 2))).isTrue();
    }

    @Test
    void movesAsAWhole() {
        assertThat(hours(0, 2).plus(Duration.ofHours(3))).isEqualTo(hours(3, 5));
        assertThat(hours(0, 2).length()).isEqualTo(Duration.ofHours(2));
    }
}
