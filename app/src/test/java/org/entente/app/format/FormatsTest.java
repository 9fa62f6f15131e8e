package org.entente.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

final class FormatsTest {
    private static final Instant EVENING = Instant.parse("2027-03-12T18:30:07Z");
    private final Formats formats = new Formats(Locale.FRENCH, ZoneId.of("Europe/Oslo"));

    @Test
    void writesDateTimeGroupsInZuluAndLocalTime() {
        assertThat(formats.zulu(EVENING)).isEqualTo("121830ZMAR27");
        assertThat(formats.local(EVENING)).isEqualTo("121930AMAR27");
    }

    @ParameterizedTest
    @CsvSource({
        "-12:00, Y",
        "-05:00, R",
        "-01:00, N",
        "Z, Z",
        "+01:00, A",
        "+09:00, I",
        "+10:00, K",
        "+12:00, M",
        "+04:30, D*",
        "-03:30, P*",
        "+13:00, M*"
    })
    void namesEveryZoneByItsLetter(String offset, String letter) {
        var there = new Formats(Locale.ENGLISH, ZoneId.of(offset));

        assertThat(there.localClock(EVENING).substring(4)).isEqualTo(letter);
    }

    @Test
    void countsDaysByTheLocalCalendar() {
        var dDay = Instant.parse("2027-03-12T23:30:00Z");

        assertThat(formats.dayCount("D", formats.days(dDay, EVENING))).isEqualTo("D-1");
        assertThat(formats.dayCount("D", formats.days(dDay, dDay))).isEqualTo("D");
        assertThat(formats.dayCount("D", formats.days(dDay, dDay.plusSeconds(86_400))))
                .isEqualTo("D+1");
    }

    @Test
    void tellsTheTimeToTheSecondInZulu() {
        assertThat(formats.zuluSeconds(EVENING)).isEqualTo("1830:07Z");
    }

    @Test
    void writesDatesInTheLanguageOfTheUser() {
        assertThat(formats.date(EVENING)).isEqualTo("12 mars 2027");
        assertThat(formats.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2027",
        "QUARTER, T1",
        "MONTH_AND_YEAR, mars 2027",
        "MONTH, mars",
        "DAY, 12",
        "WEEKDAY_AND_DAY, ven. 12",
        "FULL_DAY, ven. 12 mars 2027"
    })
    void writesAsMuchOfADateAsThereIsRoomFor(DateForm form, String expected) {
        assertThat(formats.date(LocalDate.of(2027, 3, 12), form)).isEqualTo(expected);
    }
}
