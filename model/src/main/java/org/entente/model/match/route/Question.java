package org.entente.model.match.route;

import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A parameter that nobody stated: whose it is, how many exchanges of the phase wait for it, and by
/// how much an answer would narrow readiness, a good and a bad answer being as likely.
public record Question(
        String port, String nation, String key, String parameter, int exchanges, double worth) {
    /// A good and a bad one.
    private static final List<Statement> ANSWERS =
            List.of(Statement.NOT_APPLICABLE, Statement.CONTRARY);

    private static final Comparator<Question> DEAREST =
            Comparator.comparingDouble(Question::worth)
                    .reversed()
                    .thenComparing(Question::port)
                    .thenComparing(Question::key)
                    .thenComparing(Question::parameter);

    /// The questions whose answers are worth most, at most so many; of the parameters on the ways
    /// in use, those that most exchanges wait for are weighed first. The watch is told how many of
    /// their answers have been tried; null when it did not go on.
    public static @Nullable List<Question> ranked(
            Assessment assessment, int phase, int most, Failures.Watch watch) {
        var waiting =
                waiting(assessment, phase).entrySet().stream()
                        .sorted(
                                Map.Entry.<Mend.Spot, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(entry -> entry.getKey().toString()))
                        .limit(most)
                        .toList();
        double width = Readiness.of(assessment, phase).width();
        var questions = new ArrayList<Question>();
        for (int i = 0; i < waiting.size(); i++) {
            var spot = waiting.get(i).getKey();
            double left = 0;
            for (int answer = 0; answer < ANSWERS.size(); answer++) {
                if (!watch.goesOn(i * ANSWERS.size() + answer, waiting.size() * ANSWERS.size())) {
                    return null;
                }
                left += width(assessment, phase, spot, ANSWERS.get(answer));
            }
            questions.add(
                    of(assessment, spot, waiting.get(i).getValue(), width - left / ANSWERS.size()));
        }
        return questions.stream().sorted(DEAREST).toList();
    }

    /// The parameters of the ways in use that nobody stated, each with the exchanges that wait.
    static Map<Mend.Spot, Integer> waiting(Assessment assessment, int phase) {
        var waiting = new LinkedHashMap<Mend.Spot, Integer>();
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            var path = assessment.best(exchange.id(), phase);
            if (verdict != null && verdict.width() > 0 && path != null) {
                for (var spot : spots(assessment, path)) {
                    waiting.merge(spot, 1, Integer::sum);
                }
            }
        }
        return waiting;
    }

    /// The parameters of a way that nobody stated.
    static List<Mend.Spot> spots(Assessment assessment, Path path) {
        var spots = new ArrayList<Mend.Spot>();
        for (var hop : path.hops()) {
            var link = assessment.explain(hop);
            if (link != null) {
                for (var point : link.questions()) {
                    var key = link.standard().key();
                    var name = point.parameter().name();
                    if (point.one().standing() == Statement.Standing.UNKNOWN) {
                        add(spots, new Mend.Spot(hop.from(), key, name));
                    }
                    if (point.other().standing() == Statement.Standing.UNKNOWN) {
                        add(spots, new Mend.Spot(hop.to(), key, name));
                    }
                }
            }
        }
        return spots;
    }

    private static void add(List<Mend.Spot> spots, Mend.Spot spot) {
        if (!spots.contains(spot)) {
            spots.add(spot);
        }
    }

    private static Question of(Assessment assessment, Mend.Spot spot, int exchanges, double worth) {
        var port = assessment.fit().ports().get(spot.port());
        var station = port == null ? null : assessment.fit().stations().get(port.station());
        return new Question(
                spot.port(),
                station == null ? "" : station.nation(),
                spot.key(),
                spot.parameter(),
                exchanges,
                worth);
    }

    private static double width(
            Assessment assessment, int phase, Mend.Spot spot, Statement answer) {
        var port = assessment.fit().ports().get(spot.port());
        if (port == null) {
            return 0;
        }
        var answered = Rewording.of(port, spot.key(), spot.parameter(), answer);
        return Readiness.of(assessment.next(assessment.fit().with(answered)), phase).width();
    }
}
