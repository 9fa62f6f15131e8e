package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What nobody stated, and by how much an answer would narrow readiness, a good and a bad answer
/// being as likely.
public record Question(Gap gap, double worth) {
    /// A good and a bad one.
    private static final int ANSWERS = 2;

    private static final Comparator<Question> DEAREST =
            Comparator.comparingDouble(Question::worth)
                    .reversed()
                    .thenComparing(question -> question.gap().spot(), Mend.Spot.IN_ORDER);

    /// The questions whose answers are worth most, at most so many; of what is not stated on the
    /// ways in use, that for which most exchanges wait is weighed first. The watch is told how many
    /// of their answers have been tried; null when it did not go on.
    public static @Nullable List<Question> ranked(
            Assessment assessment, int phase, int most, Failures.Watch watch) {
        var waiting = Gap.of(assessment, phase).stream().limit(most).toList();
        var stage = new Openness(assessment, phase);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < waiting.size(); i++) {
            double left = 0;
            for (int answer = 0; answer < ANSWERS; answer++) {
                if (!watch.goesOn(i * ANSWERS + answer, waiting.size() * ANSWERS)) {
                    return null;
                }
                left += width(assessment, phase, waiting.get(i).spot(), answer == 0);
            }
            questions.add(new Question(waiting.get(i), stage.narrowed(left / ANSWERS)));
        }
        return questions.stream().sorted(DEAREST).toList();
    }

    /// What nobody stated of the ways in use, each with the exchanges that wait.
    static Map<Mend.Spot, Integer> waiting(Assessment assessment, int phase) {
        var waiting = new LinkedHashMap<Mend.Spot, Integer>();
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            var path = assessment.best(exchange.id(), phase);
            if (verdict != null && verdict.width() > 0 && path != null) {
                var spots = spots(assessment, path);
                addCarriages(spots, assessment.fit(), exchange, path);
                addValidities(spots, assessment.fit(), path, phase);
                for (var spot : spots) {
                    waiting.merge(spot, 1, Integer::sum);
                }
            }
        }
        for (var exchange : assessment.fit().exchanges().values()) {
            if (exchange.awaited().isWaiting(phase)) {
                for (var thing : exchange.awaited().things()) {
                    waiting.merge(Mend.Spot.validity(thing), 1, Integer::sum);
                }
            }
        }
        return waiting;
    }

    /// What nobody stated of a way, or not so that it could be told whether it fits.
    static List<Mend.Spot> spots(Assessment assessment, Path path) {
        var spots = new ArrayList<Mend.Spot>();
        for (var hop : path.hops()) {
            var from = assessment.fit().ports().get(hop.from());
            var to = assessment.fit().ports().get(hop.to());
            if (from == null || to == null) {
                continue;
            }
            addDomain(spots, from);
            addDomain(spots, to);
            var link = assessment.explain(hop);
            if (link != null) {
                for (var point : link.questions()) {
                    var key = link.standard().key();
                    var name = point.parameter().name();
                    if (point.asksOne()) {
                        add(spots, new Mend.Spot(from.self(), key, name));
                    }
                    if (point.asksOther()) {
                        add(spots, new Mend.Spot(to.self(), key, name));
                    }
                }
            }
        }
        return spots;
    }

    /// How much passes where nobody has stated it, and how long that takes, of all that a gateway
    /// does at once.
    private static void addCarriages(List<Mend.Spot> spots, Fit fit, Exchange exchange, Path path) {
        for (var narrow : Narrow.of(fit, exchange, path)) {
            var translation = fit.translations().get(narrow.carrier());
            if (!narrow.isKnown()) {
                var thing = translation == null ? narrow.carrier() : translation.gateway();
                add(
                        spots,
                        narrow.unit() == Narrow.Unit.SECONDS
                                ? Mend.Spot.latency(thing)
                                : Mend.Spot.capacity(thing));
            }
        }
    }

    /// What of all on which a way rests nobody knows whether and when it is valid.
    private static void addValidities(List<Mend.Spot> spots, Fit fit, Path path, int phase) {
        for (var hop : path.hops()) {
            Stream.of(
                            pacts(fit, hop.from()),
                            Line.pacts(fit, hop.carrier()).stream(),
                            pacts(fit, hop.to()))
                    .flatMap(pacts -> pacts)
                    .flatMap(pact -> pact.asked(phase))
                    .forEach(thing -> add(spots, Mend.Spot.validity(thing)));
        }
    }

    private static Stream<Pact> pacts(Fit fit, String port) {
        var known = fit.ports().get(port);
        return known == null ? Stream.empty() : known.footing().pacts().stream();
    }

    private static void addDomain(List<Mend.Spot> spots, Port port) {
        if (port.isSupposed()) {
            add(spots, Mend.Spot.domain(port.self()));
        }
    }

    private static void add(List<Mend.Spot> spots, Mend.Spot spot) {
        if (!spots.contains(spot)) {
            spots.add(spot);
        }
    }

    /// How much is open after an answer, the one that narrows it most where several are good.
    private static double width(Assessment assessment, int phase, Mend.Spot spot, boolean isGood) {
        var answers =
                isGood
                        ? Answers.good(assessment.fit(), spot)
                        : List.of(Answers.bad(assessment.fit(), spot));
        return answers.stream()
                .mapToDouble(fit -> Openness.open(assessment.next(fit), phase))
                .min()
                .orElse(0);
    }
}
