package org.entente.app.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.report.timeline.Papers.activity;
import static org.entente.app.report.timeline.Papers.day;
import static org.entente.app.report.timeline.Papers.group;
import static org.entente.app.report.timeline.Papers.marks;
import static org.entente.app.report.timeline.Papers.milestone;
import static org.entente.app.report.timeline.Papers.texts;

import org.entente.app.draw.Box;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class PosterTest {
    private static final Box ROOM = new Box(0, 0, 1110, 640);

    @Test
    void putsASmallExerciseOnOneSheet() {
        var sheets =
                poster().of(
                                List.of(
                                        group("Planning", activity("Draft", -200, -100)),
                                        group("Live", activity("Attack", 1, 8))));

        assertThat(sheets).hasSize(1);
        assertThat(texts(sheets.getFirst().drawing().shapes()))
                .contains("Planning", "Draft", "Live", "Attack", "STARTEX", "ENDEX");
    }

    @Test
    void showsEveryTaskOfALargeExerciseOnTheSheetsAfterTheOverview() {
        var groups = large();

        var sheets = poster().of(groups);

        assertThat(sheets).hasSizeGreaterThan(2);
        var shown =
                sheets.stream()
                        .skip(1)
                        .flatMap(sheet -> texts(sheet.drawing().shapes()).stream())
                        .toList();
        assertThat(shown)
                .containsAll(
                        groups.stream()
                                .flatMap(group -> group.entries().stream())
                                .map(Entry::name)
                                .toList());
        assertThat(texts(sheets.getFirst().drawing().shapes()))
                .anyMatch(text -> text.endsWith("more on the next sheets"));
    }

    @Test
    void keepsEverySheetWithinItsPaper() {
        assertThat(poster().of(large()))
                .allSatisfy(
                        sheet -> {
                            assertThat(sheet.drawing().height()).isLessThanOrEqualTo(ROOM.height());
                            TimelineSheetsTest.assertInside(sheet, ROOM);
                        });
    }

    @Test
    void marksWhatGoesOnBeyondItsPhase() {
        var tasks = new ArrayList<Entry>(large().getFirst().entries());
        tasks.add(activity("Outside", -30, 3));
        var live = new Group("Live", new Span(day(0), day(9)), tasks);

        var sheets = poster().of(List.of(live, large().getLast()));

        assertThat(
                        sheets.stream()
                                .skip(1)
                                .mapToLong(sheet -> marks(sheet.drawing().shapes()))
                                .sum())
                .isEqualTo(1);
    }

    @Test
    void goesOnWhereThePhasesAloneAreTooMany() {
        var groups = new ArrayList<Group>();
        for (int phase = 0; phase < 80; phase++) {
            groups.add(group("Phase " + phase, activity("Task " + phase, phase, phase + 1)));
        }

        var sheets = poster().of(groups);

        assertThat(sheets.getFirst().title()).isEqualTo("Overview (1 of 3)");
        assertThat(sheets)
                .allSatisfy(
                        sheet ->
                                assertThat(sheet.drawing().height())
                                        .isLessThanOrEqualTo(ROOM.height()));
    }

    private static List<Group> large() {
        var groups = new ArrayList<Group>();
        for (int phase = 0; phase < 4; phase++) {
            var entries = new ArrayList<Entry>();
            for (int task = 0; task < 60; task++) {
                entries.add(activity("Task %d.%d".formatted(phase, task), task % 6, task % 6 + 2));
                entries.add(milestone("Gate %d.%d".formatted(phase, task), task % 8));
            }
            groups.add(new Group("Phase " + phase, new Span(day(0), day(9)), entries));
        }
        return groups;
    }

    private static Poster poster() {
        return new Poster(Papers.oslo(), ROOM, ROOM);
    }
}
