package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PastedRowsTest {
    @Test
    void readsARowALineAndACellATab() {
        assertThat(PastedRows.of("Alpha\t 2,4 \tFM\r\n\r\n\tBravo\t\r\n"))
                .containsExactly(
                        List.of("Alpha", "2,4", "FM"), List.of(""), List.of("", "Bravo", ""));
        assertThat(PastedRows.of("")).isEmpty();
    }

    @Test
    void aCellWithLineBreaksIsOneCell() {
        assertThat(PastedRows.of("Alpha\t\"first line\nsecond \"\"quoted\"\"\r\n line\"\t3\nBravo"))
                .containsExactly(
                        List.of("Alpha", "first line second \"quoted\" line", "3"),
                        List.of("Bravo"));
    }

    @Test
    void quotationMarksThatNoSpreadsheetWouldPutAreLetters() {
        assertThat(PastedRows.of("\"Alpha\" radio\t1\n\"Bravo"))
                .containsExactly(List.of("\"Alpha\" radio", "1"), List.of("\"Bravo"));
        assertThat(PastedRows.of("12\" dish\t1")).containsExactly(List.of("12\" dish", "1"));
    }

    @Test
    void knowsARowWithoutText() {
        assertThat(PastedRows.of("\t \t\nAlpha\t"))
                .extracting(PastedRows::isBlank)
                .containsExactly(true, false);
    }
}
