package org.entente.persistence.disk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A simulated disk that fails when it is told to: one call out of all, every write, or
/// altogether. Safe from any thread.
public final class FaultyDisk implements Disk {
    private final SimulatedDisk disk;
    private long calls;
    private long failingCall = Long.MAX_VALUE;
    private boolean writesShort;
    private boolean isReadOnly;
    private boolean hasVanished;

    public FaultyDisk(SimulatedDisk disk) {
        this.disk = disk;
    }

    /// The call with that number, from 1, fails; a write may get half of its bytes written.
    public synchronized void failCall(long number, boolean halfWritten) {
        failingCall = number;
        writesShort = halfWritten;
    }

    /// How many calls were made.
    public synchronized long calls() {
        return calls;
    }

    /// From now on nothing can be written, or again.
    public synchronized void setReadOnly(boolean readOnly) {
        isReadOnly = readOnly;
    }

    /// From now on nothing is there, or all of it again.
    public synchronized void setVanished(boolean vanished) {
        hasVanished = vanished;
    }

    private synchronized void look(Path path) throws IOException {
        if (hasVanished) {
            throw new NoSuchFileException(path.toString());
        }
        if (fails()) {
            throw new IOException("Input/output error");
        }
    }

    private boolean fails() {
        return ++calls == failingCall;
    }

    private synchronized void touch(Path path) throws IOException {
        if (isReadOnly) {
            throw new AccessDeniedException(path.toString());
        }
        look(path);
    }

    @Override
    public DiskFile open(Path file, Mode mode) throws IOException {
        switch (mode) {
            case READ -> look(file);
            case WRITE -> touch(file);
        }
        return new Open(file, disk.open(file, mode));
    }

    @Override
    public synchronized boolean exists(Path path) {
        return !hasVanished && disk.exists(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        look(folder);
        return disk.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        if (!exists(folder)) {
            touch(folder);
        }
        disk.createFolders(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        touch(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        touch(path);
        disk.delete(path);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        look(folder);
        disk.forceFolder(folder);
    }

    @Override
    public long freeBytes(Path path) throws IOException {
        look(path);
        return disk.freeBytes(path);
    }

    @Override
    public Instant changedAt(Path path) throws IOException {
        look(path);
        return disk.changedAt(path);
    }

    @Override
    public @Nullable DiskLock tryLock(Path file) throws IOException {
        touch(file);
        return disk.tryLock(file);
    }

    private final class Open implements DiskFile {
        private final Path path;
        private final DiskFile file;

        Open(Path path, DiskFile file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            look(path);
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            look(path);
            return file.read(into, position);
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            try {
                touch(path);
            } catch (IOException e) {
                if (writesShort) {
                    file.write(bytes.slice(0, bytes.remaining() / 2), position);
                }
                throw e;
            }
            file.write(bytes, position);
        }

        @Override
        public void truncate(long size) throws IOException {
            touch(path);
            file.truncate(size);
        }

        /// A force that fails may have lost what it should have saved.
        @Override
        public void force() throws IOException {
            try {
                touch(path);
            } catch (IOException e) {
                disk.forget(path);
                throw e;
            }
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
