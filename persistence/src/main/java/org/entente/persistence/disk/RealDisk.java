package org.entente.persistence.disk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The file system of the machine.
public final class RealDisk implements Disk {
    private static final int MOVES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    /// Far behind the content, because a lock keeps other programs from reading on some systems.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    @Override
    public DiskFile open(Path file, Mode mode) throws IOException {
        return new ChannelFile(
                switch (mode) {
                    case READ -> FileChannel.open(file, StandardOpenOption.READ);
                    case WRITE ->
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
                });
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        var parent = folder.getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        createFolders(parent);
        Files.createDirectories(folder);
        try {
            forceFolder(parent);
        } catch (IOException e) {
            Files.deleteIfExists(folder);
            throw e;
        }
    }

    /// Virus scanners hold new files for a moment on some systems, so a refusal is tried again.
    @Override
    public void move(Path from, Path to) throws IOException {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == MOVES) {
                    throw e;
                }
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /// Only POSIX systems can and need to force a folder.
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public long freeBytes(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    @Override
    public Instant changedAt(Path path) throws IOException {
        return Files.getLastModifiedTime(path).toInstant();
    }

    @Override
    public @Nullable DiskLock tryLock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            // This program holds it already, which is the same answer.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : channel::close;
    }

    private record ChannelFile(FileChannel channel) implements DiskFile {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            int count = 0;
            while (into.hasRemaining()) {
                int some = channel.read(into, position + count);
                if (some < 0) {
                    break;
                }
                count += some;
            }
            return count;
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            long at = position;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
