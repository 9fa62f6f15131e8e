package org.entente.persistence.journal;

import org.entente.persistence.JournalEntry;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Records of the journal in a row, and the point to which they lead. Immutable.
public final class Stretch {
    private final List<Frame> frames;
    private final Point end;

    Stretch(List<Frame> frames, Point end) {
        this.frames = List.copyOf(frames);
        this.end = end;
    }

    List<Frame> frames() {
        return frames;
    }

    public Point end() {
        return end;
    }

    /// The records up to that sequence.
    public Stretch upTo(long sequence) {
        var some = frames.stream().filter(frame -> frame.sequence() <= sequence).toList();
        return some.size() == frames.size()
                ? this
                : new Stretch(some, Point.behind(some.getLast()));
    }

    /// When the first of the records was written (UTC), or that time when there is none.
    public Instant firstAt(Instant otherwise) {
        return frames.isEmpty() ? otherwise : frames.getFirst().at();
    }

    /// When the last of the records was written (UTC), or that time when there is none.
    public Instant lastAt(Instant otherwise) {
        return frames.isEmpty() ? otherwise : frames.getLast().at();
    }

    /// The entries, oldest first.
    ///
    /// @throws IOException when one of them is not what was once written
    public List<JournalEntry> entries(Payloads payloads) throws IOException {
        var entries = new ArrayList<JournalEntry>();
        for (var frame : frames) {
            entries.add(payloads.unpack(frame));
        }
        return entries;
    }
}
