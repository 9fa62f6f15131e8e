package org.entente.persistence.store;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.snapshot.Snapshots;

import java.io.IOException;
import java.util.List;

/// What a plan folder tells of the past. Reads only, with file handles of its own.
final class Archive {
    private final Site site;
    private final Snapshots snapshots;

    Archive(Site site) {
        this.site = site;
        this.snapshots = site.snapshots();
    }

    /// The edits up to that sequence, oldest first.
    List<JournalEntry> history(long sequence) throws StoreException {
        byte[] journal;
        try {
            journal = site.disk().read(site.folder().journal());
        } catch (IOException e) {
            throw site.trouble().with(e);
        }
        try {
            return JournalScan.of(site.id(), journal)
                    .soundPart()
                    .upTo(sequence)
                    .entries(site.payloads());
        } catch (IOException e) {
            throw damaged("journal", e);
        }
    }

    List<Generation> generations() throws StoreException {
        try {
            return snapshots.generations();
        } catch (IOException e) {
            throw site.trouble().with(e);
        }
    }

    Plan restore(Generation generation) throws StoreException {
        try {
            return snapshots.load(generation.sequence()).plan();
        } catch (IOException e) {
            throw damaged("snapshot " + generation.sequence(), e);
        }
    }

    private StoreException damaged(String what, IOException cause) {
        return new StoreException(new StoreProblem.Damaged(site.folder().root(), what), cause);
    }
}
