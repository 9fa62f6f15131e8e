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
import java.util.Optional;
import java.util.Random;

final class WhenReaderTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final AnchorCode D = new AnchorCode("D");
    private static final Instant D_DAY = Instant.parse("2027-03-27T06:00:00Z");
    private final WhenReader reader =
            new WhenReader(OSLO, code -> code.equals(D) ? Optional.of(D_DAY) : Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "D+3 H+2, D+3 H+2",
        "E-6m, E-6m",
        "D-5, D-5",
        "E-2w, E-2w",
        "J+1 H+2 M-5, J+1 H+1 M+55",
        "ENDEX+60, ENDEX+60",
        "J-60, J-60",
        "D+0, D",
        "e-42 d, E-6w",
        "E-4 wk, E-4w",
        "E-18 mois, E-18m",
        "E-1y, E-12m",
        "d + 3  h + 2, D+3 H+2",
        "D−3, D-3",
        "D+3 H+26:30, D+3 H+26 M+30",
        "D+1m-1, D+1m-1",
        "H+2, H+2",
        "H+2d, H+2d",
        "M+3, M+3"
    })
    void readsOffsetsFromAnAnchor(String typed, String canonical) {
        assertThat(reader.read(typed)).isEqualTo(new Read(WhenText.parse(canonical)));
    }

    @ParameterizedTest
    @CsvSource({
        "121830ZMAR27, 2027-03-12T18:30:00Z",
        "121930AMAR27, 2027-03-12T18:30:00Z",
        "121930JMAR27, 2027-03-12T18:30:00Z",
        "12 1830Z MAR 2027, 2027-03-12T18:30:00Z",
        "121330rmar27, 2027-03-12T18:30:00Z",
        "121830ZMARS27, 2027-03-12T18:30:00Z",
        "010000ZFÉV27, 2027-02-01T00:00:00Z",
        "25OCT18, 2018-10-24T22:00:00Z",
        "25 oct 2018, 2018-10-24T22:00:00Z",
        "25OCT18 0900, 2018-10-25T07:00:00Z",
        "2027-03-12, 2027-03-11T23:00:00Z",
        "2027-03-12T18:30, 2027-03-12T17:30:00Z",
        "2027-03-12 18:30, 2027-03-12T17:30:00Z",
        "2027-03-12T18:30Z, 2027-03-12T18:30:00Z",
        "2027-03-12T18:30:15.25Z, 2027-03-12T18:30:15.250Z",
        "2027-03-12T18:30+02:00, 2027-03-12T16:30:00Z",
        "2027-03-12T18:30-0330, 2027-03-12T22:00:00Z",
        "26/06/2024 09h00, 2024-06-26T07:00:00Z",
        "26/06/2024 9:00, 2024-06-26T07:00:00Z",
        "26.06.24, 2024-06-25T22:00:00Z",
        "26/06/2024 0900Z, 2024-06-26T09:00:00Z"
    })
    void readsMomentsThatStandForThemselves(String typed, Instant expected) {
        assertThat(reader.read(typed)).isEqualTo(new Read(When.at(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', EMPTY",
        "' ', '', EMPTY",
        "321830ZMAR27, 32, DAY",
        "300000ZFEB27, 30, DAY",
        "000000ZFEB27, 00, DAY",
        "122430ZMAR27, 24, HOUR",
        "121860ZMAR27, 60, MINUTE",
        "121830ZMAX27, MAX, MONTH",
        "121830zmax27, max, MONTH",
        "2027-13-01, 13, MONTH",
        "9999-12-31T23:30-0100, 9999, YEAR",
        "0000-01-01, 0000, YEAR",
        "2027-03-12T10:00:61, 61, SECOND",
        "2027-03-12T10:00+19:00, +19:00, ZONE",
        "121830MAR27, 121830MAR27, FORM",
        "1830Z, 1830Z, FORM",
        "26/06/2024 noon, noon, FORM",
        "D+x, +x, OFFSET",
        "D+, +, OFFSET",
        "D+3 Q+2, Q+2, OFFSET",
        "D+3 H2, H2, OFFSET",
        "D+3 M+2:10, M+2:10, OFFSET",
        "D+3 parsecs, +3 parsecs, UNIT",
        "D+3parsecs, +3parsecs, UNIT",
        "D+3H+2, +3H, UNIT",
        "E-6, -6, UNIT",
        "STARTEXERCISE+3, STARTEXERCISE, ANCHOR",
        "É+3, É, ANCHOR",
        "D+400000, 400000, TOO_FAR",
        "D+4000000000, 4000000000, TOO_FAR",
        "J+3 09h05, J, ANCHOR_WITHOUT_DATE",
        "D+3 09h75, 75, MINUTE",
        "280230JMAR27, 0230, SKIPPED_BY_CLOCK_CHANGE"
    })
    void namesThePartThatIsWrong(String typed, String part, Fault fault) {
        assertThat(reader.read(typed)).isEqualTo(new Unreadable(part, fault));
    }

    @Test
    void reckonsATimeOfDayFromTheAnchorsDateOverAClockChange() {
        var read = reader.read("D+3 09h05");

        assertThat(read).isEqualTo(new Read(WhenText.parse("D+3 H+2 M+5")));
        assertThat(new Offset(0, 3, 125).from(D_DAY, OSLO))
                .isEqualTo(Instant.parse("2027-03-30T07:05:00Z"));
    }

    @Test
    void takesTheEarlierOfTwoEqualLocalTimes() {
        assertThat(reader.read("2027-10-31T02:30"))
                .isEqualTo(new Read(When.at(Instant.parse("2027-10-31T00:30:00Z"))));
    }

    @Test
    void survivesAnyRubbish() {
        var random = new Random(11);
        var letters = "DEHMJZ0123456789+-:/. hmwd+MARé*()\u00a0\u2212T";
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(18); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(reader.read(text.toString())).isNotNull();
        }
    }
}
