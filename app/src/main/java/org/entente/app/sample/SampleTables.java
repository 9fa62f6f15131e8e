package org.entente.app.sample;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Position;
import org.entente.model.plan.Strength;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of the sample exercise into the things of a plan.
final class SampleTables {
    private static final String STARTEX = "STARTEX";

    private final Register register = new Register("northern-concord");
    private final OrbatTable orbat = new OrbatTable("sample/orbat.tsv");
    private final List<Entity> entities = new ArrayList<>();

    private SampleTables() {}

    static List<Entity> read(Instant startex) {
        var tables = new SampleTables();
        tables.frame(startex);
        tables.forces();
        var tasks = new TaskTables(tables.register);
        tables.entities.addAll(tasks.read("sample/activities.tsv", "sample/milestones.tsv"));
        var anchors = Anchors.of(Plan.of(tables.entities));
        tables.entities.addAll(new ForceTables(tables.register, anchors).read());
        tables.entities.addAll(new AuthorityTables(tables.register).read());
        tables.entities.addAll(new PostTables(tables.register).read());
        tables.entities.addAll(
                new ConditionTable(tables.register, startex).read("sample/conditions.tsv"));
        var startsOn = startex.atZone(zone()).toLocalDate();
        tables.entities.addAll(
                new FitTables(tables.register, Plan.of(tables.entities), startsOn).read());
        var fitted = Plan.of(tables.entities);
        tables.entities.addAll(new KeyTables(tables.register, fitted).read());
        tables.entities.addAll(new AgreementTables(tables.register, fitted).read());
        return new AskTable(tables.register).read("sample/asks.tsv", tables.entities);
    }

    static ZoneId zone() {
        return exerciseTable().rows().getFirst().as("zone", ZoneId::of);
    }

    private static Table exerciseTable() {
        return Table.read(
                "sample/exercise.tsv",
                "name",
                "notice",
                "aim",
                "kind",
                "host",
                "zone",
                "label",
                "remark");
    }

    private void frame(Instant startex) {
        exerciseTable().rows().forEach(row -> entities.add(exercise(row)));
        Table.read("sample/anchors.tsv", "code", "name", "at", "remark")
                .rows()
                .forEach(row -> entities.add(anchor(row, startex)));
        Table.read("sample/phases.tsv", "key", "name", "start", "finish", "remark")
                .rows()
                .forEach(row -> entities.add(phase(row)));
        Table.read(
                        "sample/places.tsv",
                        "key",
                        "name",
                        "kind",
                        "nation",
                        "latitude",
                        "longitude",
                        "capacity",
                        "remark")
                .rows()
                .forEach(row -> entities.add(place(row)));
    }

    private void forces() {
        Table.read("sample/participants.tsv", "code", "kind", "name", "capacity", "remark")
                .rows()
                .forEach(row -> entities.add(participant(row)));
        Table.read(
                        "sample/contingents.tsv",
                        "key",
                        "participant",
                        "name",
                        "from",
                        "until",
                        "remark")
                .rows()
                .forEach(row -> entities.add(contingent(row)));
        Table.read(
                        "sample/forces.tsv",
                        "key",
                        "under",
                        "number",
                        "name",
                        "domain",
                        "echelon",
                        "personnel",
                        "vehicles",
                        "vessels",
                        "aircraft",
                        "from",
                        "until",
                        "remark")
                .rows()
                .forEach(row -> entities.add(forceElement(row)));
    }

    private Entity exercise(Table.Row row) {
        return new Exercise(
                register.exercise(),
                row.text("name"),
                row.text("notice") + "\n" + row.text("aim"),
                row.as("kind", ExerciseKind::valueOf),
                row.text("host"),
                row.as("zone", ZoneId::of),
                Cells.notes(row));
    }

    private Entity anchor(Table.Row row, Instant startex) {
        var at = row.text("at").equals(STARTEX) ? When.at(startex) : Cells.when(row, "at");
        return new Anchor(
                register.anchor(row.text("code")),
                row.as("code", AnchorCode::new),
                row.text("name"),
                at,
                Cells.remark(row));
    }

    private Entity phase(Table.Row row) {
        return new Phase(
                register.newPhase(row, row.text("key")),
                row.text("name"),
                Cells.timeframe(row, "start", "finish"),
                Cells.remark(row));
    }

    private Entity place(Table.Row row) {
        return new Place(
                register.newPlace(row, row.text("key")),
                row.text("name"),
                row.as("kind", PlaceKind::valueOf),
                row.optional("nation"),
                new Position(
                        row.as("latitude", Double::valueOf), row.as("longitude", Double::valueOf)),
                capacity(row),
                Cells.remark(row));
    }

    private Entity participant(Table.Row row) {
        return new Participant(
                register.newParticipant(row, row.text("code")),
                row.as("kind", ParticipantKind::valueOf),
                row.text("code"),
                row.text("name"),
                null,
                capacity(row),
                Cells.remark(row));
    }

    private static @Nullable Integer capacity(Table.Row row) {
        return row.optional("capacity").isEmpty() ? null : row.as("capacity", Integer::valueOf);
    }

    private Entity contingent(Table.Row row) {
        return new Contingent(
                register.newContingent(row, row.text("key")),
                register.participant(row, "participant"),
                row.text("name"),
                Cells.timeframe(row, "from", "until"),
                Cells.remark(row));
    }

    private Entity forceElement(Table.Row row) {
        return orbat.complete(row.text("key"), stated(row));
    }

    private ForceElement stated(Table.Row row) {
        return new ForceElement(
                register.newForceElement(row, row.text("key")),
                register.superior(row, "under"),
                row.text("number"),
                row.text("name"),
                new ForceElement.Formation(
                        row.as("domain", Domain::valueOf), row.as("echelon", Echelon::valueOf)),
                new Strength(
                        row.as("personnel", Integer::valueOf),
                        row.as("vehicles", Integer::valueOf),
                        row.as("vessels", Integer::valueOf),
                        row.as("aircraft", Integer::valueOf)),
                presence(row),
                Cells.remark(row));
    }

    private static @Nullable Timeframe presence(Table.Row row) {
        return row.optional("from").isEmpty() ? null : Cells.timeframe(row, "from", "until");
    }
}
