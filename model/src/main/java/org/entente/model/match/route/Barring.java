package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Looks for what would have to be agreed: the way that an exchange would take in a stage if
/// everything on which systems rest were in force.
final class Barring {
    private final Fit fit;
    private final int stage;

    private Barring(Fit fit, int stage) {
        this.fit = fit;
        this.stage = stage;
    }

    /// Empty where that changes nothing for the exchange at best.
    static Optional<Hindrance.Barred> of(Assessment assessment, Exchange exchange, int stage) {
        var barring = new Barring(assessment.fit(), stage);
        var signed = barring.signed(exchange);
        if (signed == null) {
            return Optional.empty();
        }
        var path = assessment.next(signed).best(exchange.id(), stage);
        var now = assessment.best(exchange.id(), stage);
        var least = now == null ? Quality.NONE : now.quality();
        return path == null || path.quality().compareTo(least) <= 0
                ? Optional.empty()
                : barring.barred(path);
    }

    /// What of a way rests on something of which nobody knows whether it is in force.
    static Optional<Hindrance.Barred> on(Fit fit, Path path, int stage) {
        return new Barring(fit, stage).barred(path);
    }

    /// With this exchange alone; null where nothing is not agreed.
    private @Nullable Fit signed(Exchange exchange) {
        var barred =
                fit.ports().values().stream()
                        .filter(port -> port.footing().isBarred(stage))
                        .toList();
        if (barred.isEmpty()) {
            return null;
        }
        var ports = fit.ports();
        for (var port : barred) {
            ports = ports.plus(port.id(), port.withFooting(port.footing().signed()));
        }
        return fit.withPorts(ports).withExchanges(HashTreePMap.singleton(exchange.id(), exchange));
    }

    private Optional<Hindrance.Barred> barred(Path path) {
        var bars = new LinkedHashSet<Hindrance.Bar>();
        var hops = new ArrayList<Path.Hop>();
        for (var hop : path.hops()) {
            boolean isBarred = add(bars, hop.from()) | add(bars, hop.to());
            var verdict = isBarred ? Verdict.NONE : hop.verdict();
            hops.add(new Path.Hop(hop.from(), hop.carrier(), hop.to(), verdict));
        }
        var broken = new Path(Quality.NONE, hops, path.crossings(), path.seconds());
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hindrance.Barred(broken, List.copyOf(bars)));
    }

    /// Whether the port may not be used in the stage.
    private boolean add(LinkedHashSet<Hindrance.Bar> bars, String id) {
        var port = fit.ports().get(id);
        var footing = port == null ? Footing.of(0) : port.footing();
        footing.pacts().stream()
                .filter(pact -> pact.isOpen(stage))
                .map(pact -> new Hindrance.Bar(id, pact.agreements(), pact.isBroken(stage)))
                .forEach(bars::add);
        return footing.isBarred(stage);
    }
}
