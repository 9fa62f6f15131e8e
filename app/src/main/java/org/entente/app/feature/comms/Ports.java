package org.entente.app.feature.comms;

import org.entente.app.format.EvidenceWords;
import org.entente.app.interop.FitCopy;
import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Direction;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.Remarks;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CisSystem.Port;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The ports of a system, one row a port and standard, and what comes of what is done to them.
/// Nets and gateways follow a port that is renamed, and keep one on which they rest from being
/// removed.
record Ports(Lookup lookup, Statements statements) {
    /// Of a port that speaks nothing yet.
    static final int SILENT = -1;

    /// The columns in their order.
    enum Column {
        PORT(CommsText.PORT, 110),
        MEDIUM(CommsText.MEDIUM, 82),
        DIRECTION(CommsText.DIRECTION, 76),
        NETS(CommsText.NETS_AT_ONCE, 96),
        DOMAIN(CommsText.DOMAIN_OF_PORT, 110),
        STANDARD(CommsText.STANDARD, 300),
        ROLE(CommsText.ROLE, 110),
        EDITION(ArrangementText.EDITION, 110),
        CONFORMANCE(CommsText.CONFORMANCE, 150);

        private final TextKey title;
        private final int width;

        Column(TextKey title, int width) {
            this.title = title;
            this.width = width;
        }

        TextKey title() {
            return title;
        }

        int width() {
            return width;
        }

        boolean isOfStandard() {
            return compareTo(STANDARD) >= 0;
        }
    }

    /// Where a row stands: the port and the standard there, both counted from 0.
    record Spot(int port, int binding) {}

    record Line(Spot spot, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        /// A row into which another standard of the port can be typed.
        Line another() {
            var blank = new ArrayList<>(cells);
            for (var column : Column.values()) {
                if (column.isOfStandard()) {
                    blank.set(column.ordinal(), "");
                }
            }
            return new Line(new Spot(spot.port(), SILENT), blank);
        }
    }

    /// What somebody does to the ports of a system.
    sealed interface Order {
        record Type(Spot spot, Column column, String text) implements Order {}

        record Add() implements Order {}

        /// The ports of another system come, but for those that are called as one here is.
        record Copy(CisSystem.Id from) implements Order {}

        /// The standard of the row goes, or the port where it speaks nothing.
        record Remove(Spot spot) implements Order {}
    }

