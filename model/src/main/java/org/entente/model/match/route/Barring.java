package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        var agreed = assessment.agreed();
        var path = agreed == assessment ? null : agreed.best(exchange.id(), stage);
        if (path == null
                || path.quality().compareTo(quality(assessment.best(exchange.id(), stage))) <= 0) {
            return Optional.empty();
        }
        return new Barring(assessment.fit(), stage).barred(path);
    }

    static Quality quality(@Nullable Path path) {
        return path == null ? Quality.NONE : path.quality();
    }

    /// What the fit would be if everything were in force.
    static Fit signed(Fit fit) {
        var ports = fit.ports();
        for (var port : fit.ports().values()) {
            if (port.footing().barred() != 0) {
                ports = ports.plus(port.id(), port.withFooting(port.footing().signed()));
            }
        }
        return fit.withPorts(ports);
    }

    /// What of a way rests on something of which nobody knows whether it is in force.
    static Optional<Hindrance.Barred> on(Fit fit, Path path, int stage) {
        return new Barring(fit, stage).barred(path);
    }

    private Optional<Hindrance.Barred> barred(Path path) {
        var bars = new LinkedHashSet<Hindrance.Bar>();
        var hops = new ArrayList<Path.Hop>();
        for (var hop : path.hops()) {
            boolean isFromBarred = add(bars, hop.from());
            boolean isToBarred = add(bars, hop.to());
            addCarrier(bars, hop.carrier());
            var verdict = isFromBarred || isToBarred ? Verdict.NONE : hop.verdict();
            hops.add(new Path.Hop(hop.from(), hop.carrier(), hop.to(), verdict));
        }
        var broken = new Path(Quality.NONE, hops, path.crossings(), path.seconds());
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hindrance.Barred(broken, List.copyOf(bars)));
    }

    /// Whether the port may not be used in the stage.
    private boolean add(Set<Hindrance.Bar> bars, String id) {
        var port = fit.ports().get(id);
        var footing = port == null ? Footing.of(0) : port.footing();
        add(bars, id, footing.pacts());
        return (footing.barred() >> stage & 1) == 1;
    }

    /// That it may not be used in the stage at all is no bar: then no way leads over it.
    private void addCarrier(Set<Hindrance.Bar> bars, String id) {
        add(bars, id, Line.pacts(fit, id));
    }

    private void add(Set<Hindrance.Bar> bars, String id, List<Pact> pacts) {
        pacts.stream()
                .filter(pact -> pact.isOpen(stage))
                .map(pact -> new Hindrance.Bar(id, pact.blamed(stage), pact.isBroken(stage)))
                .forEach(bars::add);
    }
}
