package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ArrangementWords;
import org.entente.app.interop.NetIssues;
import org.entente.app.interop.SystemLibrary;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who is on a net: call sign, addresses, keys and what makes it stand out. Members of whom the
/// same is told share a row, and there many systems of one kind are told by who holds them.
final class NetMembers {
    private static final int COLUMNS = 5;
    private static final int IN_A_ROW = 24;

    /// So many of one kind are told by their holders, and more than a row holds by their nations.
    private static final int MANY = 4;

    private final Reading reading;
    private final NetIssues issues;
    private final SystemLibrary library = SystemLibrary.shipped();

    /// What is told of a member, beside its name.
    private record Told(String callSign, String addresses, String keys, String remark) {
        boolean isOwn() {
            return !callSign.isEmpty() || !addresses.isEmpty();
        }
    }

    NetMembers(Reading reading, NetIssues issues) {
        this.reading = reading;
        this.issues = issues;
    }

    /// Those with a call sign or an address first.
    List<Row> rows(Net net, NetStanding standing) {
        var alike = new LinkedHashMap<Told, List<CisSystem.Id>>();
        for (var member : sorted(net)) {
            alike.computeIfAbsent(told(net, member, standing), _ -> new ArrayList<>())
                    .add(member.system());
        }
        var order = alike.keySet().stream();
        return Stream.concat(
                        order.filter(Told::isOwn),
                        alike.keySet().stream().filter(told -> !told.isOwn()))
                .flatMap(told -> rows(told, names(alike.getOrDefault(told, List.of()))))
                .toList();
    }

    private List<Net.Member> sorted(Net net) {
        return net.members().stream()
                .distinct()
                .sorted(
                        (one, other) ->
                                NAMES.compare(
                                        reading.system(one.system()) + ' ' + one.port(),
                                        reading.system(other.system()) + ' ' + other.port()))
                .toList();
    }

    private Told told(Net net, Net.Member member, NetStanding standing) {
        var addresses = issues.addresses(net, member);
        return new Told(
                addresses.stream()
                        .filter(one -> one.type() == AddressAssignment.Type.CALL_SIGN)
                        .map(AddressAssignment::value)
                        .collect(joining(", ")),
                addresses.stream()
                        .filter(one -> one.type() != AddressAssignment.Type.CALL_SIGN)
                        .map(this::address)
                        .collect(joining("; ")),
                issues.keys(net).stream()
                        .map(
                                key ->
                                        issues.status(key, member)
                                                .map(ArrangementWords::of)
                                                .map(reading::say)
                                                .orElseGet(() -> reading.say(CisPaperText.NO_KEY)))
                        .distinct()
                        .collect(joining(", ")),
                standing.remark(member));
    }

    private String address(AddressAssignment one) {
        return reading.say(
                CisPaperText.PACE_OF, reading.say(ArrangementWords.of(one.type())), one.value());
    }

    private Stream<Row> rows(Told told, List<String> names) {
        return IntStream.iterate(0, at -> at < names.size(), at -> at + IN_A_ROW)
                .mapToObj(at -> names.subList(at, Math.min(at + IN_A_ROW, names.size())))
                .map(some -> row(told, String.join(" · ", some)));
    }

    /// Names run over what is blank beside them.
    private Row row(Told told, String names) {
        if (told.isOwn()) {
            return Row.of(
                    Cell.indented(names, 1),
                    Cell.of(told.callSign()),
                    Cell.of(told.addresses()),
                    Cell.of(told.keys()),
                    Cell.of(told.remark()));
        }
        if (told.remark().isEmpty()) {
            var words =
                    told.keys().isEmpty()
                            ? names
                            : reading.say(CisPaperText.WITH_KEY, told.keys(), names);
            return Row.of(new Cell(words, COLUMNS, 1, null));
        }
        return Row.of(
                new Cell(names, COLUMNS - 2, 1, null),
                Cell.of(told.keys()),
                Cell.of(told.remark()));
    }

    private List<String> names(List<CisSystem.Id> systems) {
        var kinds = new LinkedHashMap<String, List<CisSystem.Id>>();
        systems.forEach(id -> kinds.computeIfAbsent(kind(id), _ -> new ArrayList<>()).add(id));
        return kinds.entrySet().stream().flatMap(this::names).toList();
    }

    private Stream<String> names(Map.Entry<String, List<CisSystem.Id>> kind) {
        var systems = kind.getValue();
        if (systems.size() < MANY) {
            return systems.stream().map(reading::system);
        }
        var holders = new TreeMap<String, Integer>(NAMES);
        boolean isByNation = systems.size() > IN_A_ROW;
        systems.forEach(id -> holders.merge(isByNation ? nation(id) : holder(id), 1, Integer::sum));
        var words =
                holders.entrySet().stream()
                        .map(
                                holder ->
                                        holder.getValue() == 1
                                                ? holder.getKey()
                                                : reading.say(
                                                        CisPaperText.COUNTED,
                                                        holder.getKey(),
                                                        holder.getValue()))
                        .collect(joining(", "));
        return Stream.of(reading.say(CisPaperText.OF_A_KIND, kind.getKey(), systems.size(), words));
    }

    /// What the library calls its type; its own name where it is of none, without that of its
    /// holder.
    private String kind(CisSystem.Id id) {
        var system = reading.plan().find(CisSystem.class, id).orElse(null);
        if (system == null) {
            return reading.name(id);
        }
        var type = library.type(system.make().type());
        var holder = reading.name(system.station().holder()) + ", ";
        return type != null
                ? type.names().in(reading.language().texts().locale())
                : system.name().startsWith(holder)
                        ? system.name().substring(holder.length())
                        : system.name();
    }

    private String holder(CisSystem.Id id) {
        var holder = reading.plan().find(CisSystem.class, id).map(one -> one.station().holder());
        var name = holder.map(reading::name).orElse("");
        var code = nation(id);
        return code.isEmpty() || name.equals(code) || name.startsWith(code + " ")
                ? name
                : reading.say(CisPaperText.OF_NATION, code, name);
    }

    private String nation(CisSystem.Id id) {
        return reading.plan()
                .find(CisSystem.class, id)
                .flatMap(one -> Belonging.participant(reading.plan(), one.station().holder()))
                .map(Participant::code)
                .orElse("");
    }
}
