package org.entente.model.rule.cis;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Stage;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the verdicts say of each exchange at its worst stage.
final class Outcomes {
    /// The worst is null where the exchange is judged in no stage, because nobody knows when the
    /// two are there.
    record Outcome(ExchangeRequirement exchange, @Nullable Worst worst, @Nullable Instant at) {
        @Nullable Verdict verdict() {
            return worst == null ? null : worst.verdict();
        }

        /// As good as that at best.
        boolean isAtBest(Quality quality) {
            return worst != null && worst.verdict().hi() == quality;
        }
    }

    /// Where and how an exchange is judged worst; one of several consumers has one of its own.
    record Worst(Exchange exchange, Verdict verdict, int stage) {
        boolean isWorseThan(Worst other) {
            int best = verdict.hi().compareTo(other.verdict.hi());
            return best < 0 || (best == 0 && verdict.lo().compareTo(other.verdict.lo()) < 0);
        }
    }

    private Outcomes() {}

    static List<Outcome> of(Wiring wiring) {
        var interop = wiring.situation().interop().orElse(null);
        if (interop == null) {
            return List.of();
        }
        var worst = worst(interop);
        var stages = interop.stages();
        return wiring.exchanges().stream()
                .map(exchange -> outcome(exchange, worst.get(exchange.id()), stages))
                .toList();
    }

    private static Outcome outcome(
            ExchangeRequirement exchange, @Nullable Worst worst, List<Stage> stages) {
        return worst == null
                ? new Outcome(exchange, null, null)
                : new Outcome(exchange, worst, stages.get(worst.stage()).span().start());
    }

    private static Map<EntityId, Worst> worst(Interop interop) {
        var found = new HashMap<EntityId, Worst>();
        var assessment = interop.assessment();
        for (int i = 0; i < interop.stages().size(); i++) {
            for (var exchange : assessment.exchanges(i)) {
                var verdict = assessment.verdict(exchange.id(), i);
                var origin = interop.origin(exchange.id());
                if (verdict != null && origin.isPresent()) {
                    found.merge(
                            origin.get().thing(),
                            new Worst(exchange, verdict, i),
                            (first, more) -> more.isWorseThan(first) ? more : first);
                }
            }
        }
        return found;
    }

    /// As many cases as there are pairs of participants and services among these exchanges, known
    /// and unknown apart; each names its exchanges. Those of one participant, who stands at the end
    /// of most, have one cause.
    static Stream<Case> byPair(
            Wiring wiring, RuleCode rule, List<Outcome> all, Predicate<Outcome> isKnown) {
        var pairs = new LinkedHashMap<List<Object>, List<Outcome>>();
        for (var each : all) {
            var parties = each.exchange().parties();
            pairs.computeIfAbsent(
                            List.of(
                                    isKnown.test(each),
                                    wiring.end(parties.producer()),
                                    wiring.end(parties.consumer()),
                                    each.exchange().demand().service()),
                            _ -> new ArrayList<>())
                    .add(each);
        }
        var ends =
                CommonEnd.of(
                        List.copyOf(pairs.values()),
                        some ->
                                some.getFirst().exchange().parties().both().stream()
                                        .map(wiring::end)
                                        .toList());
        return pairs.values().stream()
                .map(
                        some ->
                                ofPair(wiring, rule, some, isKnown.test(some.getFirst()))
                                        .because(
                                                isKnown.test(some.getFirst())
                                                        ? String.valueOf(ends.get(some))
                                                        : "asked"));
    }

    private static Case ofPair(Wiring wiring, RuleCode rule, List<Outcome> some, boolean isKnown) {
        var parties = some.getFirst().exchange().parties();
        var where =
                new Argument.Word(
                        wiring.name(parties.producer()) + " → " + wiring.name(parties.consumer()));
        var ids = some.stream().map(each -> each.exchange().id()).toList();
        var labels = some.stream().map(each -> label(each.exchange()));
        var words =
                new Argument.Phrase(
                        List.of(
                                new Argument.Word(
                                        some.getFirst().exchange().demand().service() + ":"),
                                new Argument.Word(Apart.inOrder(labels))));
        var found =
                isKnown
                        ? Case.found(
                                rule,
                                ids.getFirst(),
                                where,
                                words,
                                Obstacle.of(wiring, some.getFirst()))
                        : Case.unknown(rule, ids.getFirst(), where, words);
        return found.with(ids).at(some.getFirst().at());
    }

    static String label(ExchangeRequirement exchange) {
        return exchange.number().isBlank() ? exchange.name() : exchange.number();
    }
}
