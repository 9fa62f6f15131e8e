package org.entente.app.report.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.model.time.Span;
import org.entente.resources.ReportText;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The whole timeline cut into pages: parts of the time, with one row for each task.
public final class TimelineSheets {
    private static final double LABELS = 0.3;

    private final Paper paper;
    private final Box room;
    private final double labelWidth;
    private final SheetRows rows;

    /// The room is what a page has for a drawing.
    public TimelineSheets(Paper paper, Box room) {
        this.paper = paper;
        this.room = room;
        this.labelWidth = room.width() * LABELS;
        this.rows = new SheetRows(paper, labelWidth);
    }

    public List<TimelineSheet> of(List<Group> groups) {
        var sheets = new ArrayList<TimelineSheet>();
        double chart = room.width() - labelWidth;
        for (var window : new Windows(paper.formats().zone(), chart, cuts()).of(groups)) {
            sheets.addAll(sheets(window));
        }
        return sheets;
    }

    /// The exercise begins a page and ends one.
    private List<Instant> cuts() {
        var moments = paper.moments();
        var cuts = new ArrayList<Instant>();
        if (moments.startex() != null) {
            cuts.add(moments.startex());
        }
        if (moments.endex() != null) {
            cuts.add(moments.endex().plus(Duration.ofDays(1)));
        }
        return cuts;
    }

    private double height() {
        return room.height() - Axis.HEIGHT - 2;
    }

    private List<TimelineSheet> sheets(Window window) {
        var pages = rows.pages(window.groups(), height());
        var sheets = new ArrayList<TimelineSheet>();
        for (var page : pages) {
            paper.goOn();
            var title = title(window.span(), sheets.size() + 1, pages.size());
            var drawing = new SheetDrawing(paper, window.span(), room.width(), labelWidth).of(page);
            sheets.add(new TimelineSheet(title, drawing, told(title, page)));
        }
        return sheets;
    }

    /// The first and the last local day of the window.
    private String title(Span span, int page, int pages) {
        var days =
                paper.say(
                        ReportText.PERIOD,
                        paper.formats().date(span.start()),
                        paper.formats().date(span.end().minusMillis(1)));
        return pages == 1 ? days : paper.say(ReportText.PERIOD_PART, days, page, pages);
    }

    private String told(String title, List<SheetRow> page) {
        var dates = new Dates(paper);
        var tasks =
                page.stream()
                        .flatMap(
                                row ->
                                        switch (row) {
                                            case SheetRow.Head(var text) -> Stream.of(text + ":");
                                            case SheetRow.Task(var entry, _) ->
                                                    Stream.of(dates.told(entry));
                                        })
                        .collect(joining("\n"));
        return paper.say(ReportText.TIMELINE_TOLD, title, tasks);
    }
}
