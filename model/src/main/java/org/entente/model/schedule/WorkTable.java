package org.entente.model.schedule;

import java.util.Arrays;

/// Working hours of a window of time, ready for binary search: how much was worked before each
/// stretch. Outside the window every second counts as worked, so that every question has an answer.
final class WorkTable {
    private final long from;
    private final long to;
    private final long[] starts;
    private final long[] ends;
    private final long[] before;

    WorkTable(Stretches hours, long from, long to) {
        this.from = from;
        this.to = to;
        int size = hours.size() + 2;
        starts = new long[size];
        ends = new long[size];
        before = new long[size];
        starts[0] = Long.MIN_VALUE / 4;
        ends[0] = from;
        starts[size - 1] = to;
        ends[size - 1] = Long.MAX_VALUE / 4;
        for (int at = 1; at < size - 1; at++) {
            starts[at] = hours.start(at - 1);
            ends[at] = hours.end(at - 1);
        }
        for (int at = 1; at < size; at++) {
            before[at] = before[at - 1] + ends[at - 1] - starts[at - 1];
        }
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean isEmpty() {
        return starts.length == 2;
    }

    /// Seconds worked until that moment, from an origin of the table's own.
    long worked(long time) {
        int at = lastStart(time);
        return before[at] + Math.min(time, ends[at]) - starts[at];
    }

    /// The first moment at which so much is worked: the end of a stretch rather than the start of
    /// the next.
    long whenDone(long worked) {
        int found = Arrays.binarySearch(before, worked);
        int at = found >= 0 ? Math.max(found - 1, 0) : -found - 2;
        return starts[at] + worked - before[at];
    }

    /// The last moment until which no more than that is worked: the start of a stretch rather than
    /// the end of the one before.
    long whenToGoOn(long worked) {
        int found = Arrays.binarySearch(before, worked);
        int at = found >= 0 ? found : -found - 2;
        return starts[at] + worked - before[at];
    }

    long nextStart(long time) {
        int at = lastStart(time);
        return time < ends[at] ? time : starts[at + 1];
    }

    long previousFinish(long time) {
        int at = lastStart(time);
        return time > starts[at] ? Math.min(time, ends[at]) : ends[at - 1];
    }

    /// The stretch with the last start that is not after the time.
    private int lastStart(long time) {
        int found = Arrays.binarySearch(starts, time);
        return found >= 0 ? found : -found - 2;
    }
}
