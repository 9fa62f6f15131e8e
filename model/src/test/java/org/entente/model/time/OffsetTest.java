package org.entente.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;

final class OffsetTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void keepsTheLocalTimeOfDayOverAClockChange() {
        var before = Instant.parse("2027-03-27T06:00:00Z");

        assertThat(Offset.ofDays(1).from(before, OSLO))
                .isEqualTo(Instant.parse("2027-03-28T05:00:00Z"));
        assertThat(Offset.ofHours(24).from(before, OSLO))
                .isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
    }

    @Test
    void countsMonthsByTheCalendar() {
        var last = Instant.parse("2028-08-31T06:00:00Z");

        assertThat(Offset.ofMonths(-6).from(last, OSLO))
                .isEqualTo(Instant.parse("2028-02-29T07:00:00Z"));
    }

    @Test
    void addsPartByPart() {
        assertThat(new Offset(1, 2, 3).plus(new Offset(-1, 3, -5))).isEqualTo(new Offset(0, 5, -2));
    }

    @Test
    void staysWithinAThousandYears() {
        assertThat(Offset.of(12_001, 0, 0)).isEmpty();
        assertThat(Offset.of(0, Long.MAX_VALUE, 0)).isEmpty();
        assertThatThrownBy(() -> new Offset(0, 0, Integer.MIN_VALUE))
                .hasMessageContaining("1000 years");
    }
}
