package org.entente.persistence.journal;

import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.DiskFile;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The journal open for appending. After a failure nothing behind the last acknowledged record is
/// trusted: the next attempt opens the file anew, cuts it there and writes again. Confined to one
/// thread.
public final class Journal implements Closeable {
    private final Disk disk;
    private final Path path;
    private final Payloads payloads;
    private Frame.Place end;
    private long sequence;
    private Instant lastAt;
    private Witness witness;
    private @Nullable DiskFile file;

    /// Bytes that must stand at that position as long as the file is ours.
    record Witness(int position, ByteBuffer bytes) {
        static Witness of(Frame frame) {
            return new Witness(frame.position(), frame.head());
        }
    }

    private Journal(Disk disk, Path path, Payloads payloads, JournalScan scan) {
        this.disk = disk;
        this.path = path;
        this.payloads = payloads;
        this.end = scan.end();
        this.sequence = scan.last().sequence();
        this.lastAt = scan.lastAt();
        this.witness = scan.witness();
    }

    /// Opens the journal that was scanned, cuts off what is torn and forces what is left, which may
    /// still be in the memory of the system after a crash.
    public static Journal open(Disk disk, Path path, Payloads payloads, JournalScan scan)
            throws IOException {
        var journal = new Journal(disk, path, payloads, scan);
        try {
            journal.file().force();
            return journal;
        } catch (IOException e) {
            journal.release();
            throw e;
        }
    }

    /// Writes the journal of a new plan, with its creation as the first record.
    public static void create(
            Disk disk, Path path, PlanId plan, JournalEntry creation, Payloads payloads)
            throws IOException {
        var draft = new JournalDraft(plan, payloads);
        draft.add(Frame.Kind.EDIT, 1, creation);
        disk.write(path, draft.bytes());
    }

    /// Appends the entries and returns when they are on the disk. Times never run backwards: an
    /// entry that claims to be older than the one before gets the time of that one. Returns the
    /// entries as they were written.
    ///
    /// @throws IOException when the disk refuses; none of the entries counts then
    public List<JournalEntry> append(List<JournalEntry> entries) throws IOException {
        var written = new ArrayList<JournalEntry>();
        var frames = frames(entries, written);
        try {
            var open = file();
            open.write(image(frames), end.position());
            open.force();
        } catch (IOException e) {
            release();
            throw e;
        }
        var last = frames.getLast();
        end = last.behind();
        sequence = last.sequence();
        lastAt = last.at();
        witness = Witness.of(last);
        return written;
    }

    private List<Frame> frames(List<JournalEntry> entries, List<JournalEntry> written) {
        var frames = new ArrayList<Frame>();
        var place = end;
        var latest = lastAt;
        for (var entry : entries) {
            var kept = entry.at().isBefore(latest) ? entry.withAt(latest) : entry;
            long number = sequence + 1 + frames.size();
            var stamp = new Frame.Stamp(Frame.Kind.EDIT, number, sequence + 1, kept.at());
            var frame = Frame.next(stamp, place, payloads.pack(kept, number));
            frames.add(frame);
            written.add(kept);
            place = frame.behind();
            latest = kept.at();
        }
        return frames;
    }

    private static ByteBuffer image(List<Frame> frames) {
        var images = frames.stream().map(Frame::image).toList();
        var all = ByteBuffer.allocate(images.stream().mapToInt(ByteBuffer::remaining).sum());
        images.forEach(all::put);
        return all.flip();
    }

    /// The open file, cut to its acknowledged end. A file that somebody removed would take writes
    /// that nobody can find again.
    private DiskFile file() throws IOException {
        if (!disk.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (file == null) {
            var open = disk.open(path, Disk.Mode.WRITE);
            file = open;
            requireOurs(open);
            if (open.size() > end.position()) {
                open.truncate(end.position());
            }
        }
        return file;
    }

    /// A drive that went away may come back as another one.
    private void requireOurs(DiskFile open) throws IOException {
        var found = ByteBuffer.allocate(witness.bytes().remaining());
        open.read(found, witness.position());
        if (open.size() < end.position() || !found.flip().equals(witness.bytes())) {
            throw new IOException(
                    "The journal must hold record %d. Maybe another drive is in its place."
                            .formatted(sequence));
        }
    }

    public Point point() {
        return new Point(sequence, end.chain());
    }

    /// When the last record says that it was written (UTC).
    public Instant lastAt() {
        return lastAt;
    }

    private void release() {
        try (var _ = file) {
            file = null;
        } catch (IOException e) {
            System.getLogger(Journal.class.getName())
                    .log(System.Logger.Level.DEBUG, "The journal cannot be closed.", e);
        }
    }

    @Override
    public void close() {
        release();
    }
}
