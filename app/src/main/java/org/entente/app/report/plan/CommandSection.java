package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Words;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.Strength;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// The units that serve under each command, whoever sends them; last those of which nobody has said
/// under whom they serve.
final class CommandSection {
    private static final int NAMED = 5;

    private final Reading reading;
    private final Cells shared;
    private final Serving serving;

    CommandSection(Reading reading, Serving serving) {
        this.reading = reading;
        this.shared = new Cells(reading);
        this.serving = serving;
    }

    Section section() {
        var chapter =
                new TableChapter(
                        reading.say(PaperText.COMMANDS),
                        reading.say(PaperText.COMMANDS_NOTE),
                        reading.say(PaperText.NO_UNITS));
        return chapter.of(columns(), rows());
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(ReportText.ELEMENT), 1),
                Column.fit(reading.say(PaperText.NATION)),
                Column.fit(reading.say(ReportText.ECHELON)),
                Column.fit(reading.say(PaperText.AUTHORITY)),
                Column.fit(reading.say(PaperText.STATE)),
                Column.number(reading.say(ReportText.PERSONNEL)),
                Column.number(reading.say(ReportText.VEHICLES)),
                Column.number(reading.say(ReportText.AIRCRAFT)),
                Column.fit(reading.say(ReportText.FROM)),
                Column.fit(reading.say(ReportText.UNTIL)));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        TableChapter.groups(
                        serving.units().stream(),
                        Serving.Unit::command,
                        reading.say(PaperText.NO_COMMAND))
                .forEach((command, units) -> add(command, units, rows));
        return rows;
    }

    private void add(String command, List<Serving.Unit> units, List<Row> rows) {
        var total =
                units.stream().map(Serving.Unit::strength).reduce(Strength.NONE, Strength::plus);
        var title = reading.say(PaperText.COMMAND_COUNT, command, units.size());
        rows.add(
                new Row(
                        Row.Kind.GROUP,
                        Cells.joined(Cell.across(title, NAMED), numbers(total), blank())));
        units.stream()
                .sorted(
                        comparing(Serving.Unit::nation)
                                .thenComparing(unit -> unit.element().name(), NAMES)
                                .thenComparing(unit -> unit.element().id().value()))
                .map(this::row)
                .forEach(rows::add);
    }

    private static List<Cell> blank() {
        return List.of(Cell.EMPTY, Cell.EMPTY);
    }

    private List<Cell> numbers(Strength strength) {
        return List.of(
                shared.amount(strength.personnel()),
                shared.amount(strength.vehicles()),
                shared.amount(strength.aircraft()));
    }

    private Row row(Serving.Unit unit) {
        var element = unit.element();
        var state = unit.state();
        var cells =
                Cells.joined(
                        Cell.of(reading.name(element.id())),
                        List.of(
                                Cell.of(unit.nation()),
                                Cell.of(reading.say(Words.of(element.formation().echelon()))),
                                Cell.of(unit.authority()),
                                Cell.of(state == null ? "" : reading.say(ForceWords.of(state)))),
                        numbers(unit.strength()),
                        unit.presence() == null ? blank() : shared.period(unit.presence()));
        return new Row(Row.Kind.PLAIN, cells);
    }
}
