package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class FontsTest {
    @ParameterizedTest
    @EnumSource(Fonts.class)
    void fontMayBeEmbeddedWithoutLimit(Fonts font) {
        var file = ByteBuffer.wrap(font.bytes());

        int embedding = file.getShort(tableOffset(file, "OS/2") + 8);

        assertThat(embedding).isZero();
    }

    @ParameterizedTest
    @EnumSource(Fonts.class)
    void fontCarriesTheFamilyNameThatItIsAskedBy(Fonts font) {
        var names = new String(font.bytes(), StandardCharsets.UTF_16BE);
        var shifted =
                new String(font.bytes(), 1, font.bytes().length - 1, StandardCharsets.UTF_16BE);

        assertThat(names + shifted).contains(font.family());
    }

    @Test
    void licencesStandBesideTheFonts() {
        assertThat(Resource.text("font/LICENSE-Liberation.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(Resource.text("font/LICENSE-DejaVu.txt")).contains("Bitstream Vera");
    }

    private static int tableOffset(ByteBuffer file, String tag) {
        for (int table = 0; table < file.getShort(4); table++) {
            byte[] name = new byte[4];
            file.get(12 + 16 * table, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return file.getInt(12 + 16 * table + 8);
            }
        }
        throw new AssertionError("The font must have the table (%s).".formatted(tag));
    }
}
