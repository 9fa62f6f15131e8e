package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.match.Truth.FALSE;
import static org.entente.model.match.Truth.NOT_APPLICABLE;
import static org.entente.model.match.Truth.TRUE;
import static org.entente.model.match.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;

final class TruthTest {
    @Test
    void unknownIsNeverYes() {
        assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(FALSE.and(UNKNOWN)).isEqualTo(FALSE);
        assertThat(TRUE.or(UNKNOWN)).isEqualTo(TRUE);
        assertThat(FALSE.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void whatDoesNotApplyChangesNothing() {
        for (var truth : Truth.values()) {
            assertThat(truth.and(NOT_APPLICABLE)).isEqualTo(truth);
            assertThat(NOT_APPLICABLE.and(truth)).isEqualTo(truth);
            assertThat(truth.or(NOT_APPLICABLE)).isEqualTo(truth);
        }
    }

    @Test
    void andAndOrAreInAnyOrderAndGrouping() {
        for (var a : Truth.values()) {
            for (var b : Truth.values()) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
                for (var c : Truth.values()) {
                    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                }
            }
        }
    }
}
