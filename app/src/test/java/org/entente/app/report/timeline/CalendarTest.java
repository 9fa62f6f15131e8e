package org.entente.app.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Formats;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

final class CalendarTest {
    private final Calendar calendar = new Calendar(new Formats(Locale.ENGLISH, Papers.OSLO));

    @Test
    void ticksAtLocalMidnightAlsoWhenTheClocksChange() {
        var march = new Span(at("2027-03-26T23:00:00Z"), at("2027-03-29T22:00:00Z"));

        var days = calendar.ticks(march, Calendar.Step.DAY);

        assertThat(days)
                .extracting(Tick::at)
                .containsExactly(
                        at("2027-03-26T23:00:00Z"),
                        at("2027-03-27T23:00:00Z"),
                        at("2027-03-28T22:00:00Z"));
        assertThat(calendar.clockChanges(march)).containsExactly(at("2027-03-28T01:00:00Z"));
    }

    @Test
    void countsDaysFromStartexByTheLocalCalendar() {
        var week = new Span(at("2027-03-10T23:00:00Z"), at("2027-03-14T23:00:00Z"));

        assertThat(calendar.dayCounts(week, Papers.STARTEX, 1))
                .extracting(Tick::label)
                .containsExactly("D-1", "D", "D+1", "D+2");
    }

    @Test
    void knowsWeekends() {
        var week = new Span(at("2027-03-10T23:00:00Z"), at("2027-03-14T11:00:00Z"));

        assertThat(calendar.weekends(week))
                .containsExactly(new Span(at("2027-03-12T23:00:00Z"), at("2027-03-14T11:00:00Z")));
    }

    @Test
    void neverDrawsMoreTicksThanPaperCanHold() {
        var centuries = new Span(at("1900-01-01T00:00:00Z"), at("2300-01-01T00:00:00Z"));

        assertThat(calendar.ticks(centuries, Calendar.Step.YEAR)).hasSize(400);
        assertThat(calendar.ticks(centuries, Calendar.Step.DAY)).hasSize(500);
        assertThat(centuries.length()).isGreaterThan(Duration.ofDays(146_000));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
