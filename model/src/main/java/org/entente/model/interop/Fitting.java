package org.entente.model.interop;

import static java.util.stream.Collectors.toSet;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Quality;
import org.entente.model.match.Trial;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Footing;
import org.entente.model.match.route.Need;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Station;
import org.entente.model.match.route.Tested;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PaceRests;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the things of one plan are in its fit.
final class Fitting {
    private final Plan plan;
    private final Times times;
    private final Groups groups;
    private final Catalogue catalogue;
    private final Asking asking;
    private @Nullable Communities communities;
    private @Nullable Pacts pacts;
    private final Map<AssigneeId, Seat> seats = new HashMap<>();
    private final Guises guises;
    private final Attendance attendance;
    private final Map<CisSystem.Id, List<List<Port>>> ports = new HashMap<>();

    Fitting(Plan plan, Times times, Groups groups, Catalogue catalogue) {
        this.plan = plan;
        this.times = times;
        this.groups = groups;
        this.catalogue = catalogue;
        this.asking = Asking.of(plan);
        this.guises = new Guises(plan);
        this.attendance = new Attendance(this);
    }

    Plan plan() {
        return plan;
    }

    Times times() {
        return times;
    }

    Groups groups() {
        return groups;
    }

    Seat seat(AssigneeId holder) {
        return seats.computeIfAbsent(holder, id -> Seat.of(plan, times, id));
    }

    Station station(AssigneeId holder) {
        return new Station(FitIds.of(holder), seat(holder).nation(), Set.of());
    }

    static int level(SecurityDomain domain) {
        return domain.level().classification().ordinal();
    }

    /// All guises of all ports.
    List<Port> ports(CisSystem system) {
        return guises(system).stream().flatMap(List::stream).toList();
    }

    /// By port, one for each security domain in which it may be.
    private List<List<Port>> guises(CisSystem system) {
        var known = ports.get(system.id());
        if (known == null) {
            known = made(system);
            ports.put(system.id(), known);
        }
        return known;
    }

    private List<List<Port>> made(CisSystem system) {
        var nets = nets(system);
        var made = new ArrayList<List<Port>>();
        for (int i = 0; i < system.ports().size(); i++) {
            int index = i;
            var port = system.ports().get(i);
            var on = nets.stream().filter(net -> Members.isOn(net, system, index)).toList();
            var plain = plain(system, i, bindings(port, on));
            made.add(guises.isSupposed(port) ? guises(system, i, plain) : List.of(plain));
        }
        return made;
    }

    /// As it is stated; in no domain where nobody states one.
    private Port plain(CisSystem system, int index, List<Binding> bindings) {
        var port = system.ports().get(index);
        var domain = port.domain() == null ? Guises.OTHER : FitIds.of(port.domain());
        return new Port(
                FitIds.port(system.id(), index),
                new Port.Seat(FitIds.of(system.station().holder()), domain, ""),
                port.direction(),
                system.make().software(),
                bindings,
                attendance.footing(system, domain),
                rests(system));
    }

    private List<Port> guises(CisSystem system, int index, Port plain) {
        var made = new ArrayList<Port>();
        for (var domain : guises.of(system, index)) {
            var id = made.isEmpty() ? plain.id() : FitIds.guise(plain.id(), domain);
            made.add(
                    plain.guise(id, domain, plain.id())
                            .withFooting(attendance.footing(system, domain)));
        }
        return made;
    }

    private Set<String> rests(CisSystem system) {
        var rests = new LinkedHashSet<String>();
        rests.add(FitIds.of(system.id()));
        Stream.ofNullable(system.station().place()).map(FitIds::of).forEach(rests::add);
        PaceRests.power(system).map(FitIds::word).ifPresent(rests::add);
        PaceRests.operator(plan, system).map(Fitting::id).ifPresent(rests::add);
        return rests;
    }

    private static String id(PaceRests.Rest rest) {
        var thing = rest.thing();
        return thing == null ? FitIds.word(rest.name()) : FitIds.of(thing);
    }

    Pacts pacts() {
        var known = pacts;
        if (known == null) {
            known = new Pacts(plan, times, catalogue);
            pacts = known;
        }
        return known;
    }

    private List<Net> nets(CisSystem system) {
        return plan.holders(system.id())
                .filter(Net.class::isInstance)
                .map(Net.class::cast)
                .toList();
    }

    /// A port of which nobody states what it speaks may speak what its nets do.
    private static List<Binding> bindings(CisSystem.Port port, List<Net> nets) {
        var bindings = new ArrayList<>(port.bindings());
        for (var net : nets) {
            var key = net.loaded().key();
            if (port.bindings().isEmpty() || key.isBlank()) {
                bindings.add(Binding.of(Members.key(net), Map.of()));
            }
        }
        return bindings.stream().distinct().toList();
    }

