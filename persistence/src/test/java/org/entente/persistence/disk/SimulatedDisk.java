package org.entente.persistence.disk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A disk in memory that remembers every step, so that it can be rebuilt as a power cut at any
/// moment would have left it. It can be given less room. Safe from any thread.
public final class SimulatedDisk implements Disk {
    private final Tree tree = new Tree();
    private final List<Step> steps = new ArrayList<>();
    private final Set<Path> locks = new HashSet<>();
    private final Map<Integer, Integer> writes = new HashMap<>();
    private int numbers = 1;
    private long room = Long.MAX_VALUE / 2;

    /// How many steps were taken so far.
    public synchronized int steps() {
        return steps.size();
    }

    /// From now on so many bytes fit on the disk in all.
    public synchronized void limit(long bytes) {
        room = bytes;
    }

    /// How many bytes all files hold.
    public synchronized long used() {
        tree.sweep();
        return tree.used();
    }

    /// The disk as it would be after a power cut behind that many steps.
    public synchronized SimulatedDisk after(int count, PowerCut cut, Random random) {
        var image = new SimulatedDisk();
        var happened = steps.subList(0, count);
        for (var step : Crash.image(happened, cut, random)) {
            image.take(step);
        }
        image.settle();
        image.numbers = numbers;
        return image;
    }

    /// Everything that stands now is durable.
    private void settle() {
        steps.clear();
        steps.addAll(Crash.snapshot(tree));
    }

    private void take(Step step) {
        tree.apply(step);
        steps.add(step);
    }

    private Tree.Entry entry(Path path) throws NoSuchFileException {
        var entry = tree.find(path);
        if (entry == null) {
            throw new NoSuchFileException(path.toString());
        }
        return entry;
    }

    private int folder(Path path) throws NoSuchFileException {
        var entry = entry(path);
        if (!entry.isFolder()) {
            throw new NoSuchFileException(path.toString(), null, "is a file");
        }
        return entry.number();
    }

    private static Path parent(Path path) {
        var parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @Override
    public synchronized DiskFile open(Path file, Mode mode) throws IOException {
        var entry = tree.find(file);
        if (entry == null && mode == Mode.WRITE) {
            take(new Step.Link(folder(parent(file)), name(file), numbers++, false));
        }
        return new Open(entry(file).number());
    }

    @Override
    public synchronized boolean exists(Path path) {
        return tree.find(path) != null;
    }

    @Override
    public synchronized List<Path> list(Path folder) {
        var entry = tree.find(folder);
        return entry == null || !entry.isFolder()
                ? List.of()
                : tree.entries(entry.number()).keySet().stream().map(folder::resolve).toList();
    }

    @Override
    public synchronized void createFolders(Path folder) throws IOException {
        if (tree.find(folder) == null) {
            createFolders(parent(folder));
            take(new Step.Link(folder(parent(folder)), name(folder), numbers++, true));
            forceFolder(parent(folder));
        }
        folder(folder);
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        entry(from);
        take(new Step.Rename(folder(parent(from)), name(from), folder(parent(to)), name(to)));
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        var entry = tree.find(path);
        if (entry == null) {
            return;
        }
        if (entry.isFolder() && !tree.entries(entry.number()).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        take(new Step.Unlink(folder(parent(path)), name(path)));
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        take(new Step.ForceFolder(folder(folder)));
    }

    @Override
    public synchronized long freeBytes(Path path) {
        return Math.max(0, room - used());
    }

    @Override
    public synchronized Instant changedAt(Path path) throws IOException {
        return Instant.EPOCH.plusSeconds(writes.getOrDefault(entry(path).number(), 0));
    }

    @Override
    public synchronized @Nullable DiskLock tryLock(Path file) throws IOException {
        open(file, Mode.WRITE).close();
        return locks.add(file) ? () -> unlock(file) : null;
    }

    private synchronized void unlock(Path file) {
        locks.remove(file);
    }

    /// Makes what was written into the file since it was last forced readable only until a power
    /// cut, as some systems do when a force fails.
    synchronized void forget(Path file) throws IOException {
        take(new Step.Forget(entry(file).number()));
    }

    private final class Open implements DiskFile {
        private final int number;

        Open(int number) {
            this.number = number;
        }

        @Override
        public long size() {
            synchronized (SimulatedDisk.this) {
                return tree.content(number).length;
            }
        }

        @Override
        public int read(ByteBuffer into, long position) {
            synchronized (SimulatedDisk.this) {
                var content = tree.content(number);
                int count = (int) Math.clamp(content.length - position, 0, into.remaining());
                into.put(content, (int) Math.min(position, content.length), count);
                return count;
            }
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            synchronized (SimulatedDisk.this) {
                var all = new byte[bytes.remaining()];
                bytes.get(all);
                long grows = Math.max(0, position + all.length - size());
                long fits = Math.min(grows, freeBytes(Path.of("/")));
                int count = (int) (all.length - grows + fits);
                take(new Step.Write(number, position, Arrays.copyOf(all, Math.max(0, count))));
                writes.put(number, steps.size());
                if (fits < grows) {
                    throw new IOException("No space left on device");
                }
            }
        }

        @Override
        public void truncate(long size) {
            synchronized (SimulatedDisk.this) {
                if (size < size()) {
                    take(new Step.Truncate(number, size));
                }
            }
        }

        @Override
        public void force() {
            synchronized (SimulatedDisk.this) {
                take(new Step.Force(number));
            }
        }

        @Override
        public void close() {}
    }
}
