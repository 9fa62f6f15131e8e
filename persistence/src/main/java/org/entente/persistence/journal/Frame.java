package org.entente.persistence.journal;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.zip.CRC32C;

/// One record as it lies in the journal: magic, CRC32C, length of the payload, kind, sequence,
/// group, time, the chain before it, payload. The checksum and the chain cover everything from the
/// length on. `group` is the first sequence of those records that were forced together, so a record
/// proves that everything before its group had reached the disk.
record Frame(
        Kind kind,
        long sequence,
        long group,
        Instant at,
        ChainHash previous,
        ChainHash hash,
        int position,
        ByteBuffer payload) {
    private static final int MAGIC = 0x45_6E_74_52;
    private static final int CHECKED_FROM = 2 * Integer.BYTES;
    private static final int HEAD =
            4 * Integer.BYTES + Byte.BYTES + 3 * Long.BYTES + ChainHash.BYTES;

    /// `EDIT` is what somebody did; `BRIDGE` is what a repair wrote to lead from the last readable
    /// record to the state that was restored, and may leap over lost sequences.
    enum Kind {
        EDIT(1),
        BRIDGE(2);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        static @Nullable Kind of(byte code) {
            for (var kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            return null;
        }
    }

    /// True when this record continues a chain that stands so.
    boolean follows(long before, ChainHash chain) {
        return previous.equals(chain)
                && switch (kind) {
                    case EDIT -> sequence == before + 1;
                    case BRIDGE -> sequence > before;
                };
    }

    /// The position behind the record.
    int end() {
        return position + HEAD + payload.remaining();
    }

    /// The whole frame at that position of the file, or null when none stands there.
    static @Nullable Frame read(ByteBuffer file, int position) {
        if (file.limit() - position < HEAD || file.getInt(position) != MAGIC) {
            return null;
        }
        var head = file.slice(position, HEAD).position(Integer.BYTES);
        int checksum = head.getInt();
        int length = head.getInt();
        if (length < 0 || length > file.limit() - position - HEAD) {
            return null;
        }
        var checked = file.slice(position + CHECKED_FROM, HEAD - CHECKED_FROM + length);
        var kind = Kind.of(head.get());
        return kind == null || checksum(checked) != checksum
                ? null
                : new Frame(
                        kind,
                        head.getLong(),
                        head.getLong(),
                        Instant.ofEpochSecond(head.getLong(), head.getInt()),
                        ChainHash.read(head),
                        ChainHash.of(checked),
                        position,
                        file.slice(position + HEAD, length));
    }

    /// Where a record is to stand, and the chain up to there.
    record Place(int position, ChainHash chain) {}

    /// What a new record is to be: its kind, sequence, group and time.
    record Stamp(Kind kind, long sequence, long group, Instant at) {}

    /// A new record that is to stand at that place.
    static Frame next(Stamp stamp, Place place, byte[] payload) {
        return new Frame(stamp, place.chain(), place, payload).chained();
    }

    private Frame(Stamp stamp, ChainHash unknown, Place place, byte[] payload) {
        this(
                stamp.kind(),
                stamp.sequence(),
                stamp.group(),
                stamp.at(),
                place.chain(),
                unknown,
                place.position(),
                ByteBuffer.wrap(payload));
    }

    private Frame chained() {
        var full = ChainHash.of(image().position(CHECKED_FROM));
        return new Frame(kind, sequence, group, at, previous, full, position, payload);
    }

    Place behind() {
        return new Place(end(), hash);
    }

    /// The head of the record, which tells it from every other.
    ByteBuffer head() {
        return image().limit(HEAD);
    }

    /// The bytes of the record.
    ByteBuffer image() {
        var image = ByteBuffer.allocate(HEAD + payload.remaining());
        image.putInt(MAGIC).putInt(0).putInt(payload.remaining()).put(kind.code);
        image.putLong(sequence).putLong(group).putLong(at.getEpochSecond()).putInt(at.getNano());
        previous.write(image);
        image.put(payload.duplicate());
        image.putInt(Integer.BYTES, checksum(image.duplicate().position(CHECKED_FROM)));
        return image.flip();
    }

    private static int checksum(ByteBuffer checked) {
        var crc = new CRC32C();
        crc.update(checked.duplicate());
        return (int) crc.getValue();
    }
}
