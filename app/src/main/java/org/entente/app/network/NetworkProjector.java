package org.entente.app.network;

import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.network.NetworkGraph.Edge;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkScope.Detail;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes the graph of the networks out of an assessment.
public final class NetworkProjector {
    /// More nets and gateways than this are only counted.
    static final int MOST = 300;

    private final NetworkNodes made;
    private final NetworkScope scope;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<Edge> hints = new ArrayList<>();

    private NetworkProjector(NetworkNodes made, NetworkScope scope) {
        this.made = made;
        this.scope = scope;
    }

    public static NetworkGraph project(
            Language language, Lexicon lexicon, Assessment assessment, NetworkScope scope) {
        var made = new NetworkNodes(language, lexicon, assessment, scope);
        return new NetworkProjector(made, scope).graph();
    }

    private NetworkGraph graph() {
        var bearers = made.bearers();
        boolean isCollapsed =
                scope.nation().isEmpty() && bearers.size() + made.gateways().size() > MOST;
        if (!scope.nation().isEmpty()) {
            around(bearers);
        } else if (isCollapsed || scope.detail() == Detail.DOMAINS) {
            counted(bearers);
        } else {
            nets(bearers);
        }
        return new NetworkGraph(nodes, List.copyOf(edges), hints, isCollapsed);
    }

    /// Each domain with its nets in it, the worst first, and the gateways between the domains.
    private void nets(List<Bearer> bearers) {
        var frames = new TreeMap<String, List<Node>>();
        for (var bearer : bearers) {
            var frame = made.domain(bearer);
            frames.computeIfAbsent(frame, _ -> new ArrayList<>()).add(made.net(bearer, frame));
        }
        for (var gateway : made.gateways()) {
            var domains = gateway.domains();
            if (domains.size() == 1) {
                var frame = domains.getFirst();
                frames.computeIfAbsent(frame, _ -> new ArrayList<>())
                        .add(made.gateway(gateway, frame));
            } else {
                nodes.add(made.gateway(gateway, ""));
                join(gateway);
                domains.forEach(domain -> frames.computeIfAbsent(domain, _ -> new ArrayList<>()));
            }
        }
        frames.forEach(
                (frame, inside) -> {
                    nodes.add(made.frame(frame, inside));
                    inside.sort(NetworkNodes.WORST);
                    nodes.addAll(inside);
                });
    }

    private void join(NetworkNodes.Passing gateway) {
        for (var way : gateway.ways()) {
            boolean isOneWay = !gateway.ways().contains(way.back());
            boolean isSecond = !isOneWay && way.from().compareTo(way.to()) > 0;
            if (!isSecond && !way.from().equals(way.to())) {
                edges.add(new Edge(way.from(), gateway.id(), gateway.verdict(), isOneWay));
                edges.add(new Edge(gateway.id(), way.to(), gateway.verdict(), isOneWay));
            }
        }
    }

    /// Nations, domains and gateways, with what is in them counted.
    private void counted(List<Bearer> bearers) {
        var nets = new TreeMap<String, List<Bearer>>();
        bearers.forEach(
                one -> nets.computeIfAbsent(made.domain(one), _ -> new ArrayList<>()).add(one));
        var ports = new TreeMap<String, List<Port>>();
        made.ports()
                .forEach(
                        one ->
                                ports.computeIfAbsent(
                                                NetworkNodes.frame(one.domain()),
                                                _ -> new ArrayList<>())
                                        .add(one));
        var all = new LinkedHashSet<>(nets.keySet());
        all.addAll(ports.keySet());
        for (var gateway : made.gateways()) {
            all.addAll(gateway.domains());
            if (gateway.domains().size() > 1) {
                nodes.add(made.gateway(gateway, ""));
                join(gateway);
            }
        }
        for (var domain : all) {
            nodes.add(
                    made.counted(
                            domain,
                            nets.getOrDefault(domain, List.of()),
                            ports.getOrDefault(domain, List.of())));
        }
        nations();
    }

    private void nations() {
        var systems = new TreeMap<String, List<Port>>();
        for (var port : made.ports()) {
            systems.computeIfAbsent(made.nation(port), _ -> new ArrayList<>()).add(port);
        }
        if (!systems.isEmpty()) {
            nodes.add(made.nations(systems.size()));
        }
        systems.forEach(
                (nation, ports) -> {
                    var node = made.nation(nation, ports);
                    nodes.add(node);
                    ports.stream()
                            .map(port -> NetworkNodes.frame(port.domain()))
                            .distinct()
                            .sorted()
                            .forEach(domain -> hints.add(new Edge(node.id(), domain, null, false)));
                });
    }

    /// The systems of a nation, the nets that they are on, and the gateways of these.
    private void around(List<Bearer> bearers) {
        var mine = new HashMap<String, Port>();
        made.ports().stream()
                .filter(port -> made.nation(port).equals(scope.nation()))
                .forEach(port -> mine.put(port.id(), port));
        var frames = new TreeMap<String, List<Node>>();
        var seen = new HashSet<String>();
        var on = new ArrayList<Bearer>();
        for (var bearer : bearers) {
            var members = bearer.ports().stream().filter(mine::containsKey).sorted().toList();
            if (!members.isEmpty()) {
                on.add(bearer);
                var frame = made.domain(bearer);
                var net = made.net(bearer, frame);
                frames.computeIfAbsent(frame, _ -> new ArrayList<>()).add(net);
                for (var member : members) {
                    var system = made.system(mine, member);
                    if (seen.add(system.id())) {
                        nodes.add(system);
                    }
                    edges.add(new Edge(system.id(), net.id(), made.membership(net, member), false));
                }
            }
        }
        frames.forEach(
                (frame, inside) -> {
                    nodes.add(made.frame(frame, inside));
                    nodes.addAll(inside);
                });
        joined(on);
    }

    /// The gateways whose ports are on these nets.
    private void joined(List<Bearer> bearers) {
        for (var gateway : made.gateways()) {
            var lines = new LinkedHashSet<Edge>();
            for (var bearer : bearers) {
                boolean isFrom = gateway.from().stream().anyMatch(bearer.ports()::contains);
                boolean isTo = gateway.to().stream().anyMatch(bearer.ports()::contains);
                boolean isOneWay = isFrom != isTo;
                if (isFrom) {
                    lines.add(new Edge(bearer.id(), gateway.id(), gateway.verdict(), isOneWay));
                } else if (isTo) {
                    lines.add(new Edge(gateway.id(), bearer.id(), gateway.verdict(), isOneWay));
                }
            }
            if (!lines.isEmpty()) {
                nodes.add(made.gateway(gateway, ""));
                edges.addAll(lines);
            }
        }
    }

    /// The nations that have a system in a scope, by their ids.
    public static List<Lexicon.Party> nations(Lexicon lexicon, Assessment assessment) {
        var known = new HashSet<String>();
        assessment.fit().ports().values().stream()
                .flatMap(port -> Stream.ofNullable(assessment.fit().stations().get(port.station())))
                .forEach(station -> known.add(station.nation()));
        return lexicon.nations().stream().filter(party -> known.contains(party.id())).toList();
    }
}
