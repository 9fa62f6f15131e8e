package org.entente.persistence.store;

import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.disk.Trouble;
import org.entente.persistence.key.Keyring;
import org.entente.persistence.view.PlanViews;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A folder of the file system with one folder for each plan, named by its id. Whatever touches
/// the disk runs on threads of its own, so a caller may be cancelled without harm.
public final class DiskLibrary implements PlanLibrary {
    private final Path place;
    private final Workshop workshop;
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /// The library at that place, which is made when it is first used.
    public DiskLibrary(Path place, Keyring keyring, PlanViews views, Clock clock) {
        this(place, new Workshop(new RealDisk(), keyring, views, clock, Pace.USUAL));
    }

    DiskLibrary(Path place, Workshop workshop) {
        this.place = place.toAbsolutePath();
        this.workshop = workshop;
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public List<Entry> plans() throws StoreException {
        try (var thread = new StorageThread("entente-library")) {
            return thread.call(this::entries);
        }
    }

    private List<Entry> entries() throws StoreException {
        var disk = workshop.disk();
        try {
            disk.createFolders(place);
            var entries = new ArrayList<Entry>();
            for (var folder : disk.list(place)) {
                var id = id(folder);
                if (id != null) {
                    var place = new PlanFolder(folder);
                    settle(place);
                    entries.add(entry(id, place));
                }
            }
            entries.sort(Comparator.comparing(Entry::changedAt).reversed());
            return entries;
        } catch (IOException e) {
            throw new Trouble(disk, place).with(e);
        }
    }

    private static @Nullable PlanId id(Path folder) {
        var name = folder.getFileName().toString();
        try {
            var id = new PlanId(UUID.fromString(name));
            return id.toString().equals(name) ? id : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Carries out or takes back what a program that failed had begun, unless another is at work.
    private void settle(PlanFolder folder) {
        if (!new Changeover(workshop.disk(), folder).isPending()) {
            return;
        }
        try {
            var lock = taken(folder);
            try {
                finish(folder);
            } finally {
                release(lock, folder);
            }
        } catch (StoreException e) {
            System.getLogger(DiskLibrary.class.getName())
                    .log(System.Logger.Level.WARNING, "A plan folder cannot be settled.", e);
        }
    }

    private void finish(PlanFolder folder) throws StoreException {
        try {
            new Changeover(workshop.disk(), folder).finish();
        } catch (IOException e) {
            throw new Trouble(workshop.disk(), folder.root()).with(e);
        }
    }

    /// Never fails: one damaged folder must not hide the others.
    private Entry entry(PlanId id, PlanFolder folder) {
        var isLocked = workshop.keyring().isLocked(folder.root());
        var exercise = isLocked ? null : Card.read(workshop.disk(), folder);
        return exercise == null
                ? new Entry(id, "", "", changedAt(folder), isLocked)
                : new Entry(
                        id,
                        exercise.name(),
                        exercise.label().marking(),
                        changedAt(folder),
                        isLocked);
    }

    private Instant changedAt(PlanFolder folder) {
        try {
            return workshop.disk().changedAt(folder.journal());
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }

    @Override
    public OpenResult create(Plan plan, String author, char @Nullable [] password) {
        try (var thread = new StorageThread("entente-library")) {
            var id = thread.call(() -> new PlanMaker(workshop, place).make(plan, author, password));
            return open(id, Access.EDIT, password);
        } catch (StoreException e) {
            return new OpenResult.Failed(e.problem());
        }
    }

    @Override
    public OpenResult open(PlanId id, Access access, char @Nullable [] password) {
        var folder = PlanFolder.of(place, id);
        var thread = new StorageThread("entente-journal");
        try {
            return thread.call(
                    () -> {
                        requireThere(folder);
                        return switch (access) {
                            case EDIT -> editable(id, folder, password, thread);
                            case READ -> readable(id, folder, password, thread);
                        };
                    });
        } catch (StoreException e) {
            thread.close();
            return new OpenResult.Failed(e.problem());
        }
    }

    private void requireThere(PlanFolder folder) throws StoreException {
        if (!workshop.disk().exists(folder.root())) {
            throw new StoreException(new StoreProblem.Vanished(folder.root()));
        }
    }

    private OpenResult editable(
            PlanId id, PlanFolder folder, char @Nullable [] password, StorageThread thread)
            throws StoreException {
        var lock = taken(folder);
        try {
            finish(folder);
            var site = site(id, folder, password);
            return editable(new DiskPlanStore.Tenancy(site, thread, () -> release(lock, folder)));
        } catch (StoreException e) {
            release(lock, folder);
            throw e;
        }
    }

    private FolderLock taken(PlanFolder folder) throws StoreException {
        if (!held.add(folder.root())) {
            throw new StoreException(FolderLock.heldBy(workshop.disk(), folder));
        }
        try {
            return FolderLock.take(workshop.disk(), folder, workshop.clock());
        } catch (StoreException e) {
            held.remove(folder.root());
            throw e;
        }
    }

    @Override
    public void protect(PlanId id, char @Nullable [] present, char @Nullable [] fresh)
            throws StoreException {
        var folder = PlanFolder.of(place, id);
        try (var thread = new StorageThread("entente-library")) {
            thread.call(
                    () -> {
                        requireThere(folder);
                        var lock = taken(folder);
                        try {
                            new Reprotection(workshop, id, folder).change(present, fresh);
                        } finally {
                            release(lock, folder);
                        }
                        return id;
                    });
        }
    }

    private Site site(PlanId id, PlanFolder folder, char @Nullable [] password)
            throws StoreException {
        var protection = workshop.keyring().unlock(id, folder.root(), password);
        return workshop.site(folder, id, protection);
    }

    private void release(FolderLock lock, PlanFolder folder) {
        lock.close();
        held.remove(folder.root());
    }

    private OpenResult editable(DiskPlanStore.Tenancy tenancy) throws StoreException {
        var site = tenancy.site();
        var recovered = new Recovery(site).recover();
        var journal = new Mender(site).journal(recovered);
        var repairs = new ArrayList<>(recovered.repairs());
        if (site.clock().instant().isBefore(journal.lastAt())) {
            repairs.add(new Repair.ClockWentBack(journal.lastAt()));
        }
        var store = new DiskPlanStore(tenancy, journal, recovered.plan(), workshop.views());
        return new OpenResult.Opened(store.started(recovered), recovered.plan(), repairs);
    }

    private OpenResult readable(
            PlanId id, PlanFolder folder, char @Nullable [] password, StorageThread thread)
            throws StoreException {
        settle(folder);
        var isHeld = held.contains(folder.root()) || FolderLock.isHeld(workshop.disk(), folder);
        var site = site(id, folder, password);
        var recovered = new Recovery(site).recover();
        var state = new SaveState.Saved(recovered.lastAt(), recovered.end().sequence());
        var store = new ReadPlanStore(site, thread, state);
        return new OpenResult.Opened(
                store, recovered.plan(), isHeld ? lasting(recovered) : recovered.repairs());
    }

    /// Without a torn end, because the holder may be in the middle of a record.
    private static List<Repair> lasting(Recovered recovered) {
        return recovered.repairs().stream()
                .filter(repair -> !(repair instanceof Repair.TornTailCut))
                .toList();
    }
}