    /// One bearer for each domain in which the net has members: nothing crosses from one to another
    /// on a net. Members in another domain than that of the net are left out of it; those of whom
    /// nobody states the domain are on it in each that they may be in.
    List<Bearer> bearers(Net net) {
        var byDomain = new TreeMap<String, Set<String>>(Guises.OTHER_LAST);
        for (var member : net.members()) {
            for (var port : guises(member)) {
                byDomain.computeIfAbsent(port.domain(), _ -> new LinkedHashSet<>()).add(port.id());
            }
        }
        var stated = net.control().domain();
        if (stated != null) {
            byDomain.keySet().removeIf(domain -> !domain.equals(FitIds.of(stated)));
        }
        var bearers = new ArrayList<Bearer>();
        for (var entry : byDomain.entrySet()) {
            var id =
                    bearers.isEmpty() ? FitIds.of(net.id()) : FitIds.part(net.id(), entry.getKey());
            bearers.addAll(bearers(net, id, entry.getValue()));
        }
        return bearers;
    }

    private List<Port> guises(Net.Member member) {
        var system = plan.find(CisSystem.class, member.system()).orElse(null);
        int index = system == null ? -1 : system.portAt(member.port());
        return system == null || index < 0 ? List.of() : guises(system).get(index);
    }

    private List<Bearer> bearers(Net net, String id, Set<String> ports) {
        var controller = controller(net);
        var grants = Grants.of(plan, net);
        var rests = new LinkedHashSet<String>();
        rests.add(FitIds.of(net.id()));
        grants.ids().forEach(grant -> rests.add(FitIds.of(grant)));
        PaceRests.satellite(net).map(FitIds::word).ifPresent(rests::add);
        if (controller != null) {
            rests.add(FitIds.of(controller.id()));
        }
        var there =
                controller == null
                        ? new Footing(times.all(), List.of())
                        : attendance.of(controller);
        var pacts =
                Stream.of(
                                times.valid(net.id(), net.period()),
                                there.pacts().stream(),
                                grants.pacts(times))
                        .flatMap(each -> each)
                        .toList();
        return new Bearer(
                        id,
                        Members.key(net),
                        ports,
                        net.loaded().key().isBlank() ? null : net.loaded(),
                        Carriage.net(net.control().bits()),
                        Verdict.sure(Quality.PROVEN),
                        new Footing(there.there(), pacts),
                        rests)
                .parts();
    }

    /// A voice net goes on without its controller; no other does.
    private @Nullable CisSystem controller(Net net) {
        var id = net.control().controller();
        return id == null || net.type() == Net.Type.VOICE_NET
                ? null
                : plan.find(CisSystem.class, id).orElse(null);
    }

    List<Translation> translations(Gateway gateway) {
        var system = plan.find(CisSystem.class, gateway.system()).orElse(null);
        if (system == null) {
            return List.of();
        }
        var ports = ports(system);
        var found = new ArrayList<Translation>();
        for (int i = 0; i < gateway.translations().size(); i++) {
            for (var from : ports) {
                for (var to : ports) {
                    var stated = gateway.translations().get(i);
                    var way = Diode.way(plan, gateway, stated, from, to);
                    if (!from.self().equals(to.self())
                            && speaks(from, stated.from())
                            && speaks(to, stated.to())
                            && way != Truth.FALSE) {
                        found.add(translation(gateway, i, from, to, way));
                    }
                }
            }
        }
        return found;
    }

    private static boolean speaks(Port port, String key) {
        return key.isBlank() || port.binding(key) != null;
    }

    private Translation translation(Gateway gateway, int index, Port from, Port to, Truth way) {
        var stated = gateway.translations().get(index);
        boolean isCrossing = !from.domain().equals(to.domain());
        var period = gateway.accreditation().period();
        boolean isDated = times.isSettled(period);
        var passage =
                new Passage(
                        Set.copyOf(stated.products()),
                        fidelity(stated.fidelity()),
                        isCrossing
                                ? accredited(gateway, from, to, isDated && way == Truth.TRUE)
                                : Truth.NOT_APPLICABLE,
                        gateway.type() == Gateway.Type.MANUAL_LNO
                                ? Quality.MANUAL
                                : Quality.PROVEN);
        return new Translation(
                FitIds.part(gateway.id(), index + "/" + from.id() + "/" + to.id()),
                FitIds.of(gateway.id()),
                from.id(),
                to.id(),
                passage,
                Carriage.gateway(
                        Asking.seconds(gateway.capacity().latency()), gateway.capacity().hourly()),
                new Footing(
                        times.all(),
                        isCrossing && (isDated || way == Truth.TRUE)
                                ? times.valid(gateway.id(), period).toList()
                                : List.of()),
                Set.of(FitIds.of(gateway.system())));
    }

