package org.entente.persistence.store;

import org.entente.persistence.StoreException;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.journal.Journal;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.journal.Mending;

import java.io.IOException;

/// Makes the journal show what was recovered, and opens it for appending. The damaged one is
/// copied aside before another takes its name, so a crash at any moment leaves one of them.
final class Mender {
    private final Site site;

    Mender(Site site) {
        this.site = site;
    }

    Journal journal(Recovered recovered) throws StoreException {
        try {
            var mending = recovered.mending();
            var scan = mending == null ? recovered.scan() : written(mending);
            forceNames();
            return Journal.open(site.disk(), site.folder().journal(), site.payloads(), scan);
        } catch (IOException e) {
            throw site.trouble().with(e);
        }
    }

    /// An earlier program may have failed between giving a name and forcing it.
    private void forceNames() throws IOException {
        var root = site.folder().root();
        site.disk().forceFolder(root);
        var library = root.getParent();
        if (library != null) {
            site.disk().forceFolder(library);
        }
    }

    private JournalScan written(Mending mending) throws IOException {
        var disk = site.disk();
        var folder = site.folder();
        keepDamaged(disk, folder);
        var journal = mending.journal(site.id(), site.payloads());
        disk.write(folder.journalDraft(), journal);
        disk.move(folder.journalDraft(), folder.journal());
        return JournalScan.of(site.id(), journal);
    }

    private void keepDamaged(Disk disk, PlanFolder folder) throws IOException {
        if (disk.exists(folder.journal())) {
            disk.createFolders(folder.damaged());
            var copy = "journal-%d".formatted(site.clock().millis());
            disk.writeWhole(folder.damaged().resolve(copy), disk.read(folder.journal()));
            disk.forceFolder(folder.root());
        }
    }
}
