package org.entente.persistence.exchange;

import static java.util.stream.Collectors.toMap;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.exchange.ImportReport.Loss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Makes participants, contingents and force elements of a scenario. A side that owes allegiance to
/// another becomes a contingent of that, any other a participant. What the plan has already under
/// the same handle is revised and keeps what a scenario does not tell.
final class MsdlConversion {
    private static final Set<String> ORGANIC = Set.of("", "NONE", "ORGANIC", "ATTACHED");

    private final Plan plan;
    private final Msdl scenario;
    private final ImportReport.Book book;
    private final Notes notes;
    private final Map<String, Msdl.Side> sides;
    private final Map<String, Msdl.Unit> units;
    private final Map<EntityId, Entity> made = new LinkedHashMap<>();
    private final MsdlUnits conversion;

    MsdlConversion(Plan plan, Msdl scenario, ImportReport.Book book) {
        this.plan = plan;
        this.scenario = scenario;
        this.book = book;
        this.notes = Notes.of(plan.exercise().label());
        this.sides = scenario.sides.stream().collect(toMap(Msdl.Side::handle, s -> s, (a, _) -> a));
        this.units = scenario.units.stream().collect(toMap(Msdl.Unit::handle, u -> u, (a, _) -> a));
        this.conversion = new MsdlUnits(plan, book, notes);
    }

    Edit.Batch edit() {
        var equipment = equipment();
        for (var unit : units.values()) {
            var element =
                    conversion.element(
                            id(unit.handle()), unit, superior(unit), identity(root(sideOf(unit))));
            var items = equipment.getOrDefault(unit.handle(), List.of());
            put(element.withMuster(conversion.muster(element.muster(), items)));
        }
        report();
        var edits =
                made.values().stream()
                        .filter(
                                entity ->
                                        !plan.find(entity.id()).filter(entity::equals).isPresent())
                        .map(
                                entity ->
                                        plan.has(entity.id())
                                                ? new Edit.Revise(entity)
                                                : new Edit.Add(entity))
                        .map(Edit.class::cast)
                        .toList();
        return new Edit.Batch(edits);
    }

    private void put(Entity entity) {
        if (made.put(entity.id(), entity) == null) {
            book.mapped(entity.kind());
        }
    }

    /// Handles are UUIDs; one that is none gives an id of its own, always the same.
    static UUID id(String handle) {
        try {
            return UUID.fromString(handle);
        } catch (IllegalArgumentException _) {
            return UUID.nameUUIDFromBytes(("msdl " + handle).getBytes(StandardCharsets.UTF_8));
        }
    }

    private SuperiorId superior(Msdl.Unit unit) {
        if (!ORGANIC.contains(unit.command())) {
            book.dropped(Loss.COMMAND_RELATION, unit.name(), unit.command());
        }
        if (units.containsKey(unit.superior())) {
            return new ForceElement.Id(id(unit.superior()));
        }
        if (!sides.containsKey(unit.side())) {
            book.changed(
                    Loss.NO_SUPERIOR,
                    unit.name(),
                    unit.superior().isEmpty() ? unit.side() : unit.superior(),
                    stray().name());
        }
        return contingent(side(unit));
    }

    private Msdl.Side side(Msdl.Unit unit) {
        return sides.getOrDefault(unit.side(), stray());
    }

    /// The side of the unit at the top; no longer a walk than there are units.
    private Msdl.Side sideOf(Msdl.Unit unit) {
        var at = unit;
        for (int step = 0; step < units.size() && units.containsKey(at.superior()); step++) {
            at = units.getOrDefault(at.superior(), at);
        }
        return side(at);
    }

    private Msdl.Side stray() {
        return scenario.sides.isEmpty()
                ? new Msdl.Side("msdl", "MSDL", "", List.of())
                : scenario.sides.getFirst();
    }

    private Msdl.Side root(Msdl.Side side) {
        return Optional.ofNullable(sides.get(side.allegiance())).orElse(side);
    }

