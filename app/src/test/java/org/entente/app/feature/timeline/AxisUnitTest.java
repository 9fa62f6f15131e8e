package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

final class AxisUnitTest {
    /// Boundaries of the unit from the one at or before a local time, as local times with offset.
    private static List<String> boundaries(AxisUnit unit, String from, String zone, int count) {
        var boundaries = new ArrayList<String>();
        var at = unit.floor(ZonedDateTime.parse(from).withZoneSameInstant(ZoneId.of(zone)));
        for (int i = 0; i < count; i++) {
            boundaries.add(at.toOffsetDateTime().toString());
            at = unit.next(at);
        }
        return boundaries;
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2027-03-28T01:30+01:00, 4, '2027-03-28T01:00+01:00,2027-03-28T03:00+02:00,"
                + "2027-03-28T04:00+02:00,2027-03-28T05:00+02:00'",
        "HOUR, 2027-10-31T01:30+02:00, 4, '2027-10-31T01:00+02:00,2027-10-31T02:00+02:00,"
                + "2027-10-31T02:00+01:00,2027-10-31T03:00+01:00'",
        "SIX_HOURS, 2027-03-28T01:30+01:00, 3, '2027-03-28T00:00+01:00,2027-03-28T06:00+02:00,"
                + "2027-03-28T12:00+02:00'",
        "DAY, 2027-03-28T12:00+02:00, 2, '2027-03-28T00:00+01:00,2027-03-29T00:00+02:00'",
        "DAY, 2028-02-28T12:00+01:00, 3, '2028-02-28T00:00+01:00,2028-02-29T00:00+01:00,"
                + "2028-03-01T00:00+01:00'",
        "WEEK, 2027-03-28T12:00+02:00, 2, '2027-03-22T00:00+01:00,2027-03-29T00:00+02:00'",
        "MONTH, 2028-02-29T12:00+01:00, 2, '2028-02-01T00:00+01:00,2028-03-01T00:00+01:00'",
        "QUARTER, 2028-02-29T12:00+01:00, 2, '2028-01-01T00:00+01:00,2028-04-01T00:00+02:00'",
        "YEAR, 2028-12-31T12:00+01:00, 2, '2028-01-01T00:00+01:00,2029-01-01T00:00+01:00'",
        "DECADE, 2028-12-31T12:00+01:00, 2, '2020-01-01T00:00+01:00,2030-01-01T00:00+01:00'",
    })
    void dividesLocalTimeOverClockChangesAndLeapDays(
            AxisUnit unit, String from, int count, String expected) {
        assertThat(String.join(",", boundaries(unit, from, "Europe/Oslo", count)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void alwaysGoesForward(AxisUnit unit) {
        for (var zone : List.of("Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu")) {
            var at =
                    unit.floor(
                            ZonedDateTime.parse("2018-10-01T00:00Z")
                                    .withZoneSameInstant(ZoneId.of(zone)));
            for (int i = 0; i < 20_000 && at.getYear() < 2100; i++) {
                var next = unit.next(at);
                if (!next.isAfter(at)) {
                    fail("After %s comes %s", at, next);
                }
                at = next;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsNoBoundaryAfterTheTime(AxisUnit unit) {
        var at =
                ZonedDateTime.parse("2018-10-27T22:10:30Z")
                        .withZoneSameInstant(ZoneId.of("Europe/Oslo"));
        for (int i = 0; i < 2_000; i++) {
            var floor = unit.floor(at);

            assertThat(floor).isBeforeOrEqualTo(at);
            assertThat(unit.next(floor)).isAfter(at);
            at = at.plusSeconds(617);
        }
    }
}
