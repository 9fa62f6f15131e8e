package org.entente.persistence.disk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What journal, snapshots and locks ask of the file system. Calls wait for the disk. A thread that
/// is interrupted must not call: the channels of the JDK close under it.
public interface Disk {
    /// How a file is to be opened. `WRITE` makes it if it is not there; both may read.
    enum Mode {
        READ,
        WRITE
    }

    DiskFile open(Path file, Mode mode) throws IOException;

    boolean exists(Path path);

    /// What lies in the folder, sorted by name; nothing when there is no such folder.
    List<Path> list(Path folder) throws IOException;

    /// Makes the folder and those above it, durable when the method returns.
    void createFolders(Path folder) throws IOException;

    /// Renames at once and whole, over whatever has that name; durable when the folder is forced.
    void move(Path from, Path to) throws IOException;

    void delete(Path path) throws IOException;

    /// Makes durable which files the folder holds.
    void forceFolder(Path folder) throws IOException;

    /// The room that is left for this user, in bytes.
    long freeBytes(Path path) throws IOException;

    /// When the file was last written (UTC).
    Instant changedAt(Path path) throws IOException;

    /// Takes the lock on the file, which is made if it is not there; null when another program
    /// holds it. The lock ends with the program at the latest.
    @Nullable DiskLock tryLock(Path file) throws IOException;

    /// All bytes of the file.
    default byte[] read(Path file) throws IOException {
        try (var open = open(file, Mode.READ)) {
            return open.read(0, Math.toIntExact(open.size()));
        }
    }

    /// Writes a file that is whole on the disk when the method returns: under another name, forced
    /// and then renamed.
    default void writeWhole(Path file, byte[] bytes) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        write(draft, bytes);
        move(draft, file);
        forceFolder(parent(file));
    }

    /// Writes the file from the start and forces it.
    default void write(Path file, byte[] bytes) throws IOException {
        try (var open = open(file, Mode.WRITE)) {
            open.truncate(0);
            open.write(ByteBuffer.wrap(bytes), 0);
            open.force();
        }
    }

    private static Path parent(Path file) throws IOException {
        var parent = file.getParent();
        if (parent == null) {
            throw new IOException("The file (%s) must lie in a folder.".formatted(file));
        }
        return parent;
    }
}
