package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/// UUIDs as 36 characters in lower case, spelt and read without a text in between: a large plan
/// holds a million of them.
final class Uuids {
    static final int LENGTH = 36;

    private static final byte[] DIGITS = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };
    private static final int NONE = -1;
    private static final byte[] VALUES = values();

    private Uuids() {}

    private static byte[] values() {
        var values = new byte[128];
        Arrays.fill(values, (byte) NONE);
        for (byte value = 0; value < DIGITS.length; value++) {
            values[DIGITS[value]] = value;
        }
        return values;
    }

    /// Writes the 36 characters to the start of the array.
    static void spell(UUID id, byte[] into) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        digits(high >>> 32, into, 0, 8);
        into[8] = '-';
        digits(high >>> 16, into, 9, 4);
        into[13] = '-';
        digits(high, into, 14, 4);
        into[18] = '-';
        digits(low >>> 48, into, 19, 4);
        into[23] = '-';
        digits(low, into, 24, 12);
    }

    private static void digits(long value, byte[] into, int from, int count) {
        long rest = value;
        for (int place = from + count - 1; place >= from; place--) {
            into[place] = DIGITS[(int) rest & 0xf];
            rest >>>= 4;
        }
    }

    /// The UUID, or null when the characters are not its one spelling.
    static @Nullable UUID parse(char[] text, int from, int length) {
        if (length != LENGTH
                || text[from + 8] != '-'
                || text[from + 13] != '-'
                || text[from + 18] != '-'
                || text[from + 23] != '-') {
            return null;
        }
        long first = number(text, from, 8);
        long second = number(text, from + 9, 4);
        long third = number(text, from + 14, 4);
        long fourth = number(text, from + 19, 4);
        long fifth = number(text, from + 24, 12);
        return (first | second | third | fourth | fifth) < 0
                ? null
                : new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    /// The number of so many digits, negative when one of them is none.
    private static long number(char[] text, int from, int count) {
        long number = 0;
        for (int place = from; place < from + count; place++) {
            char digit = text[place];
            int value = digit < VALUES.length ? VALUES[digit] : NONE;
            if (value == NONE) {
                return NONE;
            }
            number = number << 4 | value;
        }
        return number;
    }
}