    /// How a side looks from the first one.
    private StandardIdentity identity(Msdl.Side side) {
        var first = root(stray());
        if (first.handle().equals(side.handle())) {
            return StandardIdentity.FRIEND;
        }
        return first.relations().stream()
                .filter(relation -> relation.handle().equals(side.handle()))
                .findFirst()
                .map(relation -> identity(relation.code()))
                .orElse(StandardIdentity.FRIEND);
    }

    private static StandardIdentity identity(String code) {
        return switch (code) {
            case "HO", "FAKER" -> StandardIdentity.HOSTILE;
            case "SUSPECT", "JOKER" -> StandardIdentity.SUSPECT;
            case "NE", "NEUTRAL" -> StandardIdentity.NEUTRAL;
            case "AFR" -> StandardIdentity.ASSUMED_FRIEND;
            case "UNK" -> StandardIdentity.UNKNOWN;
            default -> StandardIdentity.FRIEND;
        };
    }

    private Contingent.Id contingent(Msdl.Side side) {
        var id = new Contingent.Id(id(side.handle()));
        var from = participant(root(side));
        var known = plan.find(Contingent.class, id);
        var ends =
                new Timeframe(
                        new When.Relative(AnchorCode.STARTEX, Offset.ZERO),
                        new When.Relative(AnchorCode.ENDEX, Offset.ZERO));
        put(
                known.map(
                                contingent ->
                                        new Contingent(
                                                id,
                                                from,
                                                side.name(),
                                                contingent.presence(),
                                                contingent.notes()))
                        .orElseGet(() -> new Contingent(id, from, name(side), ends, notes)));
        return id;
    }

    /// The one with that handle, or else with that code, or else a new one.
    private Participant.Id participant(Msdl.Side side) {
        var id = new Participant.Id(id(side.handle()));
        var known =
                plan.find(Participant.class, id)
                        .or(
                                () ->
                                        plan.participants()
                                                .filter(one -> one.code().equals(side.name()))
                                                .findFirst());
        if (known.isPresent()) {
            return known.get().id();
        }
        put(new Participant(id, ParticipantKind.ORGANISATION, name(side), name(side), notes));
        return id;
    }

    private static String name(Msdl.Side side) {
        return side.name().isBlank() ? "MSDL" : side.name();
    }

    private Map<String, List<Equipment>> equipment() {
        var held = new LinkedHashMap<String, Map<String, Integer>>();
        for (var item : scenario.items) {
            var type = item.type().isBlank() ? item.name() : item.type();
            if (units.containsKey(item.unit()) && !type.isBlank()) {
                held.computeIfAbsent(item.unit(), _ -> new LinkedHashMap<>())
                        .merge(type, item.quantity(), Integer::sum);
            } else {
                book.dropped(Loss.LOOSE_EQUIPMENT, item.name(), type);
            }
        }
        var equipment = new LinkedHashMap<String, List<Equipment>>();
        held.forEach(
                (unit, types) -> {
                    var all = new ArrayList<Equipment>();
                    types.forEach((type, number) -> all.add(new Equipment(type, number, null)));
                    equipment.put(unit, all);
                });
        return equipment;
    }

    private void report() {
        var positions = scenario.units.stream().filter(Msdl.Unit::hasPosition).count();
        if (positions > 0) {
            book.dropped(Loss.POSITION, "Disposition", positions);
        }
        scenario.unread.stream()
                .distinct()
                .sorted()
                .forEach(
                        part ->
                                book.dropped(
                                        Loss.UNREAD_PART,
                                        part,
                                        scenario.unread.stream().filter(part::equals).count()));
        scenario.sides.stream()
                .filter(side -> !made.containsKey(new Contingent.Id(id(side.handle()))))
                .filter(side -> !made.containsKey(new Participant.Id(id(side.handle()))))
                .filter(side -> !plan.has(new Participant.Id(id(side.handle()))))
                .forEach(side -> book.dropped(Loss.EMPTY_SIDE, side.name(), side.handle()));
    }

    /// A unit of which nothing but the name is known.
    static ForceElement bare(
            ForceElement.Id id,
            SuperiorId superior,
            ForceElement.Formation formation,
            Notes notes) {
        return new ForceElement(id, superior, "", "", formation, Strength.NONE, null, notes);
    }
}
