package org.entente.app.feature.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/// How much goes on when: sorted starts and ends, in milliseconds since 1970 (UTC), so that any
/// stretch of time is counted by two binary searches. Immutable.
final class Load {
    static final Load NONE = new Load(new long[0], new long[0]);

    private final long[] starts;
    private final long[] ends;

    private Load(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Load of(Collection<Item> items) {
        return new Load(sorted(items, Item::start), sorted(items, Load::end));
    }

    static Load ofStretches(List<long[]> stretches) {
        var starts = stretches.stream().mapToLong(stretch -> stretch[0]).sorted().toArray();
        var ends = stretches.stream().mapToLong(stretch -> stretch[1]).sorted().toArray();
        return new Load(starts, ends);
    }

    /// What is left of it without some items and with others.
    Load after(Collection<Item> gone, Collection<Item> now) {
        return new Load(
                merged(starts, sorted(gone, Item::start), sorted(now, Item::start)),
                merged(ends, sorted(gone, Load::end), sorted(now, Load::end)));
    }

    /// How much goes on at some time of the window `[from, until)`.
    int count(long from, long until) {
        return Math.max(
                0, RowIndex.lowerBound(starts, until) - RowIndex.lowerBound(ends, from + 1));
    }

    /// When the first of it starts; the end of time where there is none.
    long start() {
        return starts.length == 0 ? Long.MAX_VALUE : starts[0];
    }

    /// When the last of it is over; the beginning of time where there is none.
    long end() {
        return ends.length == 0 ? Long.MIN_VALUE : ends[ends.length - 1];
    }

    private static long end(Item item) {
        return Math.max(item.end(), item.start() + 1);
    }

    private static long[] sorted(Collection<Item> items, ToLongFunction<Item> time) {
        return items.stream().filter(Item::hasTime).mapToLong(time).sorted().toArray();
    }

    static long[] merged(long[] values, long[] gone, long[] now) {
        var result = new long[values.length - gone.length + now.length];
        int size = 0;
        int dropped = 0;
        int added = 0;
        for (var value : values) {
            if (dropped < gone.length && value == gone[dropped]) {
                dropped++;
                continue;
            }
            while (added < now.length && now[added] <= value) {
                result[size++] = now[added++];
            }
            result[size++] = value;
        }
        while (added < now.length) {
            result[size++] = now[added++];
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }
}
