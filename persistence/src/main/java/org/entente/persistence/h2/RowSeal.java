package org.entente.persistence.h2;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Mac;

/// Seals rows: HMAC-SHA256 over the table and every column but revision and hash, cut to 128 bits.
/// Not safe from several threads.
final class RowSeal {
    static final int BYTES = 16;

    private final Mac mac;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final DataOutputStream out = new DataOutputStream(bytes);

    RowSeal(Mac mac) {
        this.mac = mac;
    }

    byte[] of(String table, Record row) {
        bytes.reset();
        try {
            text(table);
            for (var column : row.fields()) {
                if (!column.getName().equals("rev") && !column.getName().equals("row_hash")) {
                    value(row.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory must take every byte.", e);
        }
        return Arrays.copyOf(mac.doFinal(bytes.toByteArray()), BYTES);
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case String text -> text(text);
            case UUID id -> {
                out.writeByte(2);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case Integer number -> number(number);
            case Long number -> number(number);
            case Boolean yes -> number(yes ? 1 : 0);
            case Double number -> number(Double.doubleToLongBits(number));
            case Instant instant -> {
                number(instant.getEpochSecond());
                number(instant.getNano());
            }
            case byte[] raw -> {
                out.writeByte(4);
                out.writeInt(raw.length);
                out.write(raw);
            }
            case Object[] list -> {
                out.writeByte(5);
                out.writeInt(list.length);
                for (var element : list) {
                    value(element);
                }
            }
            default ->
                    throw new IllegalArgumentException(
                            "The column type (%s) must be one that rows are sealed with."
                                    .formatted(value.getClass()));
        }
    }

    private void number(long number) throws IOException {
        out.writeByte(3);
        out.writeLong(number);
    }

    private void text(String text) throws IOException {
        out.writeByte(1);
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /// The seals of a set of rows, in any order, as one.
    static byte[] joined(byte[] one, byte[] other) {
        var sum = one.clone();
        for (int at = 0; at < BYTES; at++) {
            sum[at] ^= other[at];
        }
        return sum;
    }
}
