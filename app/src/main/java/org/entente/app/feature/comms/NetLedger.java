package org.entente.app.feature.comms;

import org.entente.app.format.CisWords;
import org.entente.app.format.FlowWords;
import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Nets: of which kind and standard, in which domain, who controls them, which of those who are on
/// them are on too many, and who is on them.
record NetLedger(Lookup lookup, Catalogue catalogue) implements Ledger<Net> {
    @Override
    public List<Head> heads() {
        return List.of(
                Head.needed(CommsText.NAME, 200).named(),
                Head.typed(CommsText.KIND, 110),
                Head.typed(CommsText.STANDARD, 240).named(),
                Head.typed(CommsText.DOMAIN, 90),
                Head.typed(CommsText.CONTROLLER, 170).named(),
                Head.signed(CommsText.ON_TOO_MANY, 160),
                Head.typed(CommsText.MEMBERS, 480),
                Head.typed(CommsText.PERIOD, 210),
                Head.typed(CommsText.RATE, 110));
    }

    @Override
    public Stream<Net> things(Plan plan) {
        return plan.nets();
    }

    @Override
    public List<String> cells(Net net) {
        return List.of(
                net.name(),
                lookup.language().say(CisWords.of(net.type())),
                standards().cell(net.loaded().key()),
                lookup.name(net.control().domain()),
                lookup.name(net.control().controller()),
                new NetCrowds(lookup).words(net),
                lookup.names(net.members().stream().map(Net.Member::system).distinct().toList()),
                new PeriodText(lookup.language().formats()).of(net.period()),
                rate(net.control().bits()));
    }

    /// The worst of what its members are asked to guard.
    @Override
    public @Nullable VerdictColour sign(Net net) {
        return new NetCrowds(lookup).sign(net);
    }

    private String rate(@Nullable Integer bits) {
        return bits == null ? "" : new FlowWords(lookup.language()).rate(bits);
    }

    @Override
    public Answer typed(Net net, int column, String text) {
        return switch (column) {
            case 0 -> new Answer.Change(new Edit.Rename(net.id(), text));
            case 1 ->
                    Lookup.one(
                            text,
                            words ->
                                    lookup.value(
                                            words,
                                            Net.Type.values(),
                                            type -> lookup.language().say(CisWords.of(type))),
                            type -> with(net, type, net.control(), net.loaded()));
            case 2 -> standard(net, text);
            case 3 ->
                    Lookup.oneOrNone(
                            text,
                            lookup::domain,
                            domain ->
                                    with(
                                            net,
                                            net.type(),
                                            net.control().withDomain(domain),
                                            net.loaded()));
            case 4 ->
                    Lookup.oneOrNone(
                            text,
                            lookup::system,
                            system ->
                                    with(
                                            net,
                                            net.type(),
                                            net.control().withController(system),
                                            net.loaded()));
            case 6 -> Lookup.all(text, lookup::system, systems -> members(net, systems));
            default -> measured(net, column, text);
        };
    }

    private Answer measured(Net net, int column, String text) {
        return column == 7
                ? new PeriodText(lookup.language().formats()).typed(text, net::withPeriod)
                : FlowCells.thousands(
                        text, bits -> Answer.revise(net.withControl(net.control().withBits(bits))));
    }

    private static Answer with(Net net, Net.Type type, Net.Control control, Binding loaded) {
        return Answer.revise(
                new Net(
                        net.id(),
                        net.name(),
                        type,
                        control,
                        loaded,
                        net.members(),
                        net.period(),
                        net.notes()));
    }

    /// What was agreed for another standard means nothing for this one.
    private Answer standard(Net net, String text) {
        return standards()
                .key(text)
                .map(
                        key ->
                                key.equals(net.loaded().key())
                                        ? Answer.revise(net)
                                        : with(
                                                net,
                                                net.type(),
                                                net.control(),
                                                Binding.of(key, Map.of())))
                .orElseGet(() -> new Answer.Wrong(CommsText.NO_STANDARD, text));
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    /// Members stay on the port on which they are; new ones come by the port that speaks the
    /// standard, or else by their first.
    private Answer members(Net net, List<CisSystem.Id> systems) {
        return Answer.revise(
                net.withMembers(
                        systems.stream()
                                .distinct()
                                .map(id -> new Net.Member(id, port(net, id)))
                                .toList()));
    }

    private String port(Net net, CisSystem.Id id) {
        return net.members().stream()
                .filter(member -> member.system().equals(id))
                .map(Net.Member::port)
                .findFirst()
                .orElseGet(() -> speaking(net.loaded().key(), id));
    }

    private String speaking(String key, CisSystem.Id id) {
        var ports = lookup.plan().find(CisSystem.class, id).map(CisSystem::ports).orElse(List.of());
        return ports.stream()
                .filter(
                        port ->
                                port.bindings().stream()
                                        .anyMatch(binding -> binding.key().equals(key)))
                .findFirst()
                .or(() -> ports.stream().findFirst())
                .map(CisSystem.Port::name)
                .orElse("");
    }
}
