package org.entente.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;

class FlowWordsTest {
    @ParameterizedTest
    @CsvSource({"PT15M, 15 min", "PT2H, 120 min", "PT90S, 90 s", "PT0S, 0 s", "PT0.5S, '0,5 s'"})
    void aTimeIsToldInMinutesWhereTheyAreWhole(Duration time, String words) {
        assertThat(new FlowWords(Language.of(Locale.FRENCH, ZoneOffset.UTC)).length(time))
                .isEqualTo(words);
    }
}
