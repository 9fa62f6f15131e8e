package org.entente.model.interop;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The security domains in which a port may be of which nobody states it: those of its nets, and on
/// a net of which nobody states it either, those of all who hang together with it. A domain that
/// nobody has named is among them where two may be in it.
final class Guises {
    /// Stands for a domain that nobody has named, or that is not told from others.
    static final String OTHER = "";

    static final Comparator<String> OTHER_LAST =
            Comparator.comparing((String domain) -> domain.equals(OTHER))
                    .thenComparing(Comparator.naturalOrder());

    private final Plan plan;
    private final boolean isTold;
    private final Map<Silent, Set<String>> known = new HashMap<>();

    /// A port, counted from 0, of which nobody states the domain.
    private record Silent(CisSystem.Id system, int port) {}

    Guises(Plan plan) {
        this.plan = plan;
        this.isTold = isTold(plan);
    }

    /// A plan that names no domains tells none apart, so that nothing is supposed.
    static boolean isTold(Plan plan) {
        return !plan.table(EntityKind.SECURITY_DOMAIN).isEmpty();
    }

    boolean isSupposed(CisSystem.Port port) {
        return isTold && port.domain() == null;
    }

    /// At least one, in order; the port must be one of which nobody states it.
    List<String> of(CisSystem system, int port) {
        var silent = new Silent(system.id(), port);
        if (!known.containsKey(silent)) {
            new Reach().from(silent);
        }
        var found = known.getOrDefault(silent, Set.of());
        return found.isEmpty() ? List.of(OTHER) : found.stream().sorted(OTHER_LAST).toList();
    }

    private Stream<Net> nets(Silent silent) {
        var system = system(silent.system());
        return system == null
                ? Stream.empty()
                : plan.holders(silent.system())
                        .filter(Net.class::isInstance)
                        .map(Net.class::cast)
                        .filter(net -> Members.isOn(net, system, silent.port()));
    }

    private @Nullable CisSystem system(CisSystem.Id id) {
        return plan.find(CisSystem.class, id).orElse(null);
    }

    /// All such ports that hang together over nets of which nobody states the domain either and
    /// through gateways, and the domains that they meet there.
    private final class Reach {
        private final Set<Silent> silent = new HashSet<>();
        private final ArrayDeque<Silent> waiting = new ArrayDeque<>();
        private final Set<String> domains = new TreeSet<>();
        private final Map<Net.Id, Set<Silent>> open = new HashMap<>();

        void from(Silent start) {
            silent.add(start);
            waiting.add(start);
            while (!waiting.isEmpty()) {
                var next = waiting.remove();
                nets(next).forEach(this::visit);
                plan.holders(next.system())
                        .filter(Gateway.class::isInstance)
                        .map(Gateway.class::cast)
                        .forEach(this::visit);
            }
            silent.forEach(each -> known.put(each, own(each)));
        }

        private void visit(Net net) {
            var stated = net.control().domain();
            if (stated != null) {
                domains.add(FitIds.of(stated));
            } else if (!open.containsKey(net.id())) {
                var on = new HashSet<Silent>();
                for (var member : net.members()) {
                    var system = system(member.system());
                    int port = system == null ? -1 : system.portAt(member.port());
                    if (system != null && port >= 0) {
                        var met = visit(system, port);
                        if (met != null) {
                            on.add(met);
                        }
                    }
                }
                open.put(net.id(), on);
            }
        }

        private void visit(Gateway gateway) {
            gateway.accreditation().domains().stream().map(FitIds::of).forEach(domains::add);
            var system = system(gateway.system());
            for (int i = 0; system != null && i < system.ports().size(); i++) {
                visit(system, i);
            }
        }

        private @Nullable Silent visit(CisSystem system, int port) {
            var stated = system.ports().get(port).domain();
            if (stated != null) {
                domains.add(FitIds.of(stated));
                return null;
            }
            var met = new Silent(system.id(), port);
            if (silent.add(met)) {
                waiting.add(met);
            }
            return met;
        }

        /// Those of what reaches a port in which it meets anybody on a net.
        private Set<String> own(Silent one) {
            var own = new TreeSet<String>();
            nets(one)
                    .forEach(
                            net -> {
                                var stated = net.control().domain();
                                if (stated != null) {
                                    own.add(FitIds.of(stated));
                                } else {
                                    own.addAll(domains);
                                    if (open.getOrDefault(net.id(), Set.of()).size() > 1) {
                                        own.add(OTHER);
                                    }
                                }
                            });
            return own;
        }
    }
}
