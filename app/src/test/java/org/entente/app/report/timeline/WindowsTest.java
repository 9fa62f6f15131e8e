package org.entente.app.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.report.timeline.Papers.activity;
import static org.entente.app.report.timeline.Papers.day;
import static org.entente.app.report.timeline.Papers.group;
import static org.entente.app.report.timeline.Papers.milestone;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class WindowsTest {
    private static final double WIDTH = 530;

    @Test
    void takesHalfAYearWhereTasksAreLong() {
        var windows = windows(group("Planning", activity("Draft", -300, -200)));

        assertThat(windows.getFirst().span().length()).isGreaterThan(Duration.ofDays(120));
    }

    @Test
    void takesAWeekWhereTasksAreShort() {
        var serials = new ArrayList<Entry>();
        for (int hour = 0; hour < 240; hour += 4) {
            var start = day(0).plus(Duration.ofHours(hour));
            serials.add(
                    new Entry(
                            Entry.Kind.ACTIVITY,
                            "",
                            "Serial",
                            start,
                            start.plus(Duration.ofHours(4)),
                            0,
                            false,
                            ""));
        }

        var windows = windows(new Group("Live", null, serials));

        assertThat(windows)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        window ->
                                assertThat(window.span().length())
                                        .isLessThanOrEqualTo(Duration.ofDays(14)));
    }

    @Test
    void leavesOutTimeInWhichNothingBeginsOrEnds() {
        var windows = windows(group("Planning", milestone("First", -700), milestone("Last", -100)));

        assertThat(windows).hasSize(2);
    }

    @Test
    void beginsAPartOnTheDayOfACut() {
        var windows =
                new Windows(Papers.OSLO, WIDTH, List.of(Papers.STARTEX))
                        .of(List.of(group("All", activity("Long", -20, 20), milestone("Gate", 1))));

        assertThat(windows)
                .extracting(window -> window.span().start().atZone(Papers.OSLO).toLocalDate())
                .extracting(Object::toString)
                .contains("2027-03-12");
    }

    @Test
    void showsEveryTaskWhereverItBeginsAndEnds() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var entries = new ArrayList<Entry>();
            for (int task = 0; task < 30; task++) {
                int from = random.nextInt(-700, 60);
                entries.add(activity("Task", from, from + 1 + random.nextInt(200)));
                entries.add(milestone("Gate", random.nextInt(-700, 200)));
            }
            var windows = windows(new Group("All", null, entries));

            assertThat(windows).isSortedAccordingTo(WindowsTest::inTime);
            for (var entry : entries) {
                assertThat(windows)
                        .anyMatch(window -> window.span().contains(entry.start()))
                        .anyMatch(window -> window.span().contains(entry.last()));
            }
        }
    }

    private static int inTime(Window one, Window other) {
        return one.span().end().isAfter(other.span().start()) ? 1 : -1;
    }

    private static List<Window> windows(Group... groups) {
        return new Windows(Papers.OSLO, WIDTH, List.of()).of(List.of(groups));
    }
}
