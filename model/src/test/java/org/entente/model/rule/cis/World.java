package org.entente.model.rule.cis;

import static org.entente.model.Things.days;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.interop.Interop;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.SpiralAsk;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Situation;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A small exercise of three nations with systems, nets and exchanges, for one check at a time.
record World(Plan plan, Catalogue catalogue, String key, boolean isNet, String asked) {
    static final Instant STARTEX = Plans.STARTEX;
    static final Duration LONG = Duration.ofDays(1000);
    static final AssigneeId NORWAY = Plans.NORWEGIANS.id();
    static final AssigneeId SWEDEN = Plans.SWEDES.id();
    static final AssigneeId BRITAIN = Plans.BRITONS.id();

    static final World EMPTY = new World(Plans.brigadeExercise(), Catalogue.EMPTY, "", true, "");

    /// Systems that state one parameter of a standard, written as the catalogue does, on one net.
    static World net(String key, String expression) {
        return new World(EMPTY.plan, Catalogue.EMPTY, key, true, "").knowing(key, expression);
    }

    /// The same between two who exchange something without a net.
    static World link(String key, String expression) {
        return new World(EMPTY.plan, Catalogue.EMPTY, key, false, "").knowing(key, expression);
    }

    World knowing(String standard, String expression) {
        var parameters = CatalogueReader.parameters(expression);
        var read = new Standard(standard, standard, standard, "", "", parameters, "");
        return new World(plan, catalogue.with(List.of(read)), key, isNet, asked);
    }

    /// These two editions do not work together.
    World apart(String one, String other) {
        return apart(one, other, "");
    }

    /// The same, and they differ in these fields.
    World apart(String one, String other, String fields) {
        var row = new Editions.Row(new Editions.Pair(key, one, other), false, "", fields);
        return new World(plan, catalogue.with(Editions.of(List.of(row))), key, isNet, asked);
    }

    /// What is stated from here on is of this standard.
    World over(String standard) {
        return new World(plan, catalogue, standard, isNet, asked);
    }

    /// The net asks this of all.
    World asking(String value) {
        return new World(plan, catalogue, key, isNet, value);
    }

    World with(Entity... entities) {
        return new World(Plans.with(plan, entities), catalogue, key, isNet, asked);
    }

    /// What the systems state of the parameter, in turn; null where one states nothing.
    World stating(@Nullable String... values) {
        var name = standard().parameters().getFirst().name();
        var systems = new ArrayList<CisSystem>();
        for (int i = 0; i < values.length; i++) {
            var stated = new HashMap<String, String>();
            if (values[i] != null) {
                stated.put(name, values[i]);
            }
            var holder = i % 2 == 0 ? NORWAY : SWEDEN;
            systems.add(system("Set " + i, holder, binding(key, stated)));
        }
        var fitted = with(systems.toArray(Entity[]::new));
        return isNet
                ? fitted.with(fitted.net("Net", asked(name), systems.toArray(CisSystem[]::new)))
                : fitted.with(product("Report", key), exchange("IER 1", NORWAY, SWEDEN, "Report"));
    }

    private Map<String, String> asked(String name) {
        return asked.isBlank() ? Map.of() : Map.of(name, asked);
    }

    private Standard standard() {
        var standard = catalogue.standard(key);
        if (standard == null) {
            throw new IllegalStateException(key);
        }
        return standard;
    }

    static Binding binding(String key, Map<String, String> stated) {
        var statements = new HashMap<String, Statement>();
        stated.forEach((name, value) -> statements.put(name, Statement.of(value)));
        return new Binding(key, "", BindingRole.PEER, statements);
    }

    static CisSystem system(String name, AssigneeId holder, Binding... bindings) {
        var port = new CisSystem.Port("main", "", null, Arrays.asList(bindings));
        return new CisSystem(
                new CisSystem.Id(id(name)),
                name,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(port),
                Notes.PLAIN);
    }

