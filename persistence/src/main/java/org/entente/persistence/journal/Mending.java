package org.entente.persistence.journal;

import org.entente.model.edit.Change;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// How a damaged journal is written anew: the sound part; then, where the restored state does not
/// follow from it, a bridge to the snapshot from which it comes and the records behind that; last a
/// bridge over the sequences that were lost, so that no number is ever given twice. Sound parts
/// keep their chain.
public record Mending(
        JournalScan scan,
        @Nullable Bridge bridge,
        Stretch rest,
        long highestKnown,
        Instant mendedAt) {
    /// From the end of the sound part to the point of a snapshot. Without `keepsSound` it starts
    /// from nothing.
    public record Bridge(boolean keepsSound, Point to, Instant at, List<Change> changes) {
        public Bridge {
            changes = List.copyOf(changes);
        }
    }

    /// The bytes of the new journal.
    public byte[] journal(PlanId plan, Payloads payloads) {
        var draft = new JournalDraft(plan, payloads);
        if (bridge == null || bridge.keepsSound()) {
            scan.sound().forEach(draft::again);
        }
        if (bridge != null) {
            draft.add(
                    Frame.Kind.BRIDGE,
                    bridge.to().sequence(),
                    new JournalEntry(bridge.at(), "", "", bridge.changes()));
        }
        rest.frames().forEach(draft::again);
        if (highestKnown > rest.end().sequence()) {
            draft.add(
                    Frame.Kind.BRIDGE, highestKnown, new JournalEntry(mendedAt, "", "", List.of()));
        }
        return draft.bytes();
    }
}
