package org.entente.persistence.store;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Trouble;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.journal.Mark;
import org.entente.persistence.snapshot.DamagedSnapshotException;
import org.entente.persistence.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Writes everything in a plan folder anew, under the key of another password or under none: the
/// journal with all its records, the snapshots, the mark. What was set aside as damaged and the
/// view, which can be made again, go. The folder must be locked.
final class Reprotection {
    private static final System.Logger LOG = System.getLogger(Reprotection.class.getName());

    private final Workshop workshop;
    private final PlanId id;
    private final PlanFolder folder;
    private final Changeover changeover;

    Reprotection(Workshop workshop, PlanId id, PlanFolder folder) {
        this.workshop = workshop;
        this.id = id;
        this.folder = folder;
        this.changeover = new Changeover(workshop.disk(), folder);
    }

    void change(char @Nullable [] present, char @Nullable [] fresh) throws StoreException {
        try {
            changeover.finish();
            prepare(present, fresh);
            changeover.decide();
        } catch (IOException e) {
            throw new Trouble(workshop.disk(), folder.root()).with(e);
        } finally {
            tidy();
        }
    }

    private void prepare(char @Nullable [] present, char @Nullable [] fresh)
            throws IOException, StoreException {
        var before = site(folder, present);
        var recovered = new Recovery(before).recover();
        new Mender(before).journal(recovered).close();
        var coming = changeover.begin();
        var protection = workshop.keyring().create(id, coming.root(), fresh);
        copy(before, workshop.site(coming, id, protection), recovered);
        requireEqual(recovered, new Recovery(site(coming, fresh)).recover());
    }

    /// Nothing of what was decided or given up stays behind if it can be helped; if not, whoever
    /// opens the plan next sees to it.
    private void tidy() {
        try {
            changeover.finish();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The folder of " + id + " is not tidy yet.", e);
        }
    }

    private Site site(PlanFolder place, char @Nullable [] password) throws StoreException {
        var protection = workshop.keyring().unlock(id, place.root(), password);
        return workshop.site(place, id, protection);
    }

    private void copy(Site before, Site after, Recovered recovered) throws IOException {
        var disk = workshop.disk();
        var old = JournalScan.of(id, disk.read(before.folder().journal()));
        var bytes = old.repacked(before.payloads(), after.payloads());
        disk.write(after.folder().journal(), bytes);
        var fresh = JournalScan.of(id, bytes);
        for (long sequence : before.snapshots().sequences()) {
            copy(sequence, new Side(before.snapshots(), old), new Side(after.snapshots(), fresh));
        }
        try (var mark = new Mark(disk, after.folder().mark())) {
            mark.noteForGood(fresh.last());
        }
        if (!after.protection().isLocked() && recovered.plan().hasExercise()) {
            Card.write(disk, after.folder(), recovered.plan().exercise());
        }
    }

    /// Snapshots and the journal through which they pass.
    private record Side(Snapshots snapshots, JournalScan journal) {}

    private static void copy(long sequence, Side from, Side to) throws IOException {
        try {
            var snapshot = from.snapshots().load(sequence);
            var point = to.journal().at(sequence);
            if (point != null && snapshot.point().equals(from.journal().at(sequence))) {
                to.snapshots().write(point, snapshot.generation().at(), snapshot.plan());
            }
        } catch (DamagedSnapshotException e) {
            LOG.log(System.Logger.Level.WARNING, "Snapshot " + sequence + " is not kept.", e);
        }
    }

    /// What was written must open with the new password and hold the same plan.
    private void requireEqual(Recovered before, Recovered after) throws StoreException {
        if (!after.plan().equals(before.plan()) || !after.repairs().isEmpty()) {
            throw new StoreException(
                    new StoreProblem.Faulty(
                            folder.root(), "what was written does not read back as the plan"));
        }
    }
}