    Net net(String name, Map<String, String> agreed, CisSystem... members) {
        return new Net(
                new Net.Id(id(name)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                binding(key, agreed),
                Arrays.stream(members).map(each -> new Net.Member(each.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    static InformationProduct product(String name, String... standards) {
        return new InformationProduct(
                new InformationProduct.Id(id(name)),
                name,
                name,
                ExchangeFormat.DATA_FORMATTED,
                List.of(standards),
                Notes.PLAIN);
    }

    /// A critical exchange of all phases.
    static ExchangeRequirement exchange(
            String number, AssigneeId from, AssigneeId to, String product) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(id(number)),
                number,
                number,
                new ExchangeRequirement.Parties(from, to),
                product.isBlank() ? null : new InformationProduct.Id(id(product)),
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.PRIORITY,
                        "Reports",
                        "",
                        null),
                List.<Phase.Id>of(),
                Notes.PLAIN);
    }

    List<Finding> check(CisRule rule) {
        return check(rule, Situation.of(plan, null, interop()));
    }

    List<Finding> check(CisRule rule, Instant now) {
        return check(rule, Situation.of(plan, now, interop()));
    }

    private List<Finding> check(CisRule rule, Situation situation) {
        return CisRules.check(rule, Wiring.of(situation, catalogue)).toList();
    }

    private Interop interop() {
        return Interop.of(Interop.ground(catalogue, LocalDate.of(2027, 1, 1)), plan);
    }

    /// What spirals of federated mission networking ask.
    World demanding(SpiralAsk... asks) {
        return new World(plan, catalogue.asking(List.of(asks)), key, isNet, asked);
    }

    World knowing(Standard standard) {
        return new World(plan, catalogue.with(List.of(standard)), key, isNet, asked);
    }

    /// All nets work in that domain.
    World within(String code, Classification level) {
        var domain = domain(code, level);
        var world = with(domain);
        for (var net : plan.nets().toList()) {
            world =
                    world.with(
                            new Net(
                                    net.id(),
                                    net.name(),
                                    net.type(),
                                    new Net.Control(null, domain.id()),
                                    net.loaded(),
                                    net.members(),
                                    net.period(),
                                    net.notes()));
        }
        return world;
    }

    static CisSystem within(CisSystem system, SecurityDomain.@Nullable Id domain) {
        return system.withPorts(
                system.ports().stream().map(port -> port.withDomain(domain)).toList());
    }

    static SecurityDomain domain(String code, Classification level) {
        return new SecurityDomain(
                new SecurityDomain.Id(id(code)),
                code,
                code,
                new SecurityDomain.Level("MISSION", level),
                null,
                null,
                Notes.PLAIN);
    }

    /// The system of that name with other software.
    CisSystem running(String name, String software) {
        var system = plan.find(CisSystem.class, new CisSystem.Id(id(name))).orElseThrow();
        var make = new CisSystem.Make("", software, "");
        return new CisSystem(
                system.id(), system.name(), make, system.station(), system.ports(), system.notes());
    }

    static Evidence test(String name, TestResult outcome) {
        return test(name, outcome, 0);
    }

    static Evidence test(String name, TestResult outcome, int daysLater) {
        return test(name, outcome, daysLater, TestDepth.T3_DISPLAY_AND_UNDERSTOOD);
    }

    /// A test of the first two systems in the standard `K`, both with the software `1`.
    static Evidence test(String name, TestResult outcome, int daysLater, TestDepth depth) {
        var on = LocalDate.of(2026, 9, 1).plusDays(daysLater);
        return new Evidence(
                new Evidence.Id(id(name)),
                name,
                new Evidence.Side(new CisSystem.Id(id("Set 0")), "1"),
                new Evidence.Side(new CisSystem.Id(id("Set 1")), "1"),
                "K",
                new Evidence.Result(outcome, depth, on, "CWIX", ""),
                Notes.PLAIN);
    }

    static Gateway.Translation way(String from, String to) {
        return new Gateway.Translation(from, to, Gateway.Fidelity.LOSSLESS, List.of());
    }

    static Gateway gateway(
            String name, String system, Gateway.Type type, Gateway.Translation... translations) {
        return new Gateway(
                new Gateway.Id(id(name)),
                name,
                new CisSystem.Id(id(system)),
                type,
                List.of(translations),
                Gateway.Accreditation.NONE,
                Gateway.Capacity.UNKNOWN,
                Notes.PLAIN);
    }

    /// Norway speaks `K` and Sweden `L`, and a critical exchange must pass between them.
    static World crossing() {
        return crossing("", null);
    }

    static World crossing(String thread, @Nullable Duration timeliness) {
        var exchange = exchange("IER 1", NORWAY, SWEDEN, "Report");
        return EMPTY.knowing("K", "p~EQ!B@C")
                .knowing("L", "p~EQ!B@C")
                .with(
                        system("A", NORWAY, binding("K", Map.of())),
                        system("B", SWEDEN, binding("L", Map.of())),
                        system("G", BRITAIN, binding("K", Map.of()), binding("L", Map.of())),
                        product("Report", "K", "L"),
                        asking(exchange, thread, timeliness));
    }

    /// The exchange as part of that thread, to arrive within that time.
    static ExchangeRequirement asking(
            ExchangeRequirement exchange, String thread, @Nullable Duration timeliness) {
        var demand = exchange.demand();
        return exchange.withDemand(
                new ExchangeRequirement.Demand(
                        demand.weight(),
                        demand.precedence(),
                        demand.service(),
                        thread,
                        timeliness,
                        demand.flow(),
                        demand.setting()));
    }

    /// A critical exchange of the live phase in the standard of the world.
    World exchanging() {
        return exchanging("IER 1");
    }

    World exchanging(String name) {
        var exchange = exchange("IER 1", NORWAY, SWEDEN, "Report");
        return with(
                product("Report", catalogue.standards().keySet().toArray(String[]::new)),
                new ExchangeRequirement(
                        exchange.id(),
                        exchange.number(),
                        name,
                        exchange.parties(),
                        exchange.product(),
                        exchange.demand(),
                        List.of(Plans.LIVE.id()),
                        Notes.PLAIN));
    }

    /// The same exchange, of which nobody has stated the product.
    World exchangingSomething() {
        var exchange = exchange("IER 1", NORWAY, SWEDEN, "");
        return with(
                new ExchangeRequirement(
                        exchange.id(),
                        exchange.number(),
                        exchange.name(),
                        exchange.parties(),
                        null,
                        exchange.demand(),
                        List.of(Plans.LIVE.id()),
                        Notes.PLAIN));
    }

    /// Norway speaks `K`, Sweden `L`, and a liaison officer of Britain carries from one to the
    /// other.
    static World carried(@Nullable String one, @Nullable String other) {
        var world = net("K", "p~EQ!B@C").knowing("L", "p~EQ!B@C");
        var from = system("A", NORWAY, stated("K", one));
        var to = system("B", SWEDEN, stated("L", other));
        var first = system("G", BRITAIN, stated("K", "x"));
        var back = new CisSystem.Port("back", "", null, List.of(stated("L", "x")));
        var between = first.withPorts(List.of(first.ports().getFirst(), back));
        var second =
                new World(world.plan, world.catalogue, "L", true, "")
                        .net("Second", Map.of(), to)
                        .withMembers(
                                List.of(
                                        new Net.Member(to.id(), "main"),
                                        new Net.Member(between.id(), "back")));
        return world.with(
                        from,
                        to,
                        between,
                        world.net("First", Map.of(), from, between),
                        second,
                        gateway("LNO", "G", Gateway.Type.MANUAL_LNO, way("K", "L")))
                .exchanging();
    }

    private static Binding stated(String key, @Nullable String value) {
        return binding(key, value == null ? Map.of() : Map.of("p", value));
    }

    /// A key of the net `Net`.
    CryptoKey key(Map<AssigneeId, CryptoKey.Status> shares) {
        return new CryptoKey(
                new CryptoKey.Id(id("Key")),
                "Key",
                CryptoKey.Issue.PLANNED,
                shares.entrySet().stream()
                        .map(each -> new CryptoKey.Share(each.getKey(), each.getValue()))
                        .toList(),
                List.of(new Net.Id(id("Net"))),
                days("D", -10, 20),
                Notes.PLAIN);
    }

    SpectrumAssignment frequency(String alias, SpectrumAssignment.Status status) {
        return frequency(
                alias, status, List.of(new Net.Id(id("Net"))), SpectrumAssignment.Area.UNKNOWN);
    }

    static SpectrumAssignment frequency(String alias, Net net, SpectrumAssignment.Area area) {
        return frequency(alias, SpectrumAssignment.Status.ASSIGNED, List.of(net.id()), area);
    }

    static SpectrumAssignment restriction(String alias) {
        var free =
                frequency(
                        alias,
                        SpectrumAssignment.Status.ASSIGNED,
                        List.of(),
                        SpectrumAssignment.Area.UNKNOWN);
        var clearance =
                new SpectrumAssignment.Clearance(
                        SpectrumAssignment.Status.ASSIGNED,
                        null,
                        SpectrumAssignment.Restriction.TABOO);
        return new SpectrumAssignment(
                free.id(),
                "Restricted",
                free.emission(),
                free.area(),
                clearance,
                List.of(),
                null,
                Notes.PLAIN);
    }

    private static SpectrumAssignment frequency(
            String alias,
            SpectrumAssignment.Status status,
            List<Net.Id> nets,
            SpectrumAssignment.Area area) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(id(alias + nets)),
                "Frequency " + nets.size(),
                new SpectrumAssignment.Emission(alias, null, null, null),
                area,
                new SpectrumAssignment.Clearance(status, null, null),
                nets,
                null,
                Notes.PLAIN);
    }
}
