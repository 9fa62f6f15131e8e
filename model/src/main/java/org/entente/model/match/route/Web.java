package org.entente.model.match.route;

import org.entente.model.match.LinkVerdict;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The fit as a graph: from port to port by carriers, each hop with the worst and best it can be.
/// Made from the one before it, only what changed is judged again.
final class Web {
    final Ground ground;
    final Fit fit;
    final Harbours harbours;
    final Carriers carriers;
    final Out[] outs;
    final Islands islands;
    final Judging judging;
    final Map<String, List<String>> bearersOf;

    Web(Weaving weaving) {
        this.ground = weaving.ground;
        this.fit = weaving.fit;
        this.harbours = weaving.harbours;
        this.carriers = weaving.carriers;
        this.outs = weaving.outs;
        this.islands = weaving.islands;
        this.judging = weaving.judging;
        this.bearersOf = weaving.bearersOf;
    }

    static Web of(Ground ground, Fit fit) {
        return Weaving.of(ground, fit);
    }

    /// The web of another fit, of which the touch says what is not the same.
    Web next(Fit other, Touch touch) {
        return Weaving.next(this, other, touch);
    }

    /// Ids of the bearers that a port is on.
    List<String> bearersOf(String port) {
        return bearersOf.getOrDefault(port, List.of());
    }

    @Nullable LinkVerdict explain(String from, String carrier, String to) {
        var bearer = fit.bearers().get(carrier);
        var one = fit.ports().get(from);
        var other = fit.ports().get(to);
        return bearer == null || one == null || other == null
                ? null
                : new Judging(ground, fit).explain(bearer, one, other);
    }
}
