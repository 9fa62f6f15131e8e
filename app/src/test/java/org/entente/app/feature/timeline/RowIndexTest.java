package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class RowIndexTest {
    @Test
    void findsExactlyWhatTouchesAWindow() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var items = items(random, random.nextInt(40));
            var index = RowIndex.of(items);
            long from = random.nextLong(1_000);
            long until = from + 1 + random.nextLong(200);

            var found = new ArrayList<Item>();
            index.forEach(from, until, found::add);

            var expected = items.stream().filter(item -> item.touches(from, until)).toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(index.count(from, until)).isEqualTo(expected.size());
        }
    }

    @Test
    void leavesOutWhatHasNoTime() {
        var index = RowIndex.of(List.of(item("lost", Item.NEVER_START, Item.NEVER_END)));

        assertThat(index.isEmpty()).isTrue();
        assertThat(index.count(Long.MIN_VALUE, Long.MAX_VALUE)).isZero();
    }

    private static List<Item> items(Random random, int count) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            long start = random.nextLong(1_000);
            items.add(item("task " + i, start, start + random.nextLong(120)));
        }
        return items;
    }

    private static Item item(String name, long start, long end) {
        var task = Things.activity(name, Things.days("D", 0, 1));
        return new Item(task, start == end ? Item.Form.MILESTONE : Item.Form.BAR, start, end);
    }
}
