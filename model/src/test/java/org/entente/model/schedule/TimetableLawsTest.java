package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.junit.jupiter.api.Test;

import java.util.List;

class TimetableLawsTest {
    @Test
    void agreesWithTheTextbook() {
        for (int seed = 0; seed < 300; seed++) {
            assertTextbook(new RandomSchedule(seed, 4 + seed % 16).plan(), seed);
        }
    }

    @Test
    void whatASummaryIsBoundToBindsTheTasksBelowIt() {
        for (int seed = 0; seed < 200; seed++) {
            assertTextbook(new RandomSchedule(seed, 7 + seed % 16).withBoundSummaries(), seed);
        }
    }

    private static void assertTextbook(Plan plan, int seed) {
        var timetable = Timetable.of(plan);
        var naive = new NaiveSchedule(plan);

        for (var task : RandomSchedule.leaves(plan)) {
            var timed = timetable.of(task.id()).orElseThrow();
            var about = "seed %d, %s %s".formatted(seed, task.name(), task);
            assertThat(timed.early()).as(about).isEqualTo(ends(naive.early(task.id())));
            assertThat(timed.late()).as(about).isEqualTo(ends(naive.lateEnds(task.id())));
            assertThat(timed.planned()).as(about).isEqualTo(ends(naive.planned(task.id())));
        }
    }

    @Test
    void followsEditsAsIfItWereMadeAnew() {
        for (int seed = 0; seed < 1_000; seed++) {
            var script = new RandomSchedule(seed, 4 + seed % 30);
            var timetable = Timetable.of(script.plan());
            for (int step = 0; step < 4; step++) {
                var touched = script.edit();

                timetable = timetable.after(script.plan(), touched);

                assertSame(timetable, script.plan(), "seed %d step %d".formatted(seed, step));
            }
        }
    }

    @Test
    void followsTasksThatComeGoAndMoveAsIfItWereMadeAnew() {
        for (int seed = 0; seed < 700; seed++) {
            var script = new RandomEdits(seed, new RandomSchedule(seed, 4 + seed % 30).plan());
            var timetable = Timetable.of(script.plan());
            for (int step = 0; step < 8; step++) {
                var touched = script.edit();

                timetable = timetable.after(script.plan(), touched);

                if ((seed + step) % 3 == 0) {
                    assertSame(timetable, script.plan(), "seed %d step %d".formatted(seed, step));
                }
            }
        }
    }

    private static void assertSame(Timetable timetable, Plan plan, String about) {
        var anew = Timetable.of(plan);
        List<Task> tasks = plan.tasks().toList();
        for (var task : tasks) {
            if (!timetable.of(task.id()).equals(anew.of(task.id()))) {
                assertThat(timetable.of(task.id()))
                        .as("%s %s", about, task.name())
                        .isEqualTo(anew.of(task.id()));
            }
        }
        assertThat(timetable.end()).isEqualTo(anew.end());
        assertThat(timetable.critical().toList())
                .containsExactlyInAnyOrderElementsOf(anew.critical().toList());
    }

    private static Timed.Ends ends(NaiveSchedule.Ends hours) {
        return new Timed.Ends(
                NaiveHours.instant(hours.start()), NaiveHours.instant(hours.finish()));
    }
}
