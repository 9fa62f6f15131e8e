package org.entente.model.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

final class EasterTest {
    @Test
    void fallsOnTheKnownWesternDates() {
        assertThat(years(Easter.WESTERN))
                .containsExactly(
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2027-03-28",
                        "2028-04-16",
                        "2029-04-01",
                        "2030-04-21",
                        "2031-04-13",
                        "2032-03-28",
                        "2033-04-17",
                        "2034-04-09",
                        "2035-03-25");
    }

    @Test
    void fallsOnTheKnownOrthodoxDates() {
        assertThat(years(Easter.ORTHODOX))
                .containsExactly(
                        "2024-05-05",
                        "2025-04-20",
                        "2026-04-12",
                        "2027-05-02",
                        "2028-04-16",
                        "2029-04-08",
                        "2030-04-28",
                        "2031-04-13",
                        "2032-05-02",
                        "2033-04-24",
                        "2034-04-09",
                        "2035-04-29");
    }

    @Test
    void keepsToItsEarliestAndLatestDates() {
        var known = List.of("1943-04-25", "1954-04-18", "1981-04-19", "2008-03-23", "2038-04-25");

        assertThat(known).allMatch(date -> isWestern(LocalDate.parse(date)));
    }

    private static boolean isWestern(LocalDate date) {
        return Easter.WESTERN.in(date.getYear()).equals(date);
    }

    private static List<String> years(Easter easter) {
        return IntStream.rangeClosed(2024, 2035)
                .mapToObj(year -> easter.in(year).toString())
                .toList();
    }
}
