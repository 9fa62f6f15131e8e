package org.entente.model.match.route;

import java.util.Comparator;
import java.util.List;

/// A parameter of a way in use that nobody has stated: whose it is, and how many exchanges of the
/// phase wait for it.
public record Gap(String port, String nation, String key, String parameter, int exchanges) {
    /// Those for which most exchanges wait first.
    public static List<Gap> of(Assessment assessment, int phase) {
        return Question.waiting(assessment, phase).entrySet().stream()
                .map(
                        entry ->
                                new Gap(
                                        entry.getKey().port(),
                                        nation(assessment, entry.getKey()),
                                        entry.getKey().key(),
                                        entry.getKey().parameter(),
                                        entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Gap::exchanges)
                                .reversed()
                                .thenComparing(Gap::port)
                                .thenComparing(Gap::key)
                                .thenComparing(Gap::parameter))
                .toList();
    }

    private static String nation(Assessment assessment, Mend.Spot spot) {
        var port = assessment.fit().ports().get(spot.port());
        var station = port == null ? null : assessment.fit().stations().get(port.station());
        return station == null ? "" : station.nation();
    }
}
