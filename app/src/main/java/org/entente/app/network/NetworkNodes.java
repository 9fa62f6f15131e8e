package org.entente.app.network;

import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.NetSheets;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.StandardWords;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkGraph.Props;
import org.entente.app.network.NetworkGraph.Words;
import org.entente.model.interop.Diode;
import org.entente.model.interop.FitIds;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.NaturalOrder;
import org.entente.resources.MatrixText;
import org.entente.resources.NetworkText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the nodes of the graph: what is written in each, how it stands and what it rests on.
final class NetworkNodes {
    /// The worst first; what cannot be judged last.
    static final Comparator<Node> WORST =
            Comparator.comparing(
                            (Node node) -> node.verdict() == null ? null : node.verdict().colour(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(node -> node.words().title(), NaturalOrder.NAMES)
                    .thenComparing(Node::id);

    private static final String NOWHERE = "domain";
    private static final String NATIONS = "nations";
    private static final int MOST_BLAMED = 8;

    private final Language language;
    private final Lexicon lexicon;
    private final Assessment assessment;
    private final NetworkScope scope;
    private final Sayings sayings;
    private final List<Passing> gateways;
    private final Map<String, NetSheet> sheets = new HashMap<>();
    private final Map<String, Verdict> worst = new HashMap<>();

    NetworkNodes(Language language, Lexicon lexicon, Assessment assessment, NetworkScope scope) {
        this.language = language;
        this.lexicon = lexicon;
        this.assessment = assessment;
        this.scope = scope;
        this.sayings = new Sayings(language, lexicon, assessment);
        this.gateways = passing();
    }

    /// From one domain to another, by the ids of their frames.
    record Way(String from, String to) {
        Way back() {
            return new Way(to, from);
        }
    }

    /// A gateway: between which domains, from and to which ports, and as good as the worst of what
    /// it passes on.
    record Passing(
            String id,
            Set<Way> ways,
            Set<String> from,
            Set<String> to,
            Verdict verdict,
            boolean isDiode,
            List<String> facts) {
        List<String> domains() {
            return ways.stream()
                    .flatMap(way -> Stream.of(way.from(), way.to()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static String frame(String domain) {
        return domain.isEmpty() ? NOWHERE : domain;
    }

    List<Passing> gateways() {
        return gateways;
    }

    List<Bearer> bearers() {
        return assessment.fit().bearers().values().stream()
                .filter(bearer -> scope.isIn(bearer.phases()))
                .sorted(Comparator.comparing(Bearer::id))
                .toList();
    }

    List<Port> ports() {
        return assessment.fit().ports().values().stream()
                .filter(port -> scope.isIn(port.phases()) && !port.isDouble())
                .sorted(Comparator.comparing(Port::id))
                .toList();
    }

    String nation(Port port) {
        var station = assessment.fit().stations().get(port.station());
        return station == null ? port.station() : station.nation();
    }

    /// The frame of the domain in which most members of a net are.
    String domain(Bearer bearer) {
        var counts = new TreeMap<String, Integer>();
        NetSheets.ports(assessment, bearer, phases -> phases != 0)
                .forEach(port -> counts.merge(frame(port.domain()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NOWHERE);
    }

    private List<Passing> passing() {
        var all = new TreeMap<String, List<Translation>>();
        for (var one : assessment.fit().translations().values()) {
            if (!one.gateway().isEmpty() && scope.isIn(one.phases())) {
                all.computeIfAbsent(one.gateway(), _ -> new ArrayList<>()).add(one);
            }
        }
        return all.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(passing(entry.getKey(), entry.getValue())))
                .toList();
    }

    private @Nullable Passing passing(String id, List<Translation> translations) {
        var ways = new LinkedHashSet<Way>();
        var from = new TreeSet<String>();
        var to = new TreeSet<String>();
        var facts = new TreeSet<String>();
        @Nullable Verdict least = null;
        for (var one : translations) {
            var tail = assessment.fit().ports().get(one.from());
            var head = assessment.fit().ports().get(one.to());
            if (tail != null && head != null) {
                var way = new Way(frame(tail.domain()), frame(head.domain()));
                var verdict = one.verdict(tail, head);
                least = least == null ? verdict : least.min(verdict);
                ways.add(way);
                from.add(tail.id());
                to.add(head.id());
                facts.add(
                        language.say(
                                NetworkText.PASSES,
                                lexicon.name(tail.id()),
                                lexicon.name(head.id()),
                                sayings.verdict(verdict)));
            }
        }
        return least == null
                ? null
                : new Passing(id, ways, from, to, least, isDiode(translations), List.copyOf(facts));
    }

    private boolean isDiode(List<Translation> translations) {
        return translations.stream()
                .flatMap(one -> lexicon.direction(one.id()).stream())
                .anyMatch(each -> Diode.isMeant(each.gateway(), each.way()));
    }

    Node gateway(Passing passing, String frame) {
        var way = passing.ways().iterator().next();
        boolean isBoth = passing.ways().contains(way.back());
        var detail =
                way.from().equals(way.to())
                        ? language.say(NetworkText.WITHIN, code(way.from()))
                        : language.say(
                                !isBoth
                                        ? NetworkText.ONE_WAY
                                        : passing.isDiode()
                                                ? NetworkText.ONE_OF_BOTH
                                                : NetworkText.BETWEEN,
                                code(way.from()),
                                code(way.to()));
        return new Node(
                passing.id(),
                Kind.GATEWAY,
                frame,
                new Words(lexicon.name(passing.id()), detail, passing.facts()),
                passing.verdict(),
                new Props(
                        List.of(passing.id()),
                        Stream.concat(passing.from().stream(), passing.to().stream())
                                .map(NetworkNodes::system)
                                .distinct()
                                .toList()));
    }

    Node net(Bearer bearer, String frame) {
        var ports = NetSheets.ports(assessment, bearer, scope::isIn);
        var sheet = NetSheets.of(assessment, bearer, scope::isIn);
        var facts = new ArrayList<String>();
        facts.add(
                language.say(
                        NetworkText.STANDARD,
                        StandardWords.of(language, assessment.ground().catalogue())
                                .brief(bearer.key())));
        facts.add(
                language.say(
                        NetworkText.MEMBERS, nations(ports).collect(Collectors.joining(", "))));
        if (sheet != null) {
            sheets.put(bearer.id(), sheet);
            sayings.blamed(sheet).stream().limit(MOST_BLAMED).forEach(facts::add);
            sayings.differences(sheet).stream().limit(MOST_BLAMED).forEach(facts::add);
        }
        var detail =
                language.say(NetworkText.NET_DETAIL, systems(ports).size(), nations(ports).count());
        var own =
                Stream.concat(Stream.of(bearer.id()), thing(bearer.id()).stream())
                        .distinct()
                        .toList();
        var rests = new TreeSet<>(bearer.rests());
        own.forEach(rests::remove);
        return new Node(
                bearer.id(),
                Kind.NET,
                frame,
                new Words(lexicon.name(bearer.id()), detail, facts),
                sheet == null ? null : sheet.verdict(),
                new Props(own, List.copyOf(rests)));
    }

    private List<String> thing(String id) {
        return lexicon.thing(id).stream().map(FitIds::of).toList();
    }

    private Stream<String> nations(Collection<Port> ports) {
        return ports.stream().map(this::nation).distinct().sorted();
    }

    private static Set<String> systems(Collection<Port> ports) {
        return ports.stream()
                .map(port -> system(port.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String system(String port) {
        int cut = port.indexOf('/');
        return cut < 0 ? port : port.substring(0, cut);
    }

    Node frame(String domain, List<Node> inside) {
        var detail = language.say(NetworkText.NETS, inside.size());
        return new Node(
                domain,
                Kind.DOMAIN,
                "",
                new Words(name(domain), detail, List.of()),
                null,
                new Props(List.of(domain), List.of()));
    }

    /// A domain with its nets and systems only counted.
    Node counted(String domain, List<Bearer> nets, List<Port> ports) {
        var inside = nets.stream().map(net -> net(net, "")).sorted(WORST).toList();
        var own = new ArrayList<>(List.of(domain));
        inside.forEach(net -> own.addAll(net.props().own()));
        var facts = new ArrayList<String>();
        facts.add(
                language.say(
                        NetworkText.MEMBERS, nations(ports).collect(Collectors.joining(", "))));
        inside.stream()
                .limit(MOST_BLAMED)
                .forEach(
                        net ->
                                facts.add(
                                        language.say(
                                                NetworkText.NET_IN,
                                                net.words().title(),
                                                said(net))));
        return new Node(
                domain,
                Kind.DOMAIN,
                "",
                new Words(
                        name(domain),
                        language.say(NetworkText.DOMAIN_DETAIL, nets.size(), systems(ports).size()),
                        facts),
                inside.stream()
                        .map(Node::verdict)
                        .filter(Objects::nonNull)
                        .reduce(Verdict::min)
                        .orElse(null),
                new Props(own, List.of()));
    }

    private String said(Node node) {
        var verdict = node.verdict();
        return verdict == null ? "" : sayings.verdict(verdict);
    }

    /// The frame of all nations.
    Node nations(int count) {
        return new Node(
                NATIONS,
                Kind.DOMAIN,
                "",
                new Words(
                        language.say(NetworkText.NATIONS),
                        language.say(NetworkText.NATIONS_DETAIL, count),
                        List.of()),
                null,
                new Props(List.of(), List.of()));
    }

    Node nation(String nation, List<Port> ports) {
        var systems = systems(ports);
        var own = new ArrayList<>(List.of(nation));
        own.addAll(systems);
        own.addAll(thing(nation));
        ports.stream().map(Port::station).distinct().sorted().forEach(own::add);
        return new Node(
                nation,
                Kind.NATION,
                NATIONS,
                new Words(
                        nation,
                        language.say(NetworkText.NATION_DETAIL, systems.size()),
                        List.of(
                                language.say(
                                        NetworkText.DOMAINS,
                                        ports.stream()
                                                .map(port -> name(frame(port.domain())))
                                                .distinct()
                                                .sorted()
                                                .collect(Collectors.joining(", "))),
                                language.say(NetworkText.NATION_MORE, nation))),
                exchanged(nation),
                new Props(own, List.of()));
    }

    /// The worst of what a nation exchanges; null where that is nothing.
    private @Nullable Verdict exchanged(String nation) {
        if (worst.isEmpty()) {
            for (int stage = 0; stage < assessment.ground().phases(); stage++) {
                if (scope.isIn(1L << stage)) {
                    weigh(stage);
                }
            }
        }
        return worst.get(nation);
    }

    private void weigh(int stage) {
        for (var exchange : assessment.exchanges(stage)) {
            var verdict = assessment.verdict(exchange.id(), stage);
            if (verdict != null) {
                Stream.of(exchange.from(), exchange.to())
                        .flatMap(id -> Stream.ofNullable(assessment.fit().stations().get(id)))
                        .forEach(one -> worst.merge(one.nation(), verdict, Verdict::min));
            }
        }
    }

    Node system(Map<String, Port> ports, String port) {
        var id = system(port);
        var known = Objects.requireNonNull(ports.get(port));
        return new Node(
                id,
                Kind.SYSTEM,
                "",
                new Words(lexicon.name(id), lexicon.name(known.station()), List.of()),
                null,
                new Props(
                        Stream.concat(Stream.of(id), thing(id).stream()).distinct().toList(),
                        Stream.concat(Stream.of(known.station()), known.rests().stream())
                                .distinct()
                                .filter(rest -> !rest.equals(id))
                                .sorted()
                                .toList()));
    }

    /// The verdict on the net where this member forces it down, else null.
    @Nullable Verdict membership(Node net, String port) {
        var sheet = sheets.get(net.id());
        return sheet != null && sheet.blamed().stream().anyMatch(one -> one.member().equals(port))
                ? sheet.verdict()
                : null;
    }

    /// Its code, for a gateway has room for no more; its name where it has none.
    private String code(String domain) {
        return domain.equals(NOWHERE) ? name(domain) : lexicon.code(domain);
    }

    private String name(String domain) {
        return domain.equals(NOWHERE)
                ? language.say(MatrixText.DOMAIN_UNKNOWN)
                : lexicon.name(domain);
    }
}
