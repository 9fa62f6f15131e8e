package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;

class AppIconTest {
    @Test
    void everySizeIsASquarePngOfThatSize() {
        for (int size : AppIcon.SIZES) {
            var header = ByteBuffer.wrap(Resource.bytes(AppIcon.path(size)));

            assertThat(header.getInt(0)).isEqualTo(0x89504e47);
            assertThat(header.getInt(16)).isEqualTo(size);
            assertThat(header.getInt(20)).isEqualTo(size);
        }
        assertThat(AppIcon.urls()).hasSameSizeAs(AppIcon.SIZES);
    }

    @Test
    void drawingsAreVectorsWithoutFlagsOrText() {
        for (var name : new String[] {"entente", "entente-small"}) {
            assertThat(Resource.text("icon/" + name + ".svg"))
                    .startsWith("<svg")
                    .doesNotContain("<image", "<text");
        }
    }
}
