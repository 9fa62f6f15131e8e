package org.entente.app.sample;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Requirement;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.WhenText;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the tables of what forces the sample exercise asks for, and what is promised.
final class ForceTables {
    private final Register register;
    private final Anchors anchors;

    ForceTables(Register register, Anchors anchors) {
        this.register = register;
        this.anchors = anchors;
    }

    List<Entity> read() {
        var entities = new ArrayList<Entity>();
        Table.read(
                        "sample/requirements.tsv",
                        "serial",
                        "priority",
                        "name",
                        "category",
                        "command",
                        "authority",
                        "type",
                        "echelon",
                        "capability",
                        "strength",
                        "destination",
                        "crd",
                        "remark")
                .rows()
                .forEach(row -> entities.add(requirement(row)));
        Table.read(
                        "sample/offers.tsv",
                        "requirement",
                        "participant",
                        "scope",
                        "unit",
                        "strength",
                        "authority",
                        "steps",
                        "remark")
                .rows()
                .forEach(row -> entities.add(offer(row)));
        return entities;
    }

    private Requirement requirement(Table.Row row) {
        return new Requirement(
                register.requirement(row.text("serial")),
                row.text("serial"),
                row.text("name"),
                new Requirement.Need(
                        number(row, "priority"),
                        row.optional("category"),
                        row.optional("type"),
                        row.as("echelon", Echelon::valueOf),
                        row.optional("capability"),
                        number(row, "strength")),
                new Requirement.Subordination(row.optional("command"), authority(row)),
                new Requirement.Arrival(row.optional("destination"), Cells.when(row, "crd")),
                Cells.remark(row));
    }

    private Offer offer(Table.Row row) {
        var nation = row.text("participant");
        return new Offer(
                register.offer(row.text("requirement"), nation),
                register.requirement(row.text("requirement")),
                register.participant(row, "participant"),
                new Offer.Content(
                        row.as("scope", OfferScope::valueOf),
                        unit(row),
                        number(row, "strength"),
                        authority(row)),
                row.as(
                        "steps",
                        text ->
                                Stream.of(text.split("; "))
                                        .map(step -> step(step, nation))
                                        .toList()),
                Cells.remark(row));
    }

    private ForceElement.@Nullable Id unit(Table.Row row) {
        var key = row.optional("unit");
        if (key.isEmpty()) {
            return null;
        }
        if (register.assignee(row, "unit", key) instanceof ForceElement.Id unit) {
            return unit;
        }
        throw row.fault("unit", "(%s) is not a force element".formatted(key));
    }

    /// `OFFERED MPC-3 FORCEPREP`; the invitation comes from the host, the rest from the nation.
    private Offer.Step step(String text, String nation) {
        var parts = text.split(" ", 3);
        var state = OfferState.valueOf(parts[0]);
        return new Offer.Step(
                state,
                state == OfferState.INVITED ? "SHAPE" : nation,
                day(parts[1]),
                parts.length > 2 ? parts[2] : "");
    }

    private LocalDate day(String text) {
        return anchors.instant(WhenText.parse(text))
                .map(at -> LocalDate.ofInstant(at, anchors.zone()))
                .orElseThrow(
                        () -> new IllegalArgumentException("no anchor for (%s)".formatted(text)));
    }

    private static @Nullable Integer number(Table.Row row, String column) {
        return row.optional(column).isEmpty() ? null : row.as(column, Integer::valueOf);
    }

    private static @Nullable CommandAuthority authority(Table.Row row) {
        return row.optional("authority").isEmpty()
                ? null
                : row.as("authority", CommandAuthority::valueOf);
    }
}
