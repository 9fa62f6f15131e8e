package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.resources.ReportText;

import java.util.List;

/// All milestones in the order of time.
final class MilestoneSection {
    private final Reading reading;

    MilestoneSection(Reading reading) {
        this.reading = reading;
    }

    Section section() {
        var title = reading.say(ReportText.MILESTONES);
        var rows =
                reading.plan()
                        .milestones()
                        .sorted(
                                comparing(
                                                (Milestone milestone) ->
                                                        reading.schedule()
                                                                .at(milestone)
                                                                .orElse(null),
                                                nullsLast(naturalOrder()))
                                        .thenComparing(Milestone::number)
                                        .thenComparing(milestone -> milestone.id().value()))
                        .map(this::row)
                        .toList();
        return new Section(
                title,
                PageFormat.A4_LANDSCAPE,
                List.of(
                        new Block.Heading(1, title),
                        rows.isEmpty()
                                ? Block.Paragraph.of(reading.say(ReportText.NO_MILESTONES))
                                : new Block.Table(columns(), rows)));
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(ReportText.MILESTONE), 3),
                Column.fit(reading.say(ReportText.STATED_AS)),
                Column.fit(reading.say(ReportText.ZULU)),
                Column.fit(reading.say(ReportText.LOCAL)),
                Column.share(reading.say(ReportText.PHASE), 2),
                Column.fit(reading.say(ReportText.RESPONSIBLE)));
    }

    private Row row(Milestone milestone) {
        var at = reading.schedule().at(milestone).orElse(null);
        var phase = milestone.placement().phase();
        return Row.of(
                Cell.of(milestone.number()),
                Cell.of(milestone.name()),
                Cell.of(reading.stated(milestone.at())),
                Cell.of(reading.zulu(at)),
                Cell.of(reading.local(at)),
                Cell.of(phase == null ? "" : phase(phase)),
                Cell.of(reading.responsible(milestone.id())));
    }

    private String phase(Phase.Id id) {
        return reading.plan().find(Phase.class, id).map(Phase::name).orElse("");
    }
}
