package org.entente.persistence.key;

import org.entente.persistence.PlanId;

import java.nio.ByteBuffer;

/// The place of a sealed block: the plan, the sort of file, the journal sequence, and the number of
/// the block among those of that sequence, from 0.
public record Block(PlanId plan, Part part, long sequence, int number) {
    private static final int BYTES = 2 * Long.BYTES + Byte.BYTES + Long.BYTES + Integer.BYTES;

    /// The sort of file; the codes are part of the file format.
    public enum Part {
        JOURNAL(1),
        SNAPSHOT(2),
        CARD(3);

        private final byte code;

        Part(int code) {
            this.code = (byte) code;
        }
    }

    /// The place as the associated data of an authenticated cipher.
    public byte[] associated() {
        return ByteBuffer.allocate(BYTES)
                .putLong(plan.value().getMostSignificantBits())
                .putLong(plan.value().getLeastSignificantBits())
                .put(part.code)
                .putLong(sequence)
                .putInt(number)
                .array();
    }
}
