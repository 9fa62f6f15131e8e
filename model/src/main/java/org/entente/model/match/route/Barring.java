package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

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
        return fit.withPorts(signed(fit.ports(), Port::footing, Port::withFooting))
                .withBearers(signed(fit.bearers(), Bearer::footing, Bearer::withFooting))
                .withTranslations(
                        signed(fit.translations(), Translation::footing, Translation::withFooting));
    }

    private static <T> PMap<String, T> signed(
            PMap<String, T> all, Function<T, Footing> footing, BiFunction<T, Footing, T> with) {
        var signed = all;
        for (var each : all.entrySet()) {
            var stated = footing.apply(each.getValue());
            if (stated.barred() != 0) {
                signed = signed.plus(each.getKey(), with.apply(each.getValue(), stated.signed()));
            }
        }
        return signed;
    }

    /// What of a way rests on something of which nobody knows whether it is in force.
    static Optional<Hindrance.Barred> on(Fit fit, Path path, int stage) {
        return new Barring(fit, stage).barred(path);
    }

    private Optional<Hindrance.Barred> barred(Path path) {
        var bars = new LinkedHashSet<Hindrance.Bar>();
        var hops = new ArrayList<Path.Hop>();
        for (var hop : path.hops()) {
            boolean isFromBarred = add(bars, hop.from(), port(hop.from()));
            boolean isToBarred = add(bars, hop.to(), port(hop.to()));
            boolean isBarred = add(bars, hop.carrier(), Line.footing(fit, hop.carrier()));
            var verdict = isFromBarred || isToBarred || isBarred ? Verdict.NONE : hop.verdict();
            hops.add(new Path.Hop(hop.from(), hop.carrier(), hop.to(), verdict));
        }
        var broken = new Path(Quality.NONE, hops, path.crossings(), path.seconds());
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hindrance.Barred(broken, List.copyOf(bars)));
    }

    private Footing port(String id) {
        var port = fit.ports().get(id);
        return port == null ? Footing.of(0) : port.footing();
    }

    /// Whether the port or the carrier may not be used in the stage.
    private boolean add(Set<Hindrance.Bar> bars, String id, Footing footing) {
        footing.pacts().stream()
                .filter(pact -> pact.isOpen(stage))
                .map(pact -> new Hindrance.Bar(id, pact.blamed(stage), pact.isBroken(stage)))
                .forEach(bars::add);
        return (footing.barred() >> stage & 1) == 1;
    }
}
