package org.entente.model.interop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Station;
import org.entente.model.match.route.Tested;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.pcollections.PMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A fit in the making: puts in what things of the plan are now, takes out what they were. What is
/// equal to what was there stays the same object.
final class Weaving {
    private final Fitting fitting;
    private PMap<String, Station> stations;
    private PMap<String, Port> ports;
    private PMap<String, Bearer> bearers;
    private PMap<String, Translation> translations;
    private PMap<String, Exchange> exchanges;
    private PMap<String, Tested> tested;
    private PMap<String, Integer> levels;
    private PMap<EntityId, List<String>> owned;

    Weaving(Fitting fitting, Fit fit, PMap<EntityId, List<String>> owned) {
        this.fitting = fitting;
        this.stations = fit.stations();
        this.ports = fit.ports();
        this.bearers = fit.bearers();
        this.translations = fit.translations();
        this.exchanges = fit.exchanges();
        this.tested = fit.tested();
        this.levels = fit.levels();
        this.owned = owned;
    }

    Fit fit() {
        return new Fit(stations, ports, bearers, translations, exchanges, tested, levels);
    }

    /// Which parts of the fit each thing of the plan has made.
    PMap<EntityId, List<String>> owned() {
        return owned;
    }

    /// A station is there for whoever has a system or takes part in an exchange.
    void stations(Collection<AssigneeId> holders) {
        for (var holder : holders) {
            var id = FitIds.of(holder);
            boolean isUsed =
                    fitting.plan()
                            .holders(holder)
                            .anyMatch(
                                    thing ->
                                            thing instanceof CisSystem
                                                    || thing instanceof ExchangeRequirement);
            stations =
                    swap(
                            stations,
                            List.of(id),
                            isUsed ? Map.of(id, fitting.station(holder)) : Map.of());
        }
    }

    void domains(Collection<EntityId> ids) {
        for (var id : ids) {
            Map<String, Integer> level =
                    fitting.plan()
                            .find(SecurityDomain.class, id)
                            .map(domain -> Map.of(FitIds.of(id), Fitting.level(domain)))
                            .orElse(Map.of());
            levels = swap(levels, List.of(FitIds.of(id)), level);
        }
    }

    void systems(Collection<EntityId> ids) {
        for (var id : ids) {
            var now = found(CisSystem.class, id, fitting::ports, Port::id);
            ports = swap(ports, replaced(id, now), now);
        }
    }

    void nets(Collection<EntityId> ids) {
        for (var id : ids) {
            var now = found(Net.class, id, fitting::bearers, Bearer::id);
            bearers = swap(bearers, replaced(id, now), now);
        }
    }

    void gateways(Collection<EntityId> ids) {
        for (var id : ids) {
            var now = found(Gateway.class, id, fitting::translations, Translation::id);
            translations = swap(translations, replaced(id, now), now);
        }
    }

    void exchanges(Collection<EntityId> ids) {
        for (var id : ids) {
            var now = found(ExchangeRequirement.class, id, fitting::exchanges, Exchange::id);
            exchanges = swap(exchanges, replaced(id, now), now);
        }
    }

    void evidence(Collection<EntityId> ids) {
        for (var id : ids) {
            var now = found(Evidence.class, id, fitting::tested, Weaving::idOf);
            tested = swap(tested, replaced(id, now), now);
        }
    }

    private static String idOf(Tested test) {
        return String.join("|", test.trial().id(), test.one(), test.other(), test.key());
    }

    private <E, P> Map<String, P> found(
            Class<E> type, EntityId id, Function<E, List<P>> parts, Function<P, String> name) {
        return fitting.plan()
                .find(type, id)
                .map(thing -> parts.apply(thing).stream().collect(toMap(name, identity())))
                .orElse(Map.of());
    }

    /// What the thing had made before; from now on it has made these.
    private <P> List<String> replaced(EntityId id, Map<String, P> now) {
        var before = owned.getOrDefault(id, List.of());
        var names = List.copyOf(now.keySet());
        if (names.isEmpty()) {
            owned = owned.minus(id);
        } else if (!names.equals(before)) {
            owned = owned.plus(id, names);
        }
        return before;
    }

    private static <P> PMap<String, P> swap(
            PMap<String, P> all, List<String> before, Map<String, P> now) {
        var next = all;
        for (var id : before) {
            next = now.containsKey(id) || !next.containsKey(id) ? next : next.minus(id);
        }
        var fresh = new HashMap<String, P>();
        for (var entry : now.entrySet()) {
            if (!entry.getValue().equals(next.get(entry.getKey()))) {
                fresh.put(entry.getKey(), entry.getValue());
            }
        }
        return fresh.isEmpty() ? next : next.plusAll(fresh);
    }
}
