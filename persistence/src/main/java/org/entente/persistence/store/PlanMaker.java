package org.entente.persistence.store;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.Trouble;
import org.entente.persistence.journal.Journal;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.journal.Mark;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Makes the folder of a new plan under another name first, so that the plan is there or is not.
final class PlanMaker {
    private final Workshop workshop;
    private final Disk disk;
    private final Path library;

    PlanMaker(Workshop workshop, Path library) {
        this.workshop = workshop;
        this.disk = workshop.disk();
        this.library = library;
    }

    /// Makes the folder, complete and durable but for its name, which opening sees to.
    PlanId make(Plan plan, String author, char @Nullable [] password) throws StoreException {
        var id = PlanId.of(plan.exercise());
        var folder = PlanFolder.of(library, id);
        try {
            if (disk.exists(folder.root())) {
                throw new StoreException(new StoreProblem.AlreadyThere(folder.root()));
            }
            var draft = empty(folder.draft());
            var protection = workshop.keyring().create(id, draft.root(), password);
            fill(workshop.site(draft, id, protection), plan, author);
            disk.forceFolder(draft.root());
            disk.move(draft.root(), folder.root());
            return id;
        } catch (IOException e) {
            throw new Trouble(disk, library).with(e);
        }
    }

    private PlanFolder empty(PlanFolder draft) throws IOException {
        disk.createFolders(library);
        remove(draft.root());
        disk.createFolders(draft.root());
        return draft;
    }

    /// What an interrupted creation left.
    private void remove(Path path) throws IOException {
        for (var child : disk.list(path)) {
            remove(child);
        }
        disk.delete(path);
    }

    private static void fill(Site site, Plan plan, String author) throws IOException {
        var now = site.clock().instant();
        List<Change> puts = plan.entities().<Change>map(Change.Put::new).toList();
        var creation = new JournalEntry(now, author, "", puts);
        var path = site.folder().journal();
        Journal.create(site.disk(), path, site.id(), creation, site.payloads());
        var point = JournalScan.of(site.id(), site.disk().read(path)).last();
        site.snapshots().write(point, now, plan);
        try (var mark = new Mark(site.disk(), site.folder().mark())) {
            mark.noteForGood(point);
        }
        if (!site.protection().isLocked()) {
            Card.write(site.disk(), site.folder(), plan.exercise());
        }
    }
}
