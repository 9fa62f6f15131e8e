package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known at once of clashes says the same as a look through every page.
class DiaryTest {
    private static final int TRIALS = 40;
    private static final int TASKS = 30;
    private static final List<AssigneeId> UNITS = List.of(Plans.TELEMARK.id(), Plans.ARMOUR.id());

    private final Random random = new Random(11);
    private final List<Activity> tasks = new ArrayList<>();
    private final Staffing staffing = Staffing.of(plan());

    /// Tasks that up to both units carry out, some of them alone.
    private Plan plan() {
        var plan = Plans.brigadeExercise();
        for (int i = 0; i < TASKS; i++) {
            var task = Things.activity("Task " + i, Things.hours("E", 0, 1));
            tasks.add(task);
            plan = plan.put(task);
            for (var unit : UNITS) {
                if (random.nextBoolean()) {
                    plan = plan.put(Things.assignment(task.id(), unit));
                }
            }
        }
        return plan.indexed();
    }

    /// Often touching, often at the same time, sometimes for no time at all.
    private Item item(Activity task) {
        long start = 10 * random.nextInt(60);
        return new Item(task, Item.Form.BAR, start, start + 10 * random.nextInt(3));
    }

    private void holdsFor(Diary diary, Map<TaskId, Item> items) {
        for (var item : items.values()) {
            assertThat(diary.clashes(item, staffing))
                    .isEqualTo(diary.clashes(item.id(), item.start(), item.end(), staffing));
            assertThat(crowded(diary, item)).isEqualTo(clashing(diary, item));
        }
    }

    /// The moments of the item at which somebody does something else, as the drawing asks for them.
    private SortedSet<Long> crowded(Diary diary, Item item) {
        var moments = new TreeSet<Long>();
        for (var who : staffing.busy(item.id())) {
            diary.forEachCrowdedTime(item, who, (from, until) -> add(moments, from, until));
        }
        return moments;
    }

    private SortedSet<Long> clashing(Diary diary, Item item) {
        var moments = new TreeSet<Long>();
        diary.clashes(item, staffing).forEach(clash -> add(moments, clash.from(), clash.until()));
        return moments;
    }

    private static void add(Set<Long> moments, long from, long until) {
        for (long at = from; at < until; at++) {
            moments.add(at);
        }
    }

    @Test
    void clashesKnownAtOnceAreThoseOfEveryPage() {
        int clashing = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var items = new HashMap<TaskId, Item>();
            tasks.forEach(task -> items.put(task.id(), item(task)));

            var diary = Diary.of(items.values(), staffing);

            holdsFor(diary, items);
            clashing +=
                    (int)
                            items.values().stream()
                                    .filter(item -> !diary.clashes(item, staffing).isEmpty())
                                    .count();
        }
        assertThat(clashing).isBetween(TRIALS, TRIALS * TASKS - TRIALS);
    }

    @Test
    void theyFollowEveryEdit() {
        var items = new HashMap<TaskId, Item>();
        tasks.forEach(task -> items.put(task.id(), item(task)));
        var diary = Diary.of(items.values(), staffing);

        for (int trial = 0; trial < TRIALS; trial++) {
            var task = tasks.get(random.nextInt(TASKS));
            var moved = item(task);
            items.put(task.id(), moved);
            diary =
                    diary.after(
                            Set.copyOf(staffing.busy(task.id())),
                            Set.of(task.id()),
                            List.of(moved),
                            staffing);

            holdsFor(diary, items);
        }
    }
}
