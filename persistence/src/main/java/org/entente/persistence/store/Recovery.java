package org.entente.persistence.store;

import org.entente.model.edit.Difference;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.Repair;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.journal.Mark;
import org.entente.persistence.journal.Mending;
import org.entente.persistence.journal.Payloads;
import org.entente.persistence.journal.Point;
import org.entente.persistence.journal.Stretch;
import org.entente.persistence.snapshot.DamagedSnapshotException;
import org.entente.persistence.snapshot.Snapshot;
import org.entente.persistence.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the newest good state of a plan: from the start of the journal or any snapshot, follow the
/// chain of records as far as it is readable, and take the way that leads furthest. Then compares
/// that with everything that proves how far edits had been saved: the mark, the names of the
/// snapshots, records behind a damage. Reads only.
final class Recovery {
    private final Site site;
    private final Snapshots snapshots;
    private final Payloads payloads;
    private final List<Long> unreadable = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    Recovery(Site site) {
        this.site = site;
        this.snapshots = site.snapshots();
        this.payloads = site.payloads();
    }

    /// A place to begin, and the records that continue from there.
    private record Way(@Nullable Long snapshot, Stretch stretch) {
        long reach() {
            return stretch.end().sequence();
        }
    }

    /// A way whose beginning was read.
    private record Found(Way way, @Nullable Snapshot snapshot) {
        /// When the last edit was written (UTC).
        Instant lastAt() {
            return way.stretch()
                    .lastAt(snapshot == null ? Instant.EPOCH : snapshot.generation().at());
        }
    }

    /// The state that the folder holds.
    ///
    /// @throws StoreException when nothing in it is readable, or it cannot be read at all
    Recovered recover() throws StoreException {
        try {
            // Others may be writing: what proves must be older than what is to be proved.
            var sequences = snapshots.sequences();
            var mark = Mark.read(site.disk(), site.folder().mark());
            var scan = JournalScan.of(site.id(), journal());
            requireKnown(scan);
            var found = furthest(scan, sequences);
            var proven =
                    Math.max(
                            mark == null ? 0 : mark.sequence(),
                            sequences.stream().mapToLong(Long::longValue).max().orElse(0));
            return judged(scan, found, Math.max(proven, scan.provenBeyond()));
        } catch (IOException e) {
            throw site.trouble().with(e);
        }
    }

    private byte[] journal() throws IOException {
        var path = site.folder().journal();
        return site.disk().exists(path) ? site.disk().read(path) : new byte[0];
    }

    private void requireKnown(JournalScan scan) throws StoreException {
        if (scan.isTooNew()) {
            throw new StoreException(new StoreProblem.TooNew(site.folder().root(), scan.version()));
        }
    }

    private Found furthest(JournalScan scan, List<Long> sequences)
            throws IOException, StoreException {
        for (var way : ways(scan, sequences)) {
            var snapshot = way.snapshot() == null ? null : loaded(way.snapshot());
            if (way.snapshot() == null || snapshot != null) {
                return new Found(way, snapshot);
            }
        }
        throw new StoreException(
                new StoreProblem.Damaged(
                        site.folder().root(), "neither journal nor snapshots are readable"));
    }

    /// Every way, the one that leads furthest first, and of those the shortest.
    private List<Way> ways(JournalScan scan, List<Long> sequences) throws IOException {
        var ways = new ArrayList<Way>();
        for (var sequence : sequences) {
            claimed(sequence).ifPresent(point -> ways.add(new Way(sequence, scan.from(point))));
        }
        var whole = scan.from(scan.start());
        if (whole.end().sequence() > 0) {
            ways.add(new Way(null, whole));
        }
        ways.sort(Comparator.comparingLong(Way::reach).reversed());
        return ways;
    }

    private Optional<Point> claimed(long sequence) throws IOException {
        try {
            return Optional.of(snapshots.claimed(sequence));
        } catch (DamagedSnapshotException _) {
            unreadable.add(sequence);
        } catch (NoSuchFileException _) {
            // Another program has just removed it as too old.
        }
        return Optional.empty();
    }

    private @Nullable Snapshot loaded(long sequence) throws IOException {
        try {
            return snapshots.load(sequence);
        } catch (DamagedSnapshotException _) {
            unreadable.add(sequence);
        } catch (NoSuchFileException _) {
            // Another program has just removed it as too old.
        }
        return null;
    }

    private Recovered judged(JournalScan scan, Found found, long proven) throws IOException {
        var end = found.way().stretch().end();
        var plan = plan(found);
        var isTold = end.equals(scan.last()) && scan.isHeaderSound() && proven <= end.sequence();
        if (isTold && scan.isBroken()) {
            repairs.add(new Repair.TornTailCut(scan.tornBytes()));
        }
        var mending = isTold ? null : mending(scan, found, proven);
        unreadable.forEach(sequence -> repairs.add(new Repair.SnapshotDamaged(sequence)));
        return new Recovered(plan, end, found.lastAt(), scan, mending, unreadable, repairs);
    }

    private Plan plan(Found found) throws IOException {
        var plan = found.snapshot() == null ? Plan.EMPTY : found.snapshot().plan();
        return replay(plan, found.way().stretch().entries(payloads));
    }

    private static Plan replay(Plan from, List<JournalEntry> entries) {
        var plan = from;
        for (var entry : entries) {
            for (var change : entry.changes()) {
                plan = change.on(plan);
            }
        }
        return plan;
    }

    private Mending mending(JournalScan scan, Found found, long proven) throws IOException {
        var stretch = found.way().stretch();
        var snapshot = found.snapshot();
        var highest = Math.max(proven, scan.highestBeyond());
        var reach = stretch.end().sequence();
        repairs.add(new Repair.JournalDamaged(reach, found.lastAt(), Math.max(0, highest - reach)));
        var bridge =
                snapshot == null || scan.passes(snapshot.point()) ? null : bridge(scan, snapshot);
        if (bridge != null && snapshot != null) {
            repairs.add(
                    new Repair.RestoredFromSnapshot(
                            snapshot.generation().at(), snapshot.point().sequence()));
        }
        var rest = scan.from(bridge == null ? scan.last() : bridge.to());
        return new Mending(scan, bridge, rest, highest, site.clock().instant());
    }

    private Mending.Bridge bridge(JournalScan scan, Snapshot snapshot) throws IOException {
        var keepsSound = scan.last().sequence() < snapshot.point().sequence();
        var before =
                keepsSound ? replay(Plan.EMPTY, scan.soundPart().entries(payloads)) : Plan.EMPTY;
        var rest = scan.from(snapshot.point());
        var takenAt = snapshot.generation().at();
        var firstAt = rest.firstAt(takenAt);
        return new Mending.Bridge(
                keepsSound,
                snapshot.point(),
                firstAt.isBefore(takenAt) ? firstAt : takenAt,
                Difference.changes(before, snapshot.plan()));
    }
}
