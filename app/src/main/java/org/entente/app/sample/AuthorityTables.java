package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.When;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the tables of who commands which unit when in the sample exercise, of what nations do not
/// let their people do, and of how many they let in.
final class AuthorityTables {
    private final Register register;

    AuthorityTables(Register register) {
        this.register = register;
    }

    List<Entity> read() {
        var entities = new ArrayList<Entity>();
        Table.read(
                        "sample/authority.tsv",
                        "unit",
                        "holder",
                        "degree",
                        "from",
                        "until",
                        "state",
                        "paper")
                .rows()
                .forEach(row -> entities.add(line(row)));
        Table.read(
                        "sample/caveats.tsv",
                        "key",
                        "bearer",
                        "name",
                        "kinds",
                        "places",
                        "from",
                        "until",
                        "hours",
                        "weapons",
                        "partners",
                        "paper",
                        "source")
                .rows()
                .forEach(row -> entities.add(caveat(row)));
        Table.read("sample/ceilings.tsv", "participant", "phase", "most", "paper")
                .rows()
                .forEach(row -> entities.add(ceiling(row)));
        return entities;
    }

    private AuthorityLine line(Table.Row row) {
        var rest =
                String.join(
                        " ",
                        row.text("holder"),
                        row.text("degree"),
                        row.optional("from"),
                        row.text("state"));
        return new AuthorityLine(
                register.authority(row.text("unit"), rest),
                register.forceElement(row, "unit"),
                register.assignee(row, "holder", row.text("holder")),
                row.as("degree", AuthorityDegree::valueOf),
                new AuthorityLine.Term(moment(row, "from"), moment(row, "until")),
                row.as("state", AuthorityState::valueOf),
                row.optional("paper"),
                Notes.PLAIN);
    }

    private static @Nullable When moment(Table.Row row, String column) {
        return row.optional(column).isEmpty() ? null : Cells.when(row, column);
    }

    private Caveat caveat(Table.Row row) {
        return new Caveat(
                register.caveat(row.text("key")),
                register.assignee(row, "bearer", row.text("bearer")),
                row.text("name"),
                new Caveat.Ruling(
                        words(row, "kinds").map(TaskKind::valueOf).toList(),
                        places(row),
                        row.optional("from").isEmpty()
                                ? null
                                : Cells.timeframe(row, "from", "until"),
                        hours(row),
                        words(row, "weapons").toList(),
                        words(row, "partners")
                                .map(code -> register.assignee(row, "partners", code))
                                .map(Participant.Id.class::cast)
                                .toList()),
                row.optional("paper"),
                row.optional("source"),
                Notes.PLAIN);
    }

    private List<Place.Id> places(Table.Row row) {
        var place = register.place(row, "places");
        return place == null ? List.of() : List.of(place);
    }

    private static Caveat.@Nullable Hours hours(Table.Row row) {
        var text = row.optional("hours");
        return text.isEmpty()
                ? null
                : new Caveat.Hours(
                        LocalTime.parse(text.substring(0, text.indexOf('-'))),
                        LocalTime.parse(text.substring(text.indexOf('-') + 1)));
    }

    private static Stream<String> words(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? Stream.empty()
                : Stream.of(row.optional(column).split(", "));
    }

    private StrengthCeiling ceiling(Table.Row row) {
        return new StrengthCeiling(
                register.ceiling(row.text("participant"), row.optional("phase")),
                register.participant(row, "participant"),
                register.phase(row, "phase"),
                row.optional("most").isEmpty() ? null : row.as("most", Integer::valueOf),
                row.optional("paper"),
                Notes.PLAIN);
    }
}
