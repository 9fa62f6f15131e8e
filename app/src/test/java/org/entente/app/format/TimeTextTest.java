package org.entente.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

final class TimeTextTest {
    private final TimeText texts =
            new TimeText(new Formats(Locale.ENGLISH, ZoneId.of("Europe/Oslo")));

    @ParameterizedTest
    @CsvSource({
        "121830ZMAR27, 2027-03-12T18:30:00Z",
        "121830amar27, 2027-03-12T17:30:00Z",
        "12 1830 Z MAR 27, 2027-03-12T18:30:00Z",
        "121830JMAR27, 2027-03-12T17:30:00Z",
        "010000RJAN28, 2028-01-01T05:00:00Z",
        "290600ZFEB28, 2028-02-29T06:00:00Z"
    })
    void readsDateTimeGroupsOfEveryZone(String text, Instant at) {
        assertThat(texts.read(text)).contains(When.at(at));
    }

    @Test
    void readsOffsetsInWhateverCase() {
        assertThat(texts.read(" e-18M ")).contains(When.from("E", Offset.ofMonths(-18)));
        assertThat(texts.read("d+3 h+2"))
                .contains(When.from("D", Offset.ofDays(3).plus(Offset.ofHours(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "next week", "321830ZMAR27", "121830ZMRZ27", "290600ZFEB27", "D+"})
    void readsNothingIntoNonsense(String text) {
        assertThat(texts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121830ZMAR27", "E-18m", "D+3 H+2", "ENDEX"})
    void writesWhatItReads(String text) {
        assertThat(texts.read(text).map(texts::of)).contains(text);
    }
}
