package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads which keys, frequencies and addresses the nets of the sample exercise have, all of them by
/// notional aliases.
final class KeyTables {
    private static final String NOT_FOR_THEM = "none";

    private final Register register;
    private final Plan plan;
    private final Map<String, Integer> editions = new HashMap<>();

    KeyTables(Register register, Plan plan) {
        this.register = register;
        this.plan = plan;
    }

    List<Entity> read() {
        var entities = new ArrayList<Entity>();
        table(
                        "keys", "alias", "edition", "family", "status", "nets", "but", "from",
                        "until", "remark")
                .forEach(row -> entities.add(key(row)));
        table(
                        "spectrum",
                        "alias",
                        "name",
                        "band",
                        "bandwidth",
                        "power",
                        "place",
                        "radius",
                        "status",
                        "host",
                        "restriction",
                        "nets",
                        "from",
                        "until",
                        "remark")
                .forEach(row -> entities.add(spectrum(row)));
        table("addresses", "name", "type", "value", "holder", "net", "remark")
                .forEach(row -> entities.add(address(row)));
        return entities;
    }

    static List<Table.Row> table(String name, String... columns) {
        return Table.read("sample/fit/%s.tsv".formatted(name), columns).rows();
    }

    static Stream<String> list(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(", ", -1));
    }

    static <V> @Nullable V optional(Table.Row row, String column, Function<String, V> read) {
        return row.optional(column).isEmpty() ? null : row.as(column, read);
    }

    static @Nullable Timeframe period(Table.Row row) {
        return row.optional("from").isEmpty() ? null : Cells.timeframe(row, "from", "until");
    }

    static Net.Id net(Register register, Plan plan, Table.Row row, String code) {
        var id = new Net.Id(register.id("net", code));
        if (!plan.has(id)) {
            throw row.fault("net", "no net has the code (%s)".formatted(code));
        }
        return id;
    }

    private List<Net.Id> nets(Table.Row row) {
        return list(row.optional("nets")).map(code -> net(register, plan, row, code)).toList();
    }

    private CryptoKey key(Table.Row row) {
        var alias = row.text("alias");
        int series = editions.merge(alias, 1, Integer::sum);
        var status = row.as("status", CryptoKey.Status::valueOf);
        var nets = nets(row);
        return new CryptoKey(
                new CryptoKey.Id(register.id("key", alias + "<" + series)),
                "Key " + alias,
                new CryptoKey.Issue(row.optional("edition"), row.optional("family"), status),
                shares(row, nets, status),
                nets,
                period(row),
                Cells.remark(row));
    }

    /// Every nation on one of the nets, in order of their codes.
    private List<CryptoKey.Share> shares(
            Table.Row row, List<Net.Id> nets, CryptoKey.Status status) {
        var states = new LinkedHashMap<Participant.Id, CryptoKey.Status>();
        nets.stream()
                .flatMap(net -> plan.find(Net.class, net).stream())
                .flatMap(net -> net.members().stream())
                .flatMap(member -> plan.find(CisSystem.class, member.system()).stream())
                .map(system -> nation(system.station().holder()))
                .distinct()
                .sorted((one, other) -> code(one).compareTo(code(other)))
                .forEach(nation -> states.put(nation, status));
        list(row.optional("but"))
                .map(text -> text.split("=", -1))
                .forEach(
                        but -> {
                            var who = (Participant.Id) register.assignee(row, "but", but[0]);
                            if (states.remove(who) == null) {
                                throw row.fault("but", "(%s) is on no net".formatted(but[0]));
                            }
                            if (!but[1].equals(NOT_FOR_THEM)) {
                                states.put(who, CryptoKey.Status.valueOf(but[1]));
                            }
                        });
        return states.entrySet().stream()
                .map(state -> new CryptoKey.Share(state.getKey(), state.getValue()))
                .toList();
    }

    private String code(Participant.Id nation) {
        return plan.find(Participant.class, nation).orElseThrow().code();
    }

    private Participant.Id nation(EntityId holder) {
        return switch (plan.find(holder).orElseThrow()) {
            case Participant participant -> participant.id();
            case Contingent contingent -> contingent.participant();
            case ForceElement element -> nation(element.superior());
            default -> throw new IllegalStateException("A holder must belong to somebody.");
        };
    }

    private SpectrumAssignment spectrum(Table.Row row) {
        Place.@Nullable Id place =
                row.optional("place").isEmpty() ? null : register.place(row, "place");
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(
                        register.id("spectrum", row.text("alias") + "<" + row.text("name"))),
                row.text("name"),
                new SpectrumAssignment.Emission(
                        row.text("alias"),
                        optional(row, "band", SpectrumAssignment.BandClass::valueOf),
                        optional(row, "bandwidth", Integer::valueOf),
                        optional(row, "power", Integer::valueOf)),
                new SpectrumAssignment.Area(place, optional(row, "radius", Integer::valueOf)),
                new SpectrumAssignment.Clearance(
                        row.as("status", SpectrumAssignment.Status::valueOf),
                        register.participant(row, "host"),
                        optional(row, "restriction", SpectrumAssignment.Restriction::valueOf)),
                nets(row),
                period(row),
                Cells.remark(row));
    }

    private AddressAssignment address(Table.Row row) {
        var type = row.as("type", AddressAssignment.Type::valueOf);
        return new AddressAssignment(
                new AddressAssignment.Id(register.id("address", type + "<" + row.text("name"))),
                row.text("name"),
                type,
                row.text("value"),
                register.assignee(row, "holder", row.text("holder")),
                net(register, plan, row, row.text("net")),
                null,
                Notes.PLAIN.withRemark(row.optional("remark")));
    }
}
