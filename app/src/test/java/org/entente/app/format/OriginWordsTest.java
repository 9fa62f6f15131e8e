package org.entente.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// Who said something is told beside the source unless the source names him already.
final class OriginWordsTest {
    private static final OriginWords WORDS =
            new OriginWords(Language.of(Locale.ENGLISH, ZoneOffset.UTC));

    private static String source(String by, String source) {
        return WORDS.source(new Statement.Origin(by, source, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A|Appendix 3|A, Appendix 3",
                "Ek|Ekholm, letter 7|Ek, Ekholm, letter 7",
                "Ek|Oek, letter 7|Ek, Oek, letter 7",
                "N|Note É|N, Note É",
                "Not|Noté|Not, Noté",
                "7|letter 17|7, letter 17",
                "SWE|letter of SWE2|SWE, letter of SWE2",
                "Ek (G6).|Ek, letter 7|Ek (G6)., Ek, letter 7"
            })
    void lettersOfOtherWordsNameNobody(String by, String source, String told) {
        assertThat(source(by, source)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A|Annex A",
                "Major Ek|Major Ek, letter 7",
                "FRA|Letter (FRA)",
                "Élan|L’Élan, p. 3",
                "Ek (G6).|From Ek (G6)., letter 7"
            })
    void whomTheSourceNamesIsNotToldTwice(String by, String source) {
        assertThat(source(by, source)).isEqualTo(source);
    }

    @Test
    void whatIsBlankIsLeftOut() {
        assertThat(source("", "letter 7")).isEqualTo("letter 7");
        assertThat(source(" ", "letter 7")).isEqualTo("letter 7");
        assertThat(source("Major Ek", "")).isEqualTo("Major Ek");
        assertThat(WORDS.source(Statement.Origin.NOBODY)).isEmpty();
        assertThat(WORDS.source(new Statement.Origin("A", "Appendix", LocalDate.of(2026, 11, 3))))
                .isEqualTo("A, Appendix, 3 Nov 2026");
    }
}
