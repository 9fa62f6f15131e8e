package org.entente.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class KeyTextTest {
    private static final int KEYS = 2_000;

    /// How keys are written down.
    enum Spelling {
        HEXADECIMAL(random -> hexadecimal(random, 16 + random.nextInt(17))),
        HEXADECIMAL_IN_CAPITALS(random -> hexadecimal(random, 16).toUpperCase(Locale.ROOT)),
        BYTES(random -> grouped(hexadecimal(random, 16), 2, " ")),
        BYTES_WITH_COLONS(random -> grouped(hexadecimal(random, 16), 2, ":")),
        WORDS(random -> grouped(hexadecimal(random, 16), 4, " ")),
        LONG_WORDS(random -> grouped(hexadecimal(random, 32), 8, "-")),
        BASE_64(random -> Base64.getEncoder().encodeToString(bytes(random, 32))),
        BASE_64_WITHOUT_END(
                random -> Base64.getEncoder().withoutPadding().encodeToString(bytes(random, 32))),
        BASE_64_OF_THE_WEB(
                random ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 32))),
        BASE_32(random -> letters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 52)),
        BASE_32_IN_GROUPS(
                random -> grouped(letters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32), 4, "-")),
        GROUPS_OF_FIVE_LETTERS(
                random -> grouped(letters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 40), 5, " ")),
        GROUPS_OF_FIVE_SMALL_LETTERS(
                random -> grouped(letters(random, "abcdefghijklmnopqrstuvwxyz", 40), 5, " ")),
        LETTERS(random -> letters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 40)),
        GROUPS_OF_FIVE_DIGITS(random -> grouped(letters(random, "0123456789", 60), 5, " "));

        private final Function<Random, String> spell;

        Spelling(Function<Random, String> spell) {
            this.spell = spell;
        }

        private static byte[] bytes(Random random, int count) {
            var bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        }

        private static String hexadecimal(Random random, int count) {
            return HexFormat.of().formatHex(bytes(random, count));
        }

        private static String letters(Random random, String alphabet, int count) {
            return IntStream.range(0, count)
                    .mapToObj(_ -> alphabet.charAt(random.nextInt(alphabet.length())))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
        }

        private static String grouped(String text, int size, String gap) {
            return text.replaceAll("(.{%d})(?!$)".formatted(size), "$1" + gap);
        }
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void seesAKeyHoweverItIsSpelt(Spelling spelling) {
        var random = new Random(7);

        for (int round = 0; round < KEYS; round++) {
            var key = spelling.spell.apply(random);
            assertThat(KeyText.isIn(key)).as(key).isTrue();
            var told = "Key of the net with code " + key + ", change at 0600Z.";
            assertThat(KeyText.isIn(told)).as(told).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "STANAG 5516 Ed 4, ATDLP-5.16(B)(1) and ADatP-36(A)(2) IP1",
                "JointTaskForceHeadquartersNorth2027",
                "Standing-Operating-Procedure-For-Liaison-Teams",
                "NOR/SWE/FIN/DNK/GBR/POL/DEU/NLD/EST/LVA/LTU",
                "TC01 TC02 TC03 TC04 TC05 TC06 TC07 TC08",
                "0600 0800 1000 1200 1400 1600 1800 2000",
                "121830ZMAR27 131200ZMAR27 140600ZMAR27 150600ZMAR27",
                "33VWN1234567890, 33VWN 12345 67890",
                "10.20.0.0/16, 2001:db8:1::/48, chat.mission.example.org",
                "1a 1b 2a 2b 3a 3b 4a 4b 5a 5b 6a 6b",
                "10000 12000 15000 20000 25000 30000",
                "+47 23 09 80 00, extension 4711",
                "3a6f1c7e-0b42-4d9b-9d0e-6f1c7e3a0b42",
                "Fernmeldeverbindungsplan der Streitkräftebasis",
                "Tietoliikenneyhteyksien suunnittelu",
                "10031000001211000000",
                "Short title ALFA, edition 3, from CRYPTO CUSTODIAN",
                "THREE STAFF TEAMS MARCH NORTH UNDER NIGHT COVER",
                "JFHQ 2027 TC01 0800",
                "PRIMARY ALTERNATE CONTINGENCY EMERGENCY",
                "Baltic fleet coastal defence rocket artillery regiment headquarters"
            })
    void leavesAloneWhatStaffsWrite(String text) {
        assertThat(KeyText.isIn(text)).isFalse();
    }

    @Test
    void seesTheHeadOfAKeyFile() {
        assertThat(KeyText.isIn("-----BEGIN EC PRIVATE KEY-----")).isTrue();
    }
}
