package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanFrameTest {
    @Test
    void countsNoFurtherThanFitsBesideAnIcon() {
        assertThat(PlanFrame.counted(0)).isEmpty();
        assertThat(PlanFrame.counted(99)).isEqualTo("99");
        assertThat(PlanFrame.counted(2_698)).isEqualTo("99+");
    }
}
