package org.entente.persistence.snapshot;

import org.entente.persistence.Generation;
import org.entente.persistence.PlanId;
import org.entente.persistence.journal.ChainHash;
import org.entente.persistence.journal.Point;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/// The first bytes of a snapshot: what it is, the version of the format, the plan, the point of the
/// journal up to which it goes, when it was taken (UTC), how many entities it holds.
record Head(int version, PlanId plan, Point point, Instant at, int entities) {
    static final int BYTES = 88;

    /// The version of the format that this program writes, and the newest it can read.
    static final int VERSION = 2;

    /// The version whose blocks are compressed by gzip.
    static final int GZIP = 1;

    private static final int MAGIC = 0x45_6E_74_53;

    /// The end of the year 9999.
    private static final long LAST_SECOND = 253_402_300_799L;

    void write(ByteBuffer to) {
        to.putInt(MAGIC).putInt(version);
        to.putLong(plan.value().getMostSignificantBits());
        to.putLong(plan.value().getLeastSignificantBits());
        to.putLong(point.sequence());
        point.chain().write(to);
        to.putLong(at.getEpochSecond()).putInt(at.getNano()).putInt(entities);
    }

    /// @throws DamagedSnapshotException when the bytes are not a head that this program knows
    static Head read(ByteBuffer from) throws DamagedSnapshotException {
        if (from.remaining() < BYTES || from.getInt() != MAGIC) {
            throw new DamagedSnapshotException("it does not begin like one.");
        }
        int version = from.getInt();
        if (version < GZIP || version > VERSION) {
            throw new DamagedSnapshotException("its version (%d) is unknown.".formatted(version));
        }
        var plan = new PlanId(new UUID(from.getLong(), from.getLong()));
        var point = new Point(from.getLong(), ChainHash.read(from));
        return new Head(
                version, plan, point, instant(from.getLong(), from.getInt()), from.getInt());
    }

    private static Instant instant(long second, int nano) throws DamagedSnapshotException {
        if (Math.abs(second) > LAST_SECOND) {
            throw new DamagedSnapshotException("it was taken at no possible time.");
        }
        return Instant.ofEpochSecond(second, nano);
    }

    Generation generation() {
        return new Generation(at, point.sequence(), entities);
    }
}
