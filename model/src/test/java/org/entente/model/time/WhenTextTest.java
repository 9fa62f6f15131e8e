package org.entente.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class WhenTextTest {
    @ParameterizedTest
    @CsvSource({
        "E-18m, E, -18, 0, 0",
        "D-5, D, 0, -5, 0",
        "D+3 H+2, D, 0, 3, 120",
        "MPC-3w, MPC, 0, -21, 0",
        "E-6m+2d, E, -6, 2, 0",
        "E-9w-3d H+3, E, 0, -66, 180",
        "C H-0:30, C, 0, 0, -30",
        "ENDEX, ENDEX, 0, 0, 0"
    })
    void readsWhatPlannersWrite(String text, String anchor, int months, int days, int minutes) {
        var when = WhenText.parse(text);

        assertThat(when).isEqualTo(When.from(anchor, new Offset(months, days, minutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e-5", "D+", "D + 3", "D+3H+2", "D+3 H2", "D+3x", "D+3 H+2:75"})
    void refusesAnythingElse(String text) {
        assertThat(WhenText.read(text)).isEmpty();
        assertThatThrownBy(() -> WhenText.parse(text)).hasMessageContaining("(" + text + ")");
    }

    @Test
    void readsAnOffsetAlone() {
        assertThat(WhenText.parseOffset("+2d H+8")).isEqualTo(new Offset(0, 2, 480));
        assertThat(WhenText.parseOffset("-1w")).isEqualTo(Offset.ofDays(-7));
        assertThat(WhenText.parseOffset("H+8")).isEqualTo(Offset.ofHours(8));
        assertThatThrownBy(() -> WhenText.parseOffset("")).hasMessageContaining("offset");
    }

    @Test
    void writesWhatItReadsBackAsTheSame() {
        var random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            var offset =
                    new Offset(
                            random.nextInt(-30, 30),
                            random.nextInt(-900, 900),
                            random.nextInt(-4000, 4000));
            var when = new When.Relative(new AnchorCode("D" + round), offset);

            assertThat(WhenText.parse(WhenText.of(when))).isEqualTo(when);
        }
    }

    @Test
    void writesTheShortForm() {
        assertThat(WhenText.of(WhenText.parse("E-3w"))).isEqualTo("E-21");
        assertThat(WhenText.of(WhenText.parse("E-6m+1w"))).isEqualTo("E-6m+7d");
        assertThat(WhenText.of(WhenText.parse("D H+26:30"))).isEqualTo("D H+26:30");
    }
}
