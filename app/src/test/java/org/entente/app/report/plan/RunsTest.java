package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RunsTest {
    @Test
    void writesNumbersThatFollowOneAnotherAsARun() {
        assertThat(Runs.of(List.of("CAS-005", "CAS-006", "CAS-007", "CAS-009")))
                .containsExactly("CAS-005–007", "CAS-009");
    }

    @Test
    void writesTwoInFull() {
        assertThat(Runs.of(List.of("CAS-009", "CAS-010"))).containsExactly("CAS-009", "CAS-010");
    }

    @Test
    void endsARunWhereTheWordsOrTheDigitsChange() {
        assertThat(Runs.of(List.of("A-1", "A-2", "A-3", "B-4", "B-5", "B-6", "B-07")))
                .containsExactly("A-1–3", "B-4–6", "B-07");
    }

    @Test
    void leavesNamesWithoutANumberAsTheyAre() {
        assertThat(Runs.of(List.of("Rear link", "Command", "Fires")))
                .containsExactly("Rear link", "Command", "Fires");
        assertThat(Runs.of(List.of())).isEmpty();
    }
}
