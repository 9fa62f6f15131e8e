package org.entente.persistence.snapshot;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.PlanId;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.journal.Point;
import org.entente.persistence.key.Sealer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The snapshots of one plan, one file each, named by the journal sequence up to which they go.
public final class Snapshots {
    private static final Pattern NAME = Pattern.compile("(\\d{12})\\.snapshot");

    private final Disk disk;
    private final Path folder;
    private final PlanId plan;
    private final Image image;

    public Snapshots(Disk disk, Path folder, PlanId plan, Sealer sealer) {
        this.disk = disk;
        this.folder = folder;
        this.plan = plan;
        this.image = new Image(sealer);
    }

    private Path file(long sequence) {
        return folder.resolve("%012d.snapshot".formatted(sequence));
    }

    /// The sequences of which there is a file, newest first; none of them is verified.
    public List<Long> sequences() throws IOException {
        return disk.list(folder).stream()
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .filter(name -> name.matches())
                .map(name -> Long.valueOf(name.group(1)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The point that the file claims to hold, not verified.
    public Point claimed(long sequence) throws IOException {
        return head(sequence).point();
    }

    private Head head(long sequence) throws IOException {
        try (var file = disk.open(file(sequence), Disk.Mode.READ)) {
            var bytes = ByteBuffer.allocate(Head.BYTES);
            file.read(bytes, 0);
            return ours(Head.read(bytes.flip()), sequence);
        }
    }

    private Head ours(Head head, long sequence) throws DamagedSnapshotException {
        if (!head.plan().equals(plan) || head.point().sequence() != sequence) {
            throw new DamagedSnapshotException("it belongs elsewhere.");
        }
        return head;
    }

    /// Reads the plan back, every byte verified.
    ///
    /// @throws DamagedSnapshotException when the content is not what was written
    public Snapshot load(long sequence) throws IOException {
        var bytes = disk.read(file(sequence));
        var head = ours(Image.verified(bytes), sequence);
        return new Snapshot(head.point(), head.generation(), image.plan(head, bytes));
    }

    /// The snapshots whose content is whole, newest first.
    public List<Generation> generations() throws IOException {
        var generations = new ArrayList<Generation>();
        for (long sequence : sequences()) {
            whole(sequence).map(Head::generation).ifPresent(generations::add);
        }
        return generations;
    }

    /// The sequences of the files whose content is not what was written.
    public List<Long> damaged() throws IOException {
        var damaged = new ArrayList<Long>();
        for (long sequence : sequences()) {
            if (whole(sequence).isEmpty()) {
                damaged.add(sequence);
            }
        }
        return damaged;
    }

    private Optional<Head> whole(long sequence) throws IOException {
        try {
            return Optional.of(ours(Image.verified(disk.read(file(sequence))), sequence));
        } catch (DamagedSnapshotException e) {
            System.getLogger(Snapshots.class.getName())
                    .log(System.Logger.Level.WARNING, "Snapshot " + sequence, e);
            return Optional.empty();
        }
    }

    /// Writes a snapshot, each block of which was seen to hold its part of the plan, under another
    /// name, forces it, reads it back, compares it and only then gives it its name.
    public void write(Point point, Instant at, Plan content) throws IOException {
        disk.createFolders(folder);
        var head = new Head(Head.VERSION, plan, point, at, content.size());
        var bytes = image.of(head, content);
        var draft = folder.resolve("draft.new");
        disk.write(draft, bytes);
        var back = disk.read(draft);
        if (!Arrays.equals(back, bytes) || !Image.verified(back).equals(head)) {
            throw new IOException("The snapshot must read back as it was written.");
        }
        disk.move(draft, file(point.sequence()));
        disk.forceFolder(folder);
    }

    /// Removes what retention no longer asks for.
    public void prune(Retention retention, Instant now) throws IOException {
        var dated = new ArrayList<Retention.Dated>();
        for (long sequence : sequences()) {
            try {
                dated.add(new Retention.Dated(sequence, head(sequence).at()));
            } catch (DamagedSnapshotException e) {
                dated.add(new Retention.Dated(sequence, Instant.EPOCH));
            }
        }
        for (long sequence : retention.superfluous(dated, now)) {
            disk.delete(file(sequence));
        }
    }

    /// Moves a damaged file into that folder, where it is kept.
    public void setAside(long sequence, Path keeping) throws IOException {
        disk.createFolders(keeping);
        var file = file(sequence);
        disk.move(file, keeping.resolve(file.getFileName()));
        disk.forceFolder(keeping);
        disk.forceFolder(folder);
    }
}
