package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class NearestTest {
    @Test
    void theNearestTakesTheFewestLetters() {
        var known = List.of("MEDEVAC", "ATO", "ACO", "");

        assertThat(Nearest.of("medivac", known)).contains("MEDEVAC");
        assertThat(Nearest.of("AT", known)).contains("ATO");
        assertThat(Nearest.of("AO", known)).as("of two the first by name").contains("ACO");
        assertThat(Nearest.of("ATO", List.of())).isEmpty();
    }
}
