package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Words;
import org.entente.model.plan.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.UUID;

class KindIconsTest {
    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindHasAnIconAWordAndAnIdentity(EntityKind kind) {
        assertThat(KindIcons.of(kind)).isNotNull();
        assertThat(Words.of(kind)).isNotNull();
        assertThat(kind.id(new UUID(1, 2)).kind()).isEqualTo(kind);
    }

    @Test
    void eachKindOfCommunicationSystemHasAnIconOfItsOwn() {
        var systems =
                Arrays.stream(EntityKind.values())
                        .filter(kind -> kind.compareTo(EntityKind.SECURITY_DOMAIN) >= 0)
                        .toList();

        assertThat(systems.stream().map(KindIcons::of).distinct()).hasSameSizeAs(systems);
    }
}
