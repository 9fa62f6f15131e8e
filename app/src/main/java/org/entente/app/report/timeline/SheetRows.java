package org.entente.app.report.timeline;

import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// Turns groups into rows and rows into pages.
final class SheetRows {
    static final double NUMBER_WIDTH = 42;
    static final double INDENT = 9;

    private final Paper paper;
    private final double labelWidth;

    SheetRows(Paper paper, double labelWidth) {
        this.paper = paper;
        this.labelWidth = labelWidth;
    }

    private List<SheetRow> rows(List<Group> groups) {
        var rows = new ArrayList<SheetRow>();
        for (var group : groups) {
            rows.add(new SheetRow.Head(group.title()));
            group.entries().stream().map(this::task).forEach(rows::add);
        }
        return rows;
    }

    private SheetRow task(Entry entry) {
        double width = labelWidth - NUMBER_WIDTH - entry.depth() * INDENT;
        var style = entry.kind() == Entry.Kind.SUMMARY ? Inks.TEXT_STRONG : Inks.TEXT;
        return new SheetRow.Task(entry, paper.type().wrap(entry.name(), style, width));
    }

    /// The rows page by page; a group that goes on is headed again, and no head stands alone.
    List<List<SheetRow>> pages(List<Group> groups, double room) {
        var pages = new ArrayList<List<SheetRow>>();
        var page = new ArrayList<SheetRow>();
        double used = 0;
        var head = new SheetRow.Head("");
        for (var row : rows(groups)) {
            double needed = row.height() + (row instanceof SheetRow.Head ? SheetRow.Task.LINE : 0);
            if (used + needed > room && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
                if (row instanceof SheetRow.Task) {
                    var again = paper.say(ReportText.CONTINUED, head.text());
                    page.add(new SheetRow.Head(again));
                    used = SheetRow.Head.HEIGHT;
                }
            }
            page.add(row);
            used += row.height();
            head = row instanceof SheetRow.Head next ? next : head;
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}
