package org.entente.persistence.journal;

import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.DiskFile;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// A small file beside the journal that notes how far edits were acknowledged, so that a journal
/// which lost its end is told from one whose last record was never acknowledged. It is written
/// after the journal reached the disk and is not forced itself: it may lag behind, never lead.
public final class Mark implements Closeable {
    private static final int SLOT = 64;
    private static final int SLOTS = 2;
    private static final int CHECKED = Long.BYTES + ChainHash.BYTES;
    private static final System.Logger LOG = System.getLogger(Mark.class.getName());

    private final Disk disk;
    private final Path path;
    private @Nullable DiskFile file;
    private int slot;

    public Mark(Disk disk, Path path) {
        this.disk = disk;
        this.path = path;
    }

    /// The furthest point that the file notes; null when there is none.
    public static @Nullable Point read(Disk disk, Path path) {
        try {
            return disk.exists(path) ? furthest(ByteBuffer.wrap(disk.read(path))) : null;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The mark cannot be read.", e);
            return null;
        }
    }

    private static @Nullable Point furthest(ByteBuffer bytes) {
        Point furthest = null;
        for (int start = 0; start + SLOT <= bytes.limit(); start += SLOT) {
            var point = point(bytes.slice(start, SLOT));
            if (point != null && (furthest == null || point.sequence() > furthest.sequence())) {
                furthest = point;
            }
        }
        return furthest;
    }

    private static @Nullable Point point(ByteBuffer slot) {
        return slot.getInt(CHECKED) == checksum(slot) && slot.getLong(0) > 0
                ? new Point(slot.getLong(), ChainHash.read(slot))
                : null;
    }

    private static int checksum(ByteBuffer slot) {
        var crc = new CRC32C();
        crc.update(slot.slice(0, CHECKED));
        return (int) crc.getValue();
    }

    /// Notes the point. A failure is logged and costs nothing but the witness.
    public void note(Point point) {
        try {
            var open = file == null ? disk.open(path, Disk.Mode.WRITE) : file;
            file = open;
            var image = ByteBuffer.allocate(SLOT).putLong(point.sequence());
            point.chain().write(image);
            image.putInt(checksum(image)).clear();
            open.write(image, (long) slot * SLOT);
            slot = (slot + 1) % SLOTS;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The mark cannot be written.", e);
            release();
        }
    }

    /// Notes the point and forces it.
    public void noteForGood(Point point) {
        note(point);
        try {
            if (file != null) {
                file.force();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The mark cannot be forced.", e);
            release();
        }
    }

    private void release() {
        try (var _ = file) {
            file = null;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The mark cannot be closed.", e);
        }
    }

    @Override
    public void close() {
        release();
    }
}
