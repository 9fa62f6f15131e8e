package org.entente.app.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.resources.Nation;
import org.entente.resources.Nations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

final class HolidayBookTest {
    private static final HolidayBook BOOK = HolidayBook.shipped();

    @Test
    void knowsEveryNationInEveryYear() {
        var nations = Nations.shipped().all();

        assertThat(nations).hasSizeGreaterThan(200);
        assertThat(nations)
                .allSatisfy(
                        nation -> {
                            assertThat(BOOK.week(nation.code())).as(nation.code()).isPresent();
                            assertThat(years())
                                    .allSatisfy(
                                            year ->
                                                    assertThat(BOOK.days(nation.code(), year))
                                                            .as("%s %d", nation.code(), year)
                                                            .hasSizeGreaterThan(1));
                        });
    }

    @Test
    void keepsEveryHolidayInItsYear() {
        assertThat(Nations.shipped().all())
                .map(Nation::code)
                .allSatisfy(
                        code ->
                                assertThat(BOOK.days(code, 2027))
                                        .allMatch(day -> day.date().getYear() == 2027));
    }

    @ParameterizedTest
    @CsvSource({
        "NOR, 2027, 05-17 Constitution Day, 05-06 Ascension Day",
        "SWE, 2027, 06-26 Midsummer Day, 11-06 All Saints' Day",
        "GBR, 2027, 12-27 Christmas Day, 12-28 Boxing Day",
        "USA, 2027, 07-05 Independence Day, 11-25 Thanksgiving Day",
        "CYP, 2027, 04-30 Orthodox Good Friday, 10-28 Ochi Day",
        "UKR, 2027, 12-25 Christmas Day, 08-24 Independence Day",
        "POL, 2027, 12-24 Christmas Eve, 05-27 Corpus Christi",
        "TUR, 2027, 03-09 Eid al-Fitr, 10-29 Republic Day",
        "JPN, 2027, 02-23 Emperor's Birthday, 03-22 Vernal Equinox Day",
        "DEU, 2027, 10-03 Day of German Unity, 05-17 Whit Monday",
        "CAN, 2027, 05-24 Victoria Day, 09-30 Day for Truth and Reconciliation",
        "ISR, 2027, 04-22 Passover, 10-11 Yom Kippur"
    })
    void knowsTheDaysOf(String nation, int year, String one, String other) {
        var days = days(nation, year, Locale.ENGLISH);

        assertThat(days).contains(one, other);
    }

    @Test
    void followsWhatGovernmentsChanged() {
        assertThat(days("UKR", 2027, Locale.ENGLISH)).noneMatch(day -> day.startsWith("01-07"));
        assertThat(days("DNK", 2027, Locale.ENGLISH)).noneMatch(day -> day.startsWith("04-23"));
        assertThat(days("POL", 2024, Locale.ENGLISH)).noneMatch(day -> day.startsWith("12-24"));
        assertThat(days("SVK", 2027, Locale.ENGLISH)).noneMatch(day -> day.startsWith("11-17"));
    }

    @Test
    void namesTheDaysInFrench() {
        assertThat(days("FRA", 2027, Locale.FRENCH))
                .contains("07-14 Fête nationale", "11-01 Toussaint", "05-17 Lundi de Pentecôte");
        assertThat(days("GBR", 2027, Locale.FRENCH)).contains("12-28 Lendemain de Noël");
    }

    @Test
    void saysWhichDatesAreEstimates() {
        assertThat(BOOK.days("TUR", 2027))
                .filteredOn(Holiday::isEstimate)
                .map(Holiday::english)
                .containsOnly("Eid al-Fitr", "Eid al-Adha");
    }

    @Test
    void knowsWhoWorksFromSundayToThursday() {
        var jordan = BOOK.week("JOR").orElseThrow();

        assertThat(jordan.zone().getId()).isEqualTo("Asia/Amman");
        assertThat(jordan.days())
                .map(day -> day.day())
                .doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .contains(DayOfWeek.SUNDAY)
                .hasSize(5);
    }

    private static List<String> days(String nation, int year, Locale language) {
        return BOOK.days(nation, year).stream()
                .map(day -> day.date().toString().substring(5) + " " + day.name(language))
                .toList();
    }

    private static List<Integer> years() {
        return IntStream.rangeClosed(HolidayBook.FIRST_YEAR, HolidayBook.LAST_YEAR)
                .boxed()
                .toList();
    }
}
