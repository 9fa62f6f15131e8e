package org.entente.model.match.route;

import static java.util.Comparator.comparing;

import org.entente.model.match.Verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How all that somebody exchanges stands as one: as good, in both bounds, as the weakest of what
/// is critical, or of all where nothing critical is exchanged. Where nothing is judged there is
/// none, which is not assessed and never good.
///
/// @param verdict the least of the lower bounds and the least of the upper ones
/// @param weakest of those that count the one that is worst, which has the colour of the verdict
/// @param isCritical whether critical exchanges alone count
/// @param counted how many exchanges count
public record Weakest(Verdict verdict, Judged weakest, boolean isCritical, int counted) {
    /// Every phase, as bits.
    public static final long EVER = -1L;

    /// An exchange in one phase.
    public record Judged(Exchange exchange, int phase, Verdict verdict) {
        /// The worst first, and of those the one that could be worst.
        public static final Comparator<Judged> WORST =
                comparing((Judged one) -> one.verdict().colour())
                        .thenComparing(one -> one.verdict().lo())
                        .thenComparing(one -> one.verdict().hi())
                        .thenComparing(one -> one.exchange().id())
                        .thenComparingInt(Judged::phase);

        private boolean isCritical() {
            return exchange.importance() == Importance.CRITICAL;
        }
    }

    private static Weakest of(Judged one) {
        return new Weakest(one.verdict(), one, one.isCritical(), 1);
    }

    /// The same exchange in another phase.
    private Weakest in(Weakest other) {
        return new Weakest(
                verdict.min(other.verdict), worse(weakest, other.weakest), isCritical, counted);
    }

    private Weakest with(Weakest more) {
        if (isCritical != more.isCritical) {
            return isCritical ? this : more;
        }
        return new Weakest(
                verdict.min(more.verdict),
                worse(weakest, more.weakest),
                isCritical,
                counted + more.counted);
    }

    private static Judged worse(Judged one, Judged other) {
        return Judged.WORST.compare(one, other) <= 0 ? one : other;
    }

    /// Of all that is exchanged in the phases of these bits; empty where nothing is judged in them.
    public static Optional<Weakest> of(Assessment assessment, long phases) {
        var all = by(assessment, phases, _ -> List.of(EVER));
        return Optional.ofNullable(all.get(EVER));
    }

    /// The same for each of those to whom the exchanges belong.
    public static <K> Map<K, Weakest> by(
            Assessment assessment, long phases, Function<Exchange, Collection<K>> whose) {
        var all = new HashMap<K, Weakest>();
        for (var exchange : assessment.fit().exchanges().values()) {
            of(assessment, phases, exchange)
                    .ifPresent(
                            one ->
                                    whose.apply(exchange)
                                            .forEach(who -> all.merge(who, one, Weakest::with)));
        }
        return all;
    }

    private static Optional<Weakest> of(Assessment assessment, long phases, Exchange exchange) {
        return IntStream.range(0, assessment.ground().phases())
                .filter(phase -> (phases >> phase & 1) == 1)
                .boxed()
                .flatMap(
                        phase ->
                                Optional.ofNullable(assessment.verdict(exchange.id(), phase))
                                        .map(verdict -> of(new Judged(exchange, phase, verdict)))
                                        .stream())
                .reduce(Weakest::in);
    }
}
