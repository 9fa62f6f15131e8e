package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterTest {
    @Test
    void readsAsPeopleWriteIt() {
        assertThat(Parameter.title("channel_kHz(25/12.5/8.33)"))
                .isEqualTo("channel kHz (25/12.5/8.33)");
        assertThat(Parameter.title("codec (G.722.1)")).isEqualTo("codec (G.722.1)");
        assertThat(Parameter.title("(none)")).isEqualTo("(none)");
    }
}
