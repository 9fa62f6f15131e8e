package org.entente.app.report.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// The whole exercise on large sheets: an overview on one scale, and, where that cannot hold every
/// task, each phase on a scale of its own.
public final class Poster {
    private static final int LEAST_LANES = 6;

    private final Paper paper;
    private final Box first;
    private final Box room;

    /// The rooms are what the first sheet and the others have for a drawing.
    public Poster(Paper paper, Box first, Box room) {
        this.paper = paper;
        this.first = first;
        this.room = room;
    }

    /// The phases alone, as a strip of that width.
    public TimelineSheet strip(List<Group> groups, double width) {
        var title = paper.say(ReportText.PHASES);
        var drawing = Overview.phases(paper, groups, width);
        return new TimelineSheet(title, drawing, told(title, withoutTasks(groups)));
    }

    public List<TimelineSheet> of(List<Group> groups) {
        var overview = new Overview(paper, groups, first).drawn();
        var sheets = new ArrayList<TimelineSheet>();
        int number = 0;
        for (var drawing : overview.drawings()) {
            var title = title(ReportText.OVERVIEW, ++number, overview.drawings().size());
            var tasks = overview.isComplete() ? groups : withoutTasks(groups);
            sheets.add(new TimelineSheet(title, drawing, told(title, tasks)));
        }
        if (!overview.isComplete()) {
            var filled = filled(groups);
            number = 0;
            for (var sheet : filled) {
                var title = title(ReportText.PHASE_BY_PHASE, ++number, filled.size());
                sheets.add(new TimelineSheet(title, sheet.drawing(), told(title, sheet.groups)));
            }
        }
        return sheets;
    }

    private String title(ReportText key, int number, int count) {
        var title = paper.say(key);
        return count == 1 ? title : paper.say(ReportText.PERIOD_PART, title, number, count);
    }

    /// The sheets that follow tell the tasks.
    private static List<Group> withoutTasks(List<Group> groups) {
        return groups.stream().map(group -> group.with(List.of())).toList();
    }

    /// A sheet that is being filled.
    private final class Filling {
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private double y;

        void add(Panel panel, int from, int until) {
            shapes.addAll(panel.shapes(y, from, until));
            y += panel.height(until - from);
            if (from == 0) {
                groups.add(panel.group());
            }
        }

        Drawing drawing() {
            return new Drawing(room.width(), y, shapes, List.of());
        }
    }

    private List<Filling> filled(List<Group> groups) {
        var sheets = new ArrayList<Filling>();
        sheets.add(new Filling());
        for (var group : groups) {
            var panel = new Panel(paper, group, room.width());
            int from = 0;
            while (from < panel.laneCount()) {
                int rest = panel.laneCount() - from;
                int fitting = Math.min(rest, fitting(panel, sheets.getLast()));
                if (fitting < Math.min(rest, LEAST_LANES) && sheets.getLast().y > 0) {
                    sheets.add(new Filling());
                    fitting = Math.min(rest, fitting(panel, sheets.getLast()));
                }
                int until = from + Math.max(1, fitting);
                sheets.getLast().add(panel, from, until);
                from = until;
            }
        }
        return sheets;
    }

    private int fitting(Panel panel, Filling sheet) {
        return panel.fitting(room.height() - sheet.y);
    }

    private String told(String title, List<Group> groups) {
        var dates = new Dates(paper);
        var phases = groups.stream().map(dates::told).collect(joining("\n"));
        return paper.say(ReportText.TIMELINE_TOLD, title, phases);
    }
}
