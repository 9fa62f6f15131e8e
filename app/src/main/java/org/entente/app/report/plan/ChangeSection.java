package org.entente.app.report.plan;

import org.entente.app.drift.DriftRow;
import org.entente.app.drift.DriftTable;
import org.entente.app.drift.SlipText;
import org.entente.app.drift.SortText;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.resources.BaselineText;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// What changed since a baseline, the worst slip first.
final class ChangeSection {
    private static final int COLUMNS = 6;

    private final Reading reading;
    private final DriftTable table;

    ChangeSection(Reading reading, DriftTable table) {
        this.reading = reading;
        this.table = table;
    }

    Section section() {
        var baseline = table.baseline();
        var title = reading.say(ReportText.CHANGES, baseline.name());
        var frozen =
                reading.say(
                        baseline.author().isBlank() ? ReportText.FROZEN : ReportText.FROZEN_BY,
                        reading.zulu(baseline.at()),
                        baseline.author());
        var chapter = new TableChapter(title, frozen, reading.say(BaselineText.SAME));
        return chapter.of(columns(), rows());
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(BaselineText.COLUMN_KIND)),
                Column.fit(reading.say(BaselineText.COLUMN_NUMBER)),
                Column.share(reading.say(BaselineText.COLUMN_NAME), 4),
                Column.share(reading.say(BaselineText.COLUMN_BEFORE), 3),
                Column.share(reading.say(BaselineText.COLUMN_NOW), 3),
                Column.number(reading.say(BaselineText.COLUMN_SLIP)));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var sort : DriftRow.Sort.values()) {
            var changes = table.of(sort);
            if (!changes.isEmpty()) {
                var name = reading.say(SortText.of(sort));
                var title = reading.say(BaselineText.SORT_COUNT, name, changes.size());
                rows.add(Row.group(Cell.across(title, COLUMNS)));
                changes.stream().map(this::row).forEach(rows::add);
            }
        }
        return rows;
    }

    private Row row(DriftRow change) {
        return Row.of(
                Cell.of(change.kind()),
                Cell.of(change.number()),
                Cell.of(change.name()),
                Cell.of(change.before()),
                Cell.of(change.now()),
                Cell.of(SlipText.brief(reading.language(), change.slipMinutes())));
    }
}
