package org.entente.app.report.plan;

import static java.util.Comparator.comparing;

import org.entente.app.format.Words;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// What each participant sends, as a tree, with strengths and dates in theatre.
final class ForceSection {
    private final Reading reading;
    private final Forces forces;
    private final Cells shared;

    ForceSection(Reading reading, Forces forces) {
        this.reading = reading;
        this.shared = new Cells(reading);
        this.forces = forces;
    }

    Section section() {
        var chapter =
                new TableChapter(
                        reading.say(ReportText.FORCES), "", reading.say(ReportText.NO_FORCES));
        return chapter.of(columns(), rows());
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(ReportText.ELEMENT), 1),
                Column.fit(reading.say(ReportText.DOMAIN)),
                Column.fit(reading.say(ReportText.ECHELON)),
                Column.number(reading.say(ReportText.PERSONNEL)),
                Column.number(reading.say(ReportText.VEHICLES)),
                Column.number(reading.say(ReportText.VESSELS)),
                Column.number(reading.say(ReportText.AIRCRAFT)),
                Column.fit(reading.say(ReportText.IN_THEATRE_FROM)),
                Column.fit(reading.say(ReportText.UNTIL)));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        var total = Strength.NONE;
        for (var participant :
                reading.plan()
                        .participants()
                        .sorted(
                                comparing(Participant::code)
                                        .thenComparing(found -> found.id().value()))
                        .toList()) {
            var contingents = forces.of(participant);
            if (!contingents.isEmpty()) {
                add(participant, contingents, rows);
                total = total.plus(forces.strength(participant));
            }
        }
        if (!rows.isEmpty()) {
            var title = Cell.across(reading.say(ReportText.TOTAL), 3);
            var blank = List.of(Cell.EMPTY, Cell.EMPTY);
            rows.add(new Row(Row.Kind.TOTAL, Cells.joined(title, shared.strength(total), blank)));
        }
        return rows;
    }

    /// The participant heads its rows; a single contingent needs no row of its own.
    private void add(Participant participant, List<Contingent> contingents, List<Row> rows) {
        var title = reading.say(ReportText.CODE_AND_NAME, participant.code(), participant.name());
        var only = contingents.size() == 1 ? contingents.getFirst() : null;
        rows.add(
                new Row(
                        Row.Kind.GROUP,
                        Cells.joined(
                                Cell.across(title, 3),
                                shared.strength(forces.strength(participant)),
                                only == null
                                        ? List.of(Cell.EMPTY, Cell.EMPTY)
                                        : presence(only.id()))));
        for (var contingent : contingents) {
            if (only == null) {
                rows.add(contingent(contingent));
            }
            forces.under(contingent).stream()
                    .map(placed -> element(placed, only == null ? 1 : 0))
                    .forEach(rows::add);
        }
    }

    private Row contingent(Contingent contingent) {
        return new Row(
                Row.Kind.PLAIN,
                Cells.joined(
                        Cell.across(contingent.name(), 3),
                        shared.strength(forces.strength(contingent)),
                        presence(contingent.id())));
    }

    private Row element(Forces.Placed placed, int inset) {
        var element = placed.element();
        return new Row(
                Row.Kind.PLAIN,
                Cells.joined(
                        Cell.indented(reading.name(element.id()), placed.depth() + inset),
                        List.of(
                                Cell.of(reading.say(Words.of(element.formation().domain()))),
                                Cell.of(reading.say(Words.of(element.formation().echelon())))),
                        shared.strength(element.strength()),
                        presence(element.id())));
    }

    private List<Cell> presence(SuperiorId id) {
        return shared.period(reading.schedule().presence(id).orElse(null));
    }
}
