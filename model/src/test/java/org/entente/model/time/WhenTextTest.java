package org.entente.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.time.Reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

final class WhenTextTest {
    private static final WhenReader READER = new WhenReader(ZoneId.of("Europe/Oslo"));

    @ParameterizedTest
    @CsvSource({
        "E-18m, E, -18, 0, 0",
        "E-20w, E, 0, -140, 0",
        "E-30d, E, 0, -30, 0",
        "E-6m+2, E, -6, 2, 0",
        "E+14, E, 0, 14, 0",
        "D-5, D, 0, -5, 0",
        "D, D, 0, 0, 0",
        "D+3 H+2, D, 0, 3, 120",
        "J+1 H+2 M-5, J, 0, 1, 115",
        "D H-1 M-30, D, 0, 0, -90",
        "H+2, H, 0, 0, 120",
        "H+2 M+5, H, 0, 0, 125",
        "H+3d H+2, H, 0, 3, 120",
        "ENDEX+60, ENDEX, 0, 60, 0"
    })
    void writesWhatPlannersWrite(String text, String anchor, int months, int days, int minutes) {
        var when = When.from(anchor, new Offset(months, days, minutes));
        var canonical = text.equals("J+1 H+2 M-5") ? "J+1 H+1 M+55" : text;

        assertThat(WhenText.of(when)).isEqualTo(canonical);
        assertThat(WhenText.parse(text)).isEqualTo(when);
    }

    @Test
    void writesFixedMomentsAsGroupsWhereTheseTellEverything() {
        assertThat(WhenText.of(When.at(Instant.parse("2027-03-12T18:30:00Z"))))
                .isEqualTo("121830ZMAR27");
        assertThat(WhenText.of(When.at(Instant.parse("2027-03-12T18:30:05Z"))))
                .isEqualTo("2027-03-12T18:30:05Z");
        assertThat(WhenText.of(When.at(Instant.parse("1999-12-31T18:30:00Z"))))
                .isEqualTo("1999-12-31T18:30:00Z");
    }

    @Test
    void readsWhatItWritesAsTheSame() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var when = round % 2 == 0 ? relative(random) : fixed(random);

            assertThat(READER.read(WhenText.of(when))).isEqualTo(new Read(when));
        }
    }

    private static When relative(Random random) {
        var codes = List.of("E", "D", "H", "M", "J", "ENDEX", "A1", "MPC", "Z9999999");
        return When.from(
                codes.get(random.nextInt(codes.size())),
                new Offset(
                        random.nextInt(3) * random.nextInt(-40, 40),
                        random.nextInt(3) * random.nextInt(-900, 900),
                        random.nextInt(3) * random.nextInt(-90_000, 90_000)));
    }

    private static When fixed(Random random) {
        long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        long now = Instant.parse("2027-03-12T00:00:00Z").getEpochSecond();
        return When.at(
                switch (random.nextInt(3)) {
                    case 0 -> Instant.ofEpochSecond(random.nextLong(first, last));
                    case 1 -> Instant.ofEpochSecond(now + 60L * random.nextInt(1_000_000));
                    default -> Instant.ofEpochSecond(now, random.nextInt(1_000_000_000));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D+", "D+3H+2", "D+3 H2", "D+3x", "D+3 H+2:75", "121830ZMAR27"})
    void refusesWhatIsNoOffsetFromAnAnchor(String text) {
        assertThat(WhenText.read(text)).isEmpty();
        assertThatThrownBy(() -> WhenText.parse(text)).hasMessageContaining("(" + text + ")");
    }

    @Test
    void readsAnOffsetAlone() {
        assertThat(WhenText.parseOffset("+2d H+8")).isEqualTo(new Offset(0, 2, 480));
        assertThat(WhenText.parseOffset("-1w")).isEqualTo(Offset.ofDays(-7));
        assertThat(WhenText.parseOffset("H+8")).isEqualTo(Offset.ofHours(8));
        assertThatThrownBy(() -> WhenText.parseOffset(" ")).hasMessageContaining("offset");
        assertThatThrownBy(() -> WhenText.parseOffset("H8")).hasMessageContaining("(H8)");
    }
}
