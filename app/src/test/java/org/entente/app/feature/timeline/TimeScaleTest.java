package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

final class TimeScaleTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final long NOON = Instant.parse("2027-03-12T12:00:00Z").toEpochMilli();

    @Test
    void keepsTheTimeUnderThePointerWhileZooming() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 1_000; i++) {
            var scale = new TimeScale(NOON, Math.exp(random.nextDouble(7, 20)), OSLO);
            var x = random.nextDouble(0, 1800);
            var zoomed = scale.zoomed(x, Math.exp(random.nextDouble(-2, 2)));

            assertThat((double) zoomed.millis(x))
                    .isCloseTo(scale.millis(x), within(zoomed.millisPerPixel() / 100 + 1));
        }
    }

    @Test
    void goesNeitherTooCloseNorTooFar() {
        var scale = new TimeScale(NOON, 60_000, OSLO);

        assertThat(scale.zoomed(0, 1e9).millisPerPixel()).isEqualTo(TimeScale.FINEST);
        assertThat(scale.zoomed(0, 1e-9).millisPerPixel()).isEqualTo(TimeScale.COARSEST);
    }

    @Test
    void fitsASpanBetweenTheMargins() {
        var span =
                new Span(
                        Instant.parse("2027-03-01T00:00:00Z"),
                        Instant.parse("2027-04-01T00:00:00Z"));

        var scale = TimeScale.fit(span, 1000, 50, OSLO);

        assertThat(scale.x(span.start())).isCloseTo(50, within(0.01));
        assertThat(scale.x(span.end())).isCloseTo(950, within(0.01));
    }

    @Test
    void snapsToHoursWhenHoursAreWideEnough() {
        var scale = new TimeScale(NOON, 600_000, OSLO);

        assertThat(scale.snapUnit()).isEqualTo(AxisUnit.HOUR);
        assertThat(scale.snapped(NOON + 29 * 60_000L)).isEqualTo(NOON);
        assertThat(scale.snapped(NOON + 31 * 60_000L)).isEqualTo(NOON + 3_600_000L);
    }

    @Test
    void leavesTheTimeOfDayAloneWhenOnlyDaysCanBeSeen() {
        var scale = new TimeScale(NOON, 5_000_000, OSLO);

        assertThat(scale.snapUnit()).isEqualTo(AxisUnit.DAY);
        assertThat(scale.snapped(NOON + 61_000)).isEqualTo(NOON + 61_000);
    }

    @Test
    void showsMoreDetailTheCloserItIs() {
        var details = new java.util.ArrayList<Detail>();
        for (var perPixel = TimeScale.COARSEST; perPixel > TimeScale.FINEST; perPixel /= 1.5) {
            details.add(new TimeScale(NOON, perPixel, OSLO).detail());
        }

        assertThat(details)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .contains(Detail.values());
    }
}
