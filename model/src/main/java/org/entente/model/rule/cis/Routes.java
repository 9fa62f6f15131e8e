package org.entente.model.rule.cis;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Loss;
import org.entente.model.match.route.Path;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The ways that exchanges take by the verdicts, hop by hop: on which gateways they hang, and by
/// whom they would pass if everybody were allowed to read them.
final class Routes {
    private Routes() {}

    /// For each gateway the critical exchanges that have a way in some stage, and none any more
    /// once the gateway is gone.
    static Map<Gateway.Id, Set<ExchangeRequirement>> hangingOn(Wiring wiring) {
        var hanging = new LinkedHashMap<Gateway.Id, Set<ExchangeRequirement>>();
        var interop = wiring.situation().interop().orElse(null);
        if (interop == null || wiring.plan().gateways().findAny().isEmpty()) {
            return hanging;
        }
        var failures = new Failures(interop.assessment());
        wiring.exchanges().stream()
                .filter(Wiring::isCritical)
                .filter(exchange -> passesGateway(interop, exchange))
                .forEach(
                        exchange ->
                                interop.parts(exchange.id()).stream()
                                        .flatMap(part -> failures.single(part).stream())
                                        .filter(Routes::isTotal)
                                        .flatMap(loss -> loss.things().stream())
                                        .flatMap(thing -> gateway(interop, thing))
                                        .forEach(
                                                gateway ->
                                                        hanging.computeIfAbsent(
                                                                        gateway,
                                                                        _ -> new LinkedHashSet<>())
                                                                .add(exchange)));
        return hanging;
    }

    private static boolean passesGateway(Interop interop, ExchangeRequirement exchange) {
        return ways(interop, exchange.id())
                .flatMap(path -> path.hops().stream())
                .anyMatch(hop -> gateway(interop, hop.carrier()).findAny().isPresent());
    }

    private static Stream<Gateway.Id> gateway(Interop interop, String fitId) {
        return interop.origin(fitId).stream()
                .map(Origin::thing)
                .filter(Gateway.Id.class::isInstance)
                .map(Gateway.Id.class::cast);
    }

    private static boolean isTotal(Loss loss) {
        return loss.before().hi() != Quality.NONE && loss.after().hi() == Quality.NONE;
    }

    private static Stream<Path> ways(Interop interop, EntityId exchange) {
        var found = new ArrayList<Path>();
        for (var part : interop.parts(exchange)) {
            for (int stage = 0; stage < interop.stages().size(); stage++) {
                Stream.ofNullable(interop.assessment().best(part, stage)).forEach(found::add);
            }
        }
        return found.stream();
    }

    /// Between the ends, to whom the systems on the way belong that an exchange without any way
    /// would take if its label released it to everybody; each exchange with its label.
    record Exposure(ExchangeRequirement exchange, Label label, List<AssigneeId> between) {
        Exposure {
            between = List.copyOf(between);
        }
    }

    static List<Exposure> exposures(Wiring wiring) {
        var interop = wiring.situation().interop().orElse(null);
        var barred =
                wiring.outcomes().stream()
                        .filter(each -> each.isAtBest(Quality.NONE))
                        .map(Outcomes.Outcome::exchange)
                        .filter(each -> label(wiring, each).releasableTo() instanceof Audience.Only)
                        .toList();
        if (interop == null || barred.isEmpty()) {
            return List.of();
        }
        var opened = interop.next(opened(wiring, barred));
        return barred.stream()
                .map(
                        each ->
                                new Exposure(
                                        each,
                                        label(wiring, each),
                                        ways(opened, each.id())
                                                .flatMap(path -> between(wiring, opened, path))
                                                .distinct()
                                                .toList()))
                .toList();
    }

    private static Label label(Wiring wiring, ExchangeRequirement exchange) {
        var own = exchange.notes().label();
        return wiring.product(exchange)
                .map(product -> own.join(product.notes().label(), wiring.communities()))
                .orElse(own);
    }

    private static Plan opened(Wiring wiring, List<ExchangeRequirement> barred) {
        var plan = wiring.plan();
        for (var exchange : barred) {
            plan = plan.put(exchange.withNotes(open(exchange.notes())));
            var product = wiring.product(exchange);
            if (product.isPresent()) {
                plan = plan.put(open(product.get()));
            }
        }
        return plan;
    }

    private static InformationProduct open(InformationProduct product) {
        return product.withNotes(open(product.notes()));
    }

    private static Notes open(Notes notes) {
        var label = notes.label();
        return notes.withLabel(
                new Label(label.policy(), label.classification(), Audience.everyone()));
    }

    /// Whoever holds what stands between the first and the last port.
    private static Stream<AssigneeId> between(Wiring wiring, Interop interop, Path path) {
        return path.hops().stream()
                .skip(1)
                .map(Path.Hop::from)
                .flatMap(port -> interop.origin(port).stream())
                .map(Origin::thing)
                .filter(CisSystem.Id.class::isInstance)
                .flatMap(id -> wiring.system((CisSystem.Id) id).stream())
                .map(system -> wiring.end(system.station().holder()));
    }
}
