package org.entente.persistence.map;

import java.util.Random;

/// Texts that break careless programs: SQL, quotes, NUL, emoji, bidi controls, broken surrogates.
public final class HostileText {
    private static final String[] PIECES = {
        "Robert'); DROP TABLE activity;--",
        "' OR '1'='1",
        "\";--",
        "\\",
        "%_",
        "${x}",
        "?",
        ":name",
        "{ts '2020-01-01'}",
        "U&'\\0000'",
        "\u0000",
        "\n",
        "\r\n",
        "\t",
        "\u0007",
        "\u001b[31m",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\ufffd",
        "\uffff",
        "e\u0301",
        "\ud83d\ude80",
        "\ud83c\uddeb\ud83c\uddee",
        "\ud83d\udc68\u200d\ud83d\udc69",
        "مناورة",
        "Übung",
        "演習",
        ";INIT=CALL FILE_WRITE('x','y')",
        "<b>&amp;</b>",
        "=cmd|' /C calc'!A0",
        "null",
        " ",
        "0",
    };

    private HostileText() {}

    public static String of(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(scalar(random));
            }
        }
        return text.toString();
    }

    private static int scalar(Random random) {
        var point = random.nextInt(Character.MAX_CODE_POINT + 1);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 'x' : point;
    }
}
