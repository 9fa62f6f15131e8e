package org.entente.app.feature.timeline;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// The items of one row by time. Immutable; finding those in a window costs no more than what lies
/// in it, counting them costs two binary searches.
public final class RowIndex {
    private static final long[] NOTHING = {};
    static final RowIndex EMPTY = new RowIndex(new Item[0]);

    private final Item[] items;
    private final long[] starts;
    private final long[] latestEnds;
    /// Sorted; what takes no time ends a moment later, so that it is counted where it is.
    private final long[] ends;

    private RowIndex(Item[] sorted) {
        this(sorted, sorted.length < 2 ? NOTHING : ends(List.of(sorted)));
    }

    private RowIndex(Item[] sorted, long[] ends) {
        this.items = sorted;
        this.ends = ends;
        starts = sorted.length < 2 ? NOTHING : new long[sorted.length];
        latestEnds = sorted.length < 2 ? NOTHING : new long[sorted.length];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < starts.length; i++) {
            latest = Math.max(latest, sorted[i].end());
            starts[i] = sorted[i].start();
            latestEnds[i] = latest;
        }
    }

    private static long[] ends(Collection<Item> items) {
        return items.stream()
                .filter(Item::hasTime)
                .mapToLong(item -> Math.max(item.end(), item.start() + 1))
                .sorted()
                .toArray();
    }

    /// Without some of its items and with others, in the order of groups; the others are not looked
    /// at again.
    RowIndex with(Collection<Item> gone, Collection<Item> come) {
        var next = new ArrayList<>(Arrays.asList(items));
        for (var item : gone) {
            if (item.hasTime()) {
                next.remove(place(next, item));
            }
        }
        for (var item : come) {
            if (item.hasTime()) {
                next.add(place(next, item), item);
            }
        }
        return next.size() < 2 || items.length < 2
                ? of(next)
                : new RowIndex(
                        next.toArray(Item[]::new), Load.merged(ends, ends(gone), ends(come)));
    }

    private static int place(List<Item> sorted, Item item) {
        int at = Collections.binarySearch(sorted, item, GroupRows::compare);
        return at < 0 ? -at - 1 : at;
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