    private static Truth accredited(Gateway gateway, Port from, Port to, boolean isDated) {
        if (gateway.accreditation().domains().isEmpty()) {
            return Truth.FALSE;
        }
        var domains = gateway.accreditation().domains().stream().map(FitIds::of).collect(toSet());
        boolean isNamed = domains.contains(from.domain()) && domains.contains(to.domain());
        return isNamed && !isDated ? Truth.UNKNOWN : Truth.of(isNamed);
    }

    private static Fidelity fidelity(Gateway.Fidelity fidelity) {
        return switch (fidelity) {
            case LOSSLESS -> Fidelity.LOSSLESS;
            case LOSSY_ACCEPTABLE -> Fidelity.LOSSY_ACCEPTABLE;
            case LOSSY_SAFETY_RELEVANT -> Fidelity.LOSSY_SAFETY_RELEVANT;
        };
    }

    /// None where it is only declared or written that it works.
    List<Tested> tested(Evidence evidence) {
        var found = new ArrayList<Tested>();
        var result = evidence.result();
        if (result.isOnPaper()) {
            return found;
        }
        var trial =
                new Trial(
                        FitIds.of(evidence.id()),
                        result.outcome(),
                        result.depth(),
                        result.on(),
                        evidence.provider().software(),
                        evidence.consumer().software());
        for (var one : speaking(evidence.provider(), evidence.standard())) {
            for (var other : speaking(evidence.consumer(), evidence.standard())) {
                found.add(new Tested(one.id(), other.id(), evidence.standard(), trial));
            }
        }
        return found;
    }

    private List<Port> speaking(Evidence.Side side, String key) {
        return plan.find(CisSystem.class, side.system()).stream()
                .flatMap(system -> ports(system).stream())
                .filter(port -> port.binding(key) != null)
                .toList();
    }

    /// None from one to himself.
    List<Exchange> exchanges(ExchangeRequirement required) {
        return required.parties().producer().equals(required.parties().consumer())
                ? List.of()
                : List.of(exchange(required));
    }

    private Exchange exchange(ExchangeRequirement required) {
        var product =
                required.product() == null
                        ? null
                        : plan.find(InformationProduct.class, required.product()).orElse(null);
        var parties = required.parties();
        var exchange =
                new Exchange(
                        FitIds.of(required.id()),
                        FitIds.of(parties.producer()),
                        FitIds.of(parties.consumer()),
                        need(required, product),
                        Asking.importance(required.demand().weight()),
                        required.demand().service(),
                        attendance.phases(required));
        return exchange.withByHand(Handing.of(this, exchange, required))
                .withUnseen(Withholding.unseen(this, exchange, required))
                .withAwaited(attendance.awaited(required));
    }

    /// What may be lost is never lost on a critical exchange where it matters for safety: nobody
    /// states on which of them safety hangs.
    private Need need(ExchangeRequirement required, @Nullable InformationProduct product) {
        var label = required.notes().label();
        var whole = product == null ? label : label.join(product.notes().label(), communities());
        var keys = Asking.keys(required, product);
        return new Need(
                keys,
                product == null ? "" : product.code(),
                whole.classification().ordinal(),
                releasable(whole, seat(required.parties().producer()).nation()),
                required.demand().weight() == ExchangeRequirement.Weight.CRITICAL,
                asking.limits(required.demand()),
                keys.isEmpty());
    }

    /// The nations that are named, the members of the groups that are, on the first day of the
    /// exercise, and the one from which it comes; null for everybody.
    private @Nullable Set<String> releasable(Label label, String originator) {
        return switch (label.releasableTo()) {
            case Audience.Everyone() -> null;
            case Audience.Only(var codes) -> {
                var all = new LinkedHashSet<>(codes);
                all.add(originator);
                plan.participants()
                        .map(Participant::code)
                        .filter(nation -> communities().mayRead(label, nation) == Truth.TRUE)
                        .forEach(all::add);
                yield all;
            }
        };
    }

    /// Who belongs to which group on that day.
    Communities communities() {
        var known = communities;
        if (known == null) {
            var first = times.stages().getFirst().span().start();
            known = Communities.of(plan, groups, LocalDate.ofInstant(first, ZoneOffset.UTC));
            communities = known;
        }
        return known;
    }
}
