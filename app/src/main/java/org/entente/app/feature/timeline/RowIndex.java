package org.entente.app.feature.timeline;

import static java.util.Comparator.comparingLong;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The items of one row by time. Immutable; finding those in a window costs no more than what lies
/// in it, counting them costs two binary searches.
public final class RowIndex {
    static final RowIndex EMPTY = new RowIndex(new Item[0]);
    private static final long[] NOTHING = {};

    private final Item[] items;
    private final long[] starts;
    private final long[] latestEnds;
    /// Sorted; what takes no time ends a moment later, so that it is counted where it is.
    private final long[] ends;

    private RowIndex(Item[] sorted) {
        items = sorted;
        if (sorted.length < 2) {
            starts = NOTHING;
            latestEnds = NOTHING;
            ends = NOTHING;
            return;
        }
        starts = new long[sorted.length];
        latestEnds = new long[sorted.length];
        ends = new long[sorted.length];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < sorted.length; i++) {
            latest = Math.max(latest, sorted[i].end());
            starts[i] = sorted[i].start();
            latestEnds[i] = latest;
            ends[i] = Math.max(sorted[i].end(), sorted[i].start() + 1);
        }
        Arrays.sort(ends);
    }

    /// Items without time are left out.
    static RowIndex of(List<Item> items) {
        var sorted = items.stream().filter(Item::hasTime).toArray(Item[]::new);
        Arrays.sort(sorted, comparingLong(Item::start));
        return sorted.length == 0 ? EMPTY : new RowIndex(sorted);
    }

    static RowIndex of(Item item) {
        return item.hasTime() ? new RowIndex(new Item[] {item}) : EMPTY;
    }

    int size() {
        return items.length;
    }

    boolean isEmpty() {
        return items.length == 0;
    }

    Item item(int index) {
        return items[index];
    }

    /// The start of the first item; meaningless when empty.
    long start() {
        return isEmpty() ? 0 : items[0].start();
    }

    /// The end of the last item to end; meaningless when empty.
    long end() {
        if (items.length < 2) {
            return isEmpty() ? 0 : items[0].end();
        }
        return latestEnds[items.length - 1];
    }

    /// How many items are going on at some time of the window `[from, until)`.
    int count(long from, long until) {
        if (items.length < 2) {
            return !isEmpty() && items[0].touches(from, until) ? 1 : 0;
        }
        return Math.max(0, lowerBound(starts, until) - lowerBound(ends, from + 1));
    }

    /// Every item that touches the window, in order of start.
    void forEach(long from, long until, Consumer<Item> consumer) {
        if (items.length < 2) {
            if (!isEmpty() && items[0].touches(from, until)) {
                consumer.accept(items[0]);
            }
            return;
        }
        for (int i = lowerBound(latestEnds, from); i < items.length; i++) {
            if (starts[i] >= until) {
                return;
            }
            if (items[i].touches(from, until)) {
                consumer.accept(items[i]);
            }
        }
    }

    /// The first position whose value is not below the key, in ascending values.
    static int lowerBound(long[] values, long key) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
