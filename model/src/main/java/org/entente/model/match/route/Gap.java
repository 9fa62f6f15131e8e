package org.entente.model.match.route;

import java.util.Comparator;
import java.util.List;

/// What nobody has stated of a port on a way in use, a parameter or its security domain: whose it
/// is, and how many exchanges of the phase wait for it.
public record Gap(Mend.Spot spot, String nation, int exchanges) {
    /// Those for which most exchanges wait first.
    public static List<Gap> of(Assessment assessment, int phase) {
        return Question.waiting(assessment, phase).entrySet().stream()
                .map(
                        entry ->
                                new Gap(
                                        entry.getKey(),
                                        nation(assessment, entry.getKey()),
                                        entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Gap::exchanges)
                                .reversed()
                                .thenComparing(Gap::spot, Mend.Spot.IN_ORDER))
                .toList();
    }

    static String nation(Assessment assessment, Mend.Spot spot) {
        var port = assessment.fit().ports().get(spot.port());
        var station = port == null ? null : assessment.fit().stations().get(port.station());
        return station == null ? "" : station.nation();
    }
}
