package org.entente.persistence.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The archive's own table of contents, at its end. This program reads the entries themselves, but
/// a guard between two networks may go by the table; both must see the same, and nothing may hide
/// between or behind the entries.
final class Contents {
    private static final int BLOCK = 1 << 16;
    private static final int LOCAL_HEADER = 30;
    private static final int TABLE_ROW = 46;
    private static final int TABLE_END = 22;
    private static final int LARGEST_DESCRIPTOR = 16;

    private final Path path;

    Contents(Path path) {
        this.path = path;
    }

    /// True when the table tells of exactly these two entries, in this order, and the archive has
    /// no room for anything else.
    boolean tellOf(byte[] manifest, byte[] plan) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            return entries.size() == 2
                    && tells(zip, entries.getFirst(), PlanPackage.MANIFEST, manifest)
                    && tells(zip, entries.getLast(), PlanPackage.PLAN, plan)
                    && isTight(entries);
        }
    }

    private static boolean tells(ZipFile zip, ZipEntry entry, String name, byte[] content)
            throws IOException {
        var crc = new CRC32();
        crc.update(content);
        if (!entry.getName().equals(name)
                || entry.getSize() != content.length
                || entry.getCrc() != crc.getValue()) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            return holds(in, content);
        }
    }

    private static boolean holds(InputStream in, byte[] content) throws IOException {
        var block = new byte[BLOCK];
        int at = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            if (read > content.length - at
                    || !Arrays.equals(block, 0, read, content, at, at + read)) {
                return false;
            }
            at += read;
        }
        return at == content.length;
    }

    /// Only the descriptors that may follow entries of unknown size leave a little play.
    private boolean isTight(List<? extends ZipEntry> entries) throws IOException {
        long least = TABLE_END;
        for (var entry : entries) {
            least += LOCAL_HEADER + TABLE_ROW + 2L * entry.getName().length();
            least += entry.getCompressedSize();
        }
        var play = Files.size(path) - least;
        return play >= 0 && play <= (long) entries.size() * LARGEST_DESCRIPTOR;
    }
}
