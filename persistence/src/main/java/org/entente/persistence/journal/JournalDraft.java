package org.entente.persistence.journal;

import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;

/// A journal in the making, in memory.
final class JournalDraft {
    private final Payloads payloads;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Frame.Place end;
    private Instant lastAt = Instant.EPOCH;

    JournalDraft(PlanId plan, Payloads payloads) {
        this.payloads = payloads;
        var header = JournalHeader.of(plan);
        this.end = new Frame.Place(JournalHeader.BYTES, ChainHash.of(ByteBuffer.wrap(header)));
        bytes.writeBytes(header);
    }

    /// Adds a record that was written at that time (UTC), or at the time of the one before if that
    /// is later.
    void add(Frame.Kind kind, long sequence, JournalEntry entry) {
        var at = entry.at().isBefore(lastAt) ? lastAt : entry.at();
        add(
                new Frame.Stamp(kind, sequence, sequence, at),
                payloads.pack(entry.withAt(at), sequence));
    }

    /// Adds a record of another journal with the same sequence and payload.
    void again(Frame frame) {
        var payload = new byte[frame.payload().remaining()];
        frame.payload().duplicate().get(payload);
        add(new Frame.Stamp(frame.kind(), frame.sequence(), frame.group(), frame.at()), payload);
    }

    private void add(Frame.Stamp stamp, byte[] payload) {
        var frame = Frame.next(stamp, end, payload);
        bytes.writeBytes(frame.image().array());
        end = frame.behind();
        lastAt = stamp.at();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
