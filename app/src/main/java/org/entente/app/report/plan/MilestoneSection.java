package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.format.Words;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.resources.ReportText;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All milestones in the order of time, with their exit conditions.
final class MilestoneSection {
    private final Reading reading;
    private final Map<Milestone.Id, List<ExitCondition>> conditions;

    MilestoneSection(Reading reading) {
        this.reading = reading;
        this.conditions =
                reading.plan()
                        .exitConditions()
                        .sorted(
                                comparing(ExitCondition::name, NAMES)
                                        .thenComparing(condition -> condition.id().value()))
                        .collect(groupingBy(ExitCondition::milestone));
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
                                        .thenComparing(Milestone::number, NAMES)
                                        .thenComparing(milestone -> milestone.id().value()))
                        .flatMap(this::rows)
                        .toList();
        return new TableChapter(title, "", reading.say(ReportText.NO_MILESTONES))
                .of(columns(), rows);
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

    /// The milestone, and below it what must be true before it counts as passed.
    private Stream<Row> rows(Milestone milestone) {
        return Stream.concat(
                Stream.of(row(milestone)),
                conditions.getOrDefault(milestone.id(), List.of()).stream().map(this::condition));
    }

    private Row condition(ExitCondition condition) {
        return Row.of(
                Cell.EMPTY,
                new Cell(condition.name(), 4, 1, null),
                Cell.across(state(condition), 2));
    }

    private String state(ExitCondition condition) {
        var state = reading.say(Words.of(condition.state()));
        var decision = condition.decision();
        if (decision == null) {
            return state;
        }
        var by = decision.by().isBlank() ? "" : ", " + decision.by();
        return reading.say(
                ReportText.CONDITION_DECIDED, state, reading.formats().date(decision.at()) + by);
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
