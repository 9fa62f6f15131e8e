package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bearer or translation that carries less than an exchange asks for, or of which nobody states
/// how much or how long it takes: so much is stated, null where nobody has, and so much is asked.
public record Narrow(String carrier, Unit unit, @Nullable Integer stated, int asked) {
    /// What is counted.
    public enum Unit {
        BITS_A_SECOND,
        MESSAGES_AN_HOUR,
        /// How long the whole way may take.
        SECONDS
    }

    public boolean isKnown() {
        return stated != null;
    }

    /// Those of a way, hop by hop.
    public static List<Narrow> of(Fit fit, Exchange exchange, Path path) {
        var narrow = new ArrayList<Narrow>();
        var limits = exchange.need().limits();
        for (var hop : path.hops()) {
            var carriage = carriage(fit, hop.carrier());
            if (carriage != null) {
                add(narrow, hop, Unit.BITS_A_SECOND, carriage.bits(), limits.bits());
                add(narrow, hop, Unit.MESSAGES_AN_HOUR, carriage.hourly(), limits.hourly());
                addSlow(narrow, hop, carriage.seconds(), limits.seconds());
            }
        }
        return narrow;
    }

    private static void add(
            List<Narrow> narrow, Path.Hop hop, Unit unit, @Nullable Integer stated, int asked) {
        if (asked > (stated == null ? 0 : stated)) {
            narrow.add(new Narrow(hop.carrier(), unit, stated, asked));
        }
    }

    private static void addSlow(
            List<Narrow> narrow, Path.Hop hop, @Nullable Integer stated, int asked) {
        if (asked < Integer.MAX_VALUE && (stated == null || stated > asked)) {
            narrow.add(new Narrow(hop.carrier(), Unit.SECONDS, stated, asked));
        }
    }

    private static @Nullable Carriage carriage(Fit fit, String carrier) {
        var bearer = fit.bearers().get(carrier);
        var translation = fit.translations().get(carrier);
        return bearer != null
                ? bearer.carriage()
                : translation == null ? null : translation.carriage();
    }

    /// The way that an exchange would have if it were less; none where that would not help.
    public static Optional<Path> relieved(Assessment assessment, Exchange exchange, int stage) {
        var need = exchange.need();
        if (!need.limits().isLoaded()) {
            return Optional.empty();
        }
        var less = exchange.withNeed(need.withLimits(need.limits().unloaded()));
        return Optional.ofNullable(assessment.best(less, stage))
                .filter(way -> way.quality().compareTo(Quality.DEGRADED) >= 0);
    }
}