    List<Line> of(CisSystem system) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < system.ports().size(); i++) {
            var port = system.ports().get(i);
            if (port.bindings().isEmpty()) {
                lines.add(new Line(new Spot(i, SILENT), cells(port, null)));
            }
            for (int j = 0; j < port.bindings().size(); j++) {
                lines.add(new Line(new Spot(i, j), cells(port, port.bindings().get(j))));
            }
        }
        return lines;
    }

    private List<String> cells(Port port, @Nullable Binding binding) {
        var nets = port.nets();
        return List.of(
                port.name(),
                port.medium(),
                word(port.direction()),
                nets == null ? "" : Integer.toString(nets),
                lookup.name(port.domain()),
                binding == null ? "" : standards().cell(binding.key()),
                binding == null ? "" : word(binding.role()),
                binding == null ? "" : edition(binding),
                binding == null ? "" : conformance(binding));
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), statements.catalogue());
    }

    private static String word(Direction direction) {
        return direction.name().replace('_', '/');
    }

    private String word(BindingRole role) {
        return lookup.language()
                .say(
                        switch (role) {
                            case PROVIDER -> CommsText.ROLE_PROVIDER;
                            case CONSUMER -> CommsText.ROLE_CONSUMER;
                            case PEER -> CommsText.ROLE_PEER;
                            case RELAY -> CommsText.ROLE_RELAY;
                            case CONTROLLER -> CommsText.ROLE_CONTROLLER;
                        });
    }

    private String word(EvidenceGrade grade) {
        return lookup.language().say(EvidenceWords.of(grade));
    }

    private String edition(Binding binding) {
        var standard = statements.catalogue().standard(binding.key());
        return standard == null || standard.editionIndex() < 0
                ? binding.edition()
                : binding.statement(standard, standard.editionIndex()).text();
    }

    private String conformance(Binding binding) {
        var said = Remarks.said(binding, Remarks.CONFORMANCE);
        return said == null
                ? ""
                : lookup.value(said, EvidenceGrade.values(), EvidenceGrade::name)
                        .map(this::word)
                        .orElse(said);
    }

    Answer done(CisSystem system, Order order) {
        return switch (order) {
            case Order.Type(var spot, var column, var text) ->
                    column.isOfStandard()
                            ? ofStandard(system, spot, column, text)
                            : ofPort(system, spot.port(), column, text);
            case Order.Add() -> added(system);
            case Order.Copy(var from) ->
                    lookup.plan()
                            .find(CisSystem.class, from)
                            .map(other -> copied(system, other))
                            .orElseGet(() -> Answer.revise(system));
            case Order.Remove(var spot) ->
                    spot.binding() == SILENT
                            ? without(system, spot.port())
                            : spoken(system, spot, List.of());
        };
    }

    private Answer ofPort(CisSystem system, int at, Column column, String text) {
        var port = system.ports().get(at);
        return switch (column) {
            case PORT -> renamed(system, at, text);
            case MEDIUM -> Answer.revise(system.withPort(at, port.withMedium(text)));
            case DIRECTION ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, Direction.values(), Ports::word),
                            way -> Answer.revise(system.withPort(at, port.withDirection(way))));
            case NETS -> nets(system, at, text);
            default ->
                    statements.typed(
                            system, new Statements.Spot(at, "", ""), Statements.Column.SAYS, text);
        };
    }

    private static Answer nets(CisSystem system, int at, String text) {
        if (!text.isEmpty() && !text.matches("[1-9]\\d{0,3}")) {
            return new Answer.Wrong(CommsText.BAD_NUMBER, text);
        }
        var nets = text.isEmpty() ? null : Integer.valueOf(text);
        return Answer.revise(system.withPort(at, system.ports().get(at).withNets(nets)));
    }

    private Answer renamed(CisSystem system, int at, String text) {
        if (text.isEmpty()) {
            return new Answer.Wrong(CommsText.NO_PORT_NAME, text);
        }
        boolean isTaken =
                IntStream.range(0, system.ports().size())
                        .anyMatch(i -> i != at && isCalled(system.ports().get(i), text));
        var port = system.ports().get(at);
        return isTaken
                ? new Answer.Wrong(CommsText.PORT_TAKEN, text)
                : new PortRests(lookup.plan(), system)
                        .renamed(system.withPort(at, port.withName(text)), port.name(), text);
    }

    private static boolean isCalled(Port port, String name) {
        return port.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    /// Called by the next number that no port is called by.
    private Answer added(CisSystem system) {
        int number = system.ports().size() + 1;
        while (isTaken(system, Integer.toString(number))) {
            number++;
        }
        var ports = new ArrayList<>(system.ports());
        ports.add(new Port(Integer.toString(number), "", null, List.of()));
        return grown(system, system.withPorts(ports));
    }

    private Answer copied(CisSystem system, CisSystem other) {
        var source = lookup.language().say(CommsText.FROM_COPY);
        var fresh =
                new FitCopy(lookup.plan(), statements.catalogue(), source)
                        .ports(other).stream()
                                .filter(port -> !isTaken(system, port.name()))
                                .toList();
        if (fresh.isEmpty()) {
            return new Answer.Wrong(CommsText.PORTS_THERE, lookup.name(other.id()));
        }
        var ports = new ArrayList<>(system.ports());
        ports.addAll(fresh);
        return grown(system, system.withPorts(ports));
    }

    /// Nets that name no port mean the only one, which is one of several then.
    private Answer grown(CisSystem system, CisSystem next) {
        return system.ports().size() == 1
                ? new PortRests(lookup.plan(), system)
                        .renamed(next, "", system.ports().getFirst().name())
                : Answer.revise(next);
    }

    private static boolean isTaken(CisSystem system, String name) {
        return system.ports().stream().anyMatch(port -> isCalled(port, name));
    }

    private Answer without(CisSystem system, int at) {
        var ports = new ArrayList<>(system.ports());
        ports.remove(at);
        var rests = new PortRests(lookup.plan(), system);
        return freed(system.withPorts(ports), rests, rests.nets(at, _ -> true));
    }

    private static Answer freed(CisSystem next, PortRests rests, List<String> nets) {
        var names = new ArrayList<>(nets);
        names.addAll(rests.gateways(next));
        return names.isEmpty()
                ? new Answer.Change(new Edit.Revise(next))
                : new Answer.Wrong(CommsText.PORT_RESTS, String.join(Lookup.BETWEEN, names));
    }

    private Answer ofStandard(CisSystem system, Spot spot, Column column, String text) {
        if (column == Column.STANDARD) {
            return spoken(system, spot, Lookup.parts(text));
        }
        if (spot.binding() == SILENT) {
            return new Answer.Wrong(CommsText.NO_STANDARD_YET, text);
        }
        var binding = system.ports().get(spot.port()).bindings().get(spot.binding());
        return switch (column) {
            case ROLE ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, BindingRole.values(), this::word),
                            role -> with(system, spot, binding.withRole(role)));
            case EDITION -> edition(system, spot, binding, text);
            default -> conformance(system, spot, binding, text);
        };
    }

    private static Answer with(CisSystem system, Spot spot, Binding binding) {
        var port = system.ports().get(spot.port());
        var all = new ArrayList<>(port.bindings());
        all.set(spot.binding(), binding);
        return Answer.revise(system.withPort(spot.port(), port.withBindings(all)));
    }

    private Answer edition(CisSystem system, Spot spot, Binding binding, String text) {
        var standard = statements.catalogue().standard(binding.key());
        if (standard == null || standard.editionIndex() < 0) {
            return with(system, spot, binding.withEdition(text));
        }
        var name = standard.parameters().get(standard.editionIndex()).name();
        return stated(system, spot, binding.key(), name, text);
    }

    private Answer conformance(CisSystem system, Spot spot, Binding binding, String text) {
        return Lookup.oneOrNone(
                text,
                words -> lookup.value(words, EvidenceGrade.values(), this::word),
                grade ->
                        stated(
                                system,
                                spot,
                                binding.key(),
                                Remarks.CONFORMANCE,
                                grade == null ? "" : grade.name()));
    }

    private Answer stated(CisSystem system, Spot spot, String key, String name, String text) {
        return statements.typed(
                system, new Statements.Spot(spot.port(), key, name), Statements.Column.SAYS, text);
    }

    /// These take the place of the standard of the row, in which what is said of it goes unless it
    /// is among them.
    private Answer spoken(CisSystem system, Spot spot, List<String> texts) {
        var read = standards().keys(texts);
        var wrong = read.wrong();
        if (wrong != null) {
            return new Answer.Wrong(CommsText.NO_STANDARD, wrong);
        }
        var port = system.ports().get(spot.port());
        var all = new ArrayList<>(port.bindings());
        var old = spot.binding() == SILENT ? null : all.remove(spot.binding());
        int at = old == null ? all.size() : spot.binding();
        for (var key : read.keys()) {
            if (all.stream().anyMatch(binding -> binding.key().equals(key))) {
                return new Answer.Wrong(CommsText.SPOKEN_ALREADY, standards().cell(key));
            }
            all.add(at++, old != null && old.key().equals(key) ? old : fresh(key, old));
        }
        Predicate<String> isGone =
                key -> old != null && old.key().equals(key) && !read.keys().contains(key);
        var rests = new PortRests(lookup.plan(), system);
        return freed(
                system.withPort(spot.port(), port.withBindings(all)),
                rests,
                rests.nets(spot.port(), isGone));
    }

    private static Binding fresh(String key, @Nullable Binding old) {
        var fresh = Binding.of(key, Map.of());
        return old == null ? fresh : fresh.withRole(old.role());
    }
}
