package org.entente.app.feature.comms;

import org.entente.app.interop.SystemLibrary;
import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Systems: whose they are, of which type, how many, where, with which software, and from when
/// until when they can be used.
record SystemLedger(Lookup lookup, Catalogue catalogue) implements Ledger<CisSystem> {
    private static final int MOST_DIGITS = 5;

    @Override
    public List<Head> heads() {
        return List.of(
                Head.typed(CommsText.NAME, 300).named(),
                Head.typed(CommsText.HOLDER, 190).named(),
                Head.read(CommsText.TYPE, 190).named(),
                Head.figure(CommsText.QUANTITY, 70),
                Head.typed(CommsText.PLACE, 110).named(),
                Head.typed(CommsText.SOFTWARE, 90),
                Head.typed(CommsText.HARDWARE, 90),
                Head.typed(CommsText.STANDARDS, 420),
                Head.typed(CommsText.AVAILABLE, 210));
    }

    @Override
    public Stream<CisSystem> things(Plan plan) {
        return plan.cisSystems();
    }

    @Override
    public List<String> cells(CisSystem system) {
        var station = system.station();
        return List.of(
                system.name(),
                lookup.name(station.holder()),
                type(system.make().type()),
                Integer.toString(station.quantity()),
                lookup.name(station.place()),
                system.make().software(),
                system.make().hardware(),
                standards()
                        .cell(
                                system.ports().stream()
                                        .flatMap(port -> port.bindings().stream())
                                        .map(Binding::key)),
                periods().of(station.available()));
    }

    private PeriodText periods() {
        return new PeriodText(lookup.language().formats());
    }

    private String type(String code) {
        return SystemLibrary.title(code, lookup.language().formats().locale());
    }

    @Override
    public Answer typed(CisSystem system, int column, String text) {
        return switch (column) {
            case 0 -> new Answer.Change(new Edit.Rename(system.id(), text));
            case 1 ->
                    Lookup.one(text, lookup::holder, holder -> at(system, station(system, holder)));
            case 3 -> quantity(system, text);
            case 4 ->
                    Lookup.oneOrNone(
                            text,
                            lookup::place,
                            place -> at(system, system.station().withPlace(place)));
            case 5 -> make(system, text, system.make().hardware());
            case 6 -> make(system, system.make().software(), text);
            case 7 -> standards(system, Lookup.parts(text));
            default -> periods().typed(text, system::withPeriod);
        };
    }

    private static CisSystem.Station station(CisSystem system, AssigneeId holder) {
        var old = system.station();
        return new CisSystem.Station(holder, old.place(), old.quantity(), old.available());
    }

    private static Answer at(CisSystem system, CisSystem.Station station) {
        return Answer.revise(system.withStation(station));
    }

    private static Answer quantity(CisSystem system, String text) {
        if (!text.matches("[1-9]\\d{0,%d}".formatted(MOST_DIGITS - 1))) {
            return new Answer.Wrong(CommsText.BAD_NUMBER, text);
        }
        var old = system.station();
        return at(
                system,
                new CisSystem.Station(
                        old.holder(), old.place(), Integer.parseInt(text), old.available()));
    }

    private static Answer make(CisSystem system, String software, String hardware) {
        return Answer.revise(
                new CisSystem(
                        system.id(),
                        system.name(),
                        new CisSystem.Make(system.make().type(), software, hardware),
                        system.station(),
                        system.ports(),
                        system.notes()));
    }

    /// Standards that are no longer named go; new ones come to the first port, with everything
    /// about them unknown.
    private Answer standards(CisSystem system, List<String> texts) {
        var read = standards().keys(texts);
        var wrong = read.wrong();
        return wrong == null
                ? speaking(system, read.keys())
                : new Answer.Wrong(CommsText.NO_STANDARD, wrong);
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    private static Answer speaking(CisSystem system, List<String> keys) {
        var ports = new ArrayList<CisSystem.Port>();
        for (var port : system.ports()) {
            ports.add(
                    port.withBindings(
                            port.bindings().stream()
                                    .filter(binding -> keys.contains(binding.key()))
                                    .toList()));
        }
        var spoken =
                ports.stream().flatMap(port -> port.bindings().stream()).map(Binding::key).toList();
        var fresh =
                keys.stream()
                        .filter(key -> !spoken.contains(key))
                        .map(key -> Binding.of(key, Map.of()));
        if (ports.isEmpty()) {
            ports.add(new CisSystem.Port("1", "", null, List.of()));
        }
        var first = ports.getFirst();
        ports.set(0, first.withBindings(Stream.concat(first.bindings().stream(), fresh).toList()));
        return Answer.revise(system.withPorts(ports));
    }
}
