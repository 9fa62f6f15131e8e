package org.entente.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.time.Reading.Fault;
import org.entente.model.time.Reading.Read;
import org.entente.model.time.Reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

final class DateTimeGroupTest {
    private static final Instant EVENING = Instant.parse("2027-03-12T18:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "Z, 121830ZMAR27",
        "+01:00, 121930AMAR27",
        "+09:00, 130330IMAR27",
        "+10:00, 130430KMAR27",
        "+12:00, 130630MMAR27",
        "-01:00, 121730NMAR27",
        "-12:00, 120630YMAR27",
        "+05:30, 121830ZMAR27",
        "+13:00, 121830ZMAR27"
    })
    void writesTheTimeOfAZoneWithItsLetter(String zone, String group) {
        assertThat(DateTimeGroup.format(EVENING, ZoneId.of(zone))).isEqualTo(group);
    }

    @Test
    void readsEveryGroupThatItWrites() {
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            var at = EVENING.plusSeconds(60L * random.nextInt(-10_000_000, 30_000_000));
            var zone = ZoneOffset.ofTotalSeconds(1800 * random.nextInt(-36, 37));

            assertThat(DateTimeGroup.tells(at)).isTrue();
            assertThat(DateTimeGroup.parse(DateTimeGroup.format(at, zone), ZoneOffset.UTC))
                    .isEqualTo(new Read(When.at(at)));
        }
    }

    @Test
    void cannotTellSecondsOrOtherCenturies() {
        assertThat(DateTimeGroup.tells(EVENING.plusSeconds(1))).isFalse();
        assertThat(DateTimeGroup.tells(Instant.parse("1999-12-31T23:59:00Z"))).isFalse();
        assertThat(DateTimeGroup.tells(Instant.parse("2100-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(DateTimeGroup.parse("", ZoneOffset.UTC))
                .isEqualTo(new Unreadable("", Fault.EMPTY));
        assertThat(DateTimeGroup.parse("tomorrow", ZoneOffset.UTC))
                .isEqualTo(new Unreadable("tomorrow", Fault.FORM));
        assertThat(DateTimeGroup.parse("311830ZAPR27", ZoneOffset.UTC))
                .isEqualTo(new Unreadable("31", Fault.DAY));
    }
}
