package org.entente.app.report.timeline;

import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/// The tasks of one phase, each summary before its parts. The span is that of the phase, null when
/// it is unknown or when the tasks have no phase.
public record Group(String title, @Nullable Span span, List<Entry> entries) {
    public Group {
        entries = List.copyOf(entries);
    }

    Group with(List<Entry> some) {
        return new Group(title, span, some);
    }

    /// The tasks that happen from one moment to before the other, and the summaries above them.
    List<Entry> within(Span window) {
        var found = new ArrayDeque<Entry>();
        var wanted = new BitSet();
        for (var entry : entries.reversed()) {
            if (entry.touches(window.start(), window.end()) || wanted.get(entry.depth())) {
                wanted.clear(entry.depth());
                if (entry.depth() > 0) {
                    wanted.set(entry.depth() - 1);
                }
                found.addFirst(entry);
            }
        }
        return List.copyOf(found);
    }

    /// From the first beginning to the last end of the phase and its tasks, those far outside
    /// included.
    Span extent() {
        var first = span == null ? Instant.MAX : span.start();
        var last = span == null ? Instant.MIN : span.end();
        for (var entry : entries) {
            first = entry.start().isBefore(first) ? entry.start() : first;
            last = entry.finish().isAfter(last) ? entry.finish() : last;
        }
        return first.isBefore(last) ? new Span(first, last) : new Span(first, first.plusSeconds(1));
    }
}
