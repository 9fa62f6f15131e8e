package org.entente.model.match.route;

import org.entente.model.match.Quality;
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
    /// of their answers have been tried; null when it did not go on. What only a plan can tell is
    /// left out.
    public static @Nullable List<Question> ranked(
            Assessment assessment, int phase, int most, Failures.Watch watch) {
        var gaps =
                Gap.of(assessment, phase).stream().filter(gap -> !gap.spot().isOfPlan()).toList();
        return new Weighing(assessment, phase, null).ranked(gaps, most, watch);
    }

    /// The same with what a plan tells.
    public static @Nullable List<Question> ranked(
            Assessment assessment, int phase, int most, Replies replies, Failures.Watch watch) {
        return new Weighing(assessment, phase, replies)
                .ranked(Gap.of(assessment, phase), most, watch);
    }

    /// Tries what answers are worth in a phase.
    private record Weighing(Assessment assessment, int phase, @Nullable Replies replies) {
        @Nullable List<Question> ranked(List<Gap> gaps, int most, Failures.Watch watch) {
            var waiting = gaps.stream().limit(most).toList();
            var stage = new Openness(assessment, phase);
            var questions = new ArrayList<Question>();
            for (int i = 0; i < waiting.size(); i++) {
                double left = 0;
                for (int answer = 0; answer < ANSWERS; answer++) {
                    if (!watch.goesOn(i * ANSWERS + answer, waiting.size() * ANSWERS)) {
                        return null;
                    }
                    left += width(waiting.get(i).spot(), answer == 0);
                }
                questions.add(new Question(waiting.get(i), stage.narrowed(left / ANSWERS)));
            }
            return questions.stream().sorted(DEAREST).toList();
        }

        /// How much is open after an answer, the one that narrows it most where several are good.
        private double width(Mend.Spot spot, boolean isGood) {
            return answered(spot, isGood)
                    .mapToDouble(after -> Openness.open(after, phase))
                    .min()
                    .orElse(0);
        }

        private Stream<Assessment> answered(Mend.Spot spot, boolean isGood) {
            if (replies != null && spot.isOfPlan()) {
                return Stream.of(
                        isGood
                                ? replies.good(assessment, phase, spot)
                                : replies.bad(assessment, spot));
            }
            var fit = assessment.fit();
            var answers = isGood ? Answers.good(fit, spot) : List.of(Answers.bad(fit, spot));
            return answers.stream().map(assessment::next);
        }
    }

    /// What nobody stated of the ways in use, each with the exchanges that wait.
    static Map<Mend.Spot, Integer> waiting(Assessment assessment, int phase) {
        var waiting = new LinkedHashMap<Mend.Spot, Integer>();
        var mouths = new Mouths(assessment.web(), phase);
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            if (verdict != null && verdict.width() > 0) {
                for (var spot : spots(assessment, exchange, mouths)) {
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

    /// What nobody stated of the best way of an exchange, of what it is about, and of the means
    /// that its plan names.
    private static List<Mend.Spot> spots(Assessment assessment, Exchange exchange, Mouths mouths) {
        int phase = mouths.phase();
        var spots = new ArrayList<Mend.Spot>();
        var path = assessment.best(exchange.id(), phase);
        if (path != null) {
            spots.addAll(spots(assessment, path));
            addCarriages(spots, assessment.fit(), exchange, path);
            addValidities(spots, assessment.fit(), path, phase);
            addUnsaid(spots, assessment.fit(), exchange, path, phase);
        }
        addLevels(spots, assessment, exchange, mouths);
        return spots;
    }

    /// Of which standard the nets of the way are, and what can carry the exchange. Of a copy from
    /// which anything may have been withheld nobody knows whether that is stated.
    private static void addUnsaid(
            List<Mend.Spot> spots, Fit fit, Exchange exchange, Path path, int phase) {
        for (var hop : path.hops()) {
            var bearer = fit.bearers().get(hop.carrier());
            if (bearer != null && bearer.isUnstated()) {
                add(spots, Mend.Spot.standard(bearer.whole()));
            }
        }
        if (exchange.need().isOpen() && !exchange.unseen().isAnything(phase)) {
            add(spots, Mend.Spot.content(exchange.id()));
        }
    }

    /// Up to which level means may carry it, where that decides whether it surely goes at all.
    private static void addLevels(
            List<Mend.Spot> spots, Assessment assessment, Exchange exchange, Mouths mouths) {
        var seen = assessment.seen(exchange.id(), mouths.phase());
        if (seen != null && seen.lo() == Quality.NONE) {
            for (var doubt : exchange.byHand().doubts()) {
                if (doubt.isIn(mouths.phase()) && mouths.mayGo(exchange, doubt)) {
                    add(spots, Mend.Spot.level(doubt.means()));
                }
            }
        }
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
                            Line.footing(fit, hop.carrier()).pacts().stream(),
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
}
