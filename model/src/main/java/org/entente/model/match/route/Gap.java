package org.entente.model.match.route;

import java.util.Comparator;
import java.util.List;

/// What nobody has stated of a port on a way in use, a parameter or its security domain, or of how
/// much passes on it, or of when something is valid on which it rests: whose it is, blank where it
/// is of several or of nobody on the way, and how many exchanges of the phase wait for it.
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
        return spot.isOfCarrier()
                ? carrier(assessment.fit(), spot.port())
                : port(assessment.fit(), spot.port());
    }

    /// Whose a gateway is, or everybody on a bearer.
    private static String carrier(Fit fit, String id) {
        var bearer = fit.bearers().get(id);
        var ports =
                bearer == null
                        ? fit.translations().values().stream()
                                .filter(each -> each.gateway().equals(id))
                                .map(Translation::from)
                        : bearer.ports().stream();
        var nations = ports.map(port -> port(fit, port)).distinct().limit(2).toList();
        return nations.size() == 1 ? nations.getFirst() : "";
    }

    private static String port(Fit fit, String id) {
        var port = fit.ports().get(id);
        var station = port == null ? null : fit.stations().get(port.station());
        return station == null ? "" : station.nation();
    }
}
