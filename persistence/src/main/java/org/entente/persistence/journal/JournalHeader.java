package org.entente.persistence.journal;

import org.entente.persistence.PlanId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// The first bytes of a journal: what it is, the version of the format, the plan. Nothing in it
/// varies for a plan, so it can be made again when it is damaged.
final class JournalHeader {
    static final int BYTES = 32;

    /// The version of the format that this program writes, and the newest it can read.
    static final int VERSION = 1;

    private static final byte[] MAGIC = "EntJ".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKED = BYTES - Integer.BYTES;

    private JournalHeader() {}

    static byte[] of(PlanId plan) {
        var header =
                ByteBuffer.allocate(BYTES)
                        .put(MAGIC)
                        .putInt(VERSION)
                        .putLong(plan.value().getMostSignificantBits())
                        .putLong(plan.value().getLeastSignificantBits());
        var bytes = header.array();
        header.putInt(CHECKED, checksum(bytes));
        return bytes;
    }

    private static int checksum(byte[] header) {
        var crc = new CRC32C();
        crc.update(header, 0, CHECKED);
        return (int) crc.getValue();
    }

    /// The version of a header that is whole, 0 of one that is not.
    static int version(byte[] journal) {
        if (journal.length < BYTES) {
            return 0;
        }
        var header = ByteBuffer.wrap(journal, 0, BYTES);
        var magic = new byte[MAGIC.length];
        header.get(magic);
        var version = header.getInt();
        return Arrays.equals(magic, MAGIC) && header.getInt(CHECKED) == checksum(journal)
                ? version
                : 0;
    }
}
