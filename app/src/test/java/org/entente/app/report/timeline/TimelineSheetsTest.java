package org.entente.app.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.report.timeline.Papers.activity;
import static org.entente.app.report.timeline.Papers.group;
import static org.entente.app.report.timeline.Papers.marks;
import static org.entente.app.report.timeline.Papers.milestone;
import static org.entente.app.report.timeline.Papers.texts;
import static org.entente.app.report.timeline.Papers.under;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class TimelineSheetsTest {
    private static final Box ROOM = new Box(0, 0, 760, 420);

    @Test
    void repeatsNamesAndAxisOnEveryPage() {
        var groups = List.of(group("Planning", activity("Draft the plan", -400, 20)));

        var sheets = sheets(groups);

        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets)
                .allSatisfy(
                        sheet ->
                                assertThat(texts(sheet.drawing().shapes()))
                                        .contains("Planning", "Draft the plan")
                                        .anyMatch(text -> text.startsWith("D")));
    }

    @Test
    void cutsNoBarWithoutAMark() {
        var groups = List.of(group("Planning", activity("Draft the plan", -400, 20)));

        var sheets = sheets(groups);

        var inner = sheets.subList(1, sheets.size() - 1);
        assertThat(inner).allSatisfy(sheet -> assertThat(cuts(sheet)).isEqualTo(2));
        assertThat(cuts(sheets.getFirst())).isEqualTo(1);
        assertThat(cuts(sheets.getLast())).isEqualTo(1);
    }

    @Test
    void marksTheExercise() {
        var groups = List.of(group("Live", activity("Attack", 1, 8)));

        var texts = texts(sheets(groups).getFirst().drawing().shapes());

        assertThat(texts).contains("STARTEX", "ENDEX", "D", "D+5");
    }

    @Test
    void goesOnOnTheNextPageWhereRowsAreMany() {
        var entries = new ArrayList<Entry>();
        for (int task = 0; task < 100; task++) {
            entries.add(activity("Task " + task, 1, 8));
        }

        var sheets = sheets(List.of(new Group("Live", null, entries)));

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(texts(sheets.get(1).drawing().shapes())).contains("Live (continued)");
        assertThat(sheets.get(1).title()).isEqualTo("12 Mar 2027 to 21 Mar 2027 (2 of 4)");
        assertThat(sheets)
                .allSatisfy(
                        sheet ->
                                assertThat(sheet.drawing().height())
                                        .isLessThanOrEqualTo(ROOM.height()));
    }

    @Test
    void showsTheSummaryOfWhatHappens() {
        var summary =
                new Entry(
                        Entry.Kind.SUMMARY,
                        "1",
                        "Conferences",
                        Papers.day(-400),
                        Papers.day(-10),
                        0,
                        false,
                        "");
        var part = under(milestone("Gate", -20), 1);

        var last = sheets(List.of(group("Planning", summary, part))).getLast();

        assertThat(texts(last.drawing().shapes())).contains("Conferences", "Gate");
    }

    @Test
    void saysTheSameInWords() {
        var groups = List.of(group("Live", activity("Attack", 1, 8), milestone("Gate", 2)));

        var told = sheets(groups).getFirst().alternative();

        assertThat(told)
                .contains("Live:", "Attack, 130600ZMAR27 to 200600ZMAR27", "Gate, 140600ZMAR27");
    }

    @Test
    void keepsEveryLabelOnThePage() {
        var entries = new ArrayList<Entry>();
        for (int day = -40; day < 60; day++) {
            entries.add(activity("A task with a rather long name of its own " + day, day, day + 3));
            entries.add(milestone("A gate with a rather long name of its own " + day, day));
        }

        var sheets = sheets(List.of(new Group("Live", null, entries)));

        assertThat(sheets).allSatisfy(sheet -> assertInside(sheet, ROOM));
    }

    static void assertInside(TimelineSheet sheet, Box room) {
        var paper = Papers.oslo();
        for (var shape : sheet.drawing().shapes()) {
            if (shape instanceof Shape.Label(var at, var text, _, var style)) {
                assertThat(at.x()).isGreaterThanOrEqualTo(0);
                assertThat(at.x() + paper.width(text, style))
                        .as(text)
                        .isLessThanOrEqualTo(room.width() + 0.5);
                assertThat(at.y()).isBetween(0.0, room.height());
            }
        }
    }

    /// Marks in the chart, without that of the legend.
    private static long cuts(TimelineSheet sheet) {
        return marks(sheet.drawing().shapes()) - 1;
    }

    private static List<TimelineSheet> sheets(List<Group> groups) {
        return new TimelineSheets(Papers.oslo(), ROOM).of(groups);
    }
}
