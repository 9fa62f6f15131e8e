package org.entente.model.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class HolidayRulesTest {
    private static final HolidayRules RULES =
            new HolidayRules(Map.of("CNY", List.of(LocalDate.of(2027, 2, 6))));

    @ParameterizedTest
    @CsvSource({
        "05-17, 2027-05-17",
        "12-25/w, 2027-12-27",
        "12-25/x, 2027-12-27",
        "12-26/x, 2027-12-28",
        "07-04/u, 2027-07-05",
        "06-19/u, 2027-06-18",
        "02-07/s, 2027-02-08",
        "02-07/b, 2027-02-06",
        "E-2, 2027-03-26",
        "E, 2027-03-28",
        "O+1, 2027-05-03",
        "05-MON1, 2027-05-03",
        "05-MON-1, 2027-05-31",
        "08-MON1-4, 2027-07-29",
        "06-20>SAT, 2027-06-26",
        "05-24<MON, 2027-05-24",
        "H10-01, 2027-03-09",
        "$CNY, 2027-02-06",
        "$CNY-1, 2027-02-05"
    })
    void findsTheDateInAYear(String rule, LocalDate date) {
        assertThat(RULES.read(rule).in(2027)).containsExactly(date);
    }

    @Test
    void movesANewYearOnASaturdayToTheYearBefore() {
        var rule = RULES.read("01-01/u");

        assertThat(rule.in(2027))
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(rule.in(2028)).isEmpty();
    }

    @Test
    void findsAnIslamicDateTwiceInACivilYear() {
        assertThat(RULES.read("H10-01").in(2033))
                .containsExactly(LocalDate.of(2033, 1, 3), LocalDate.of(2033, 12, 23));
    }

    @Test
    void saysThatOnlyTheSightedMoonMakesAnEstimate() {
        assertThat(RULES.read("H10-01").isEstimate()).isTrue();
        assertThat(RULES.read("$CNY").isEstimate()).isFalse();
    }

    @Test
    void hasNoDateInAMonthWithoutAFifthSuchDay() {
        assertThat(RULES.read("02-MON5").in(2027)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5-17", "05-17/q", "X+1", "05-MUN1", "05-MON6", "$XXX", "06-20>SUT"})
    void refusesWhatIsNoRule(String text) {
        assertThatThrownBy(() -> RULES.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADateThatIsInNoYear() {
        assertThatThrownBy(() -> RULES.read("02-30")).isInstanceOf(DateTimeException.class);
    }
}
