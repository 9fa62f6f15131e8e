package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.match.SpiralAsk;

import java.util.List;

/// What two spirals of federated mission networking ask differently of a service.
final class Spirals {
    private static final int FIRST = 3;
    private static final int LAST = 5;

    private Spirals() {}

    /// The spiral whose profile counts: the nearest of those that the table knows.
    static int nearest(int spiral) {
        return Math.clamp(spiral, FIRST, LAST);
    }

    /// Does the table know the service?
    static boolean isKnown(List<SpiralAsk> asks, String service) {
        return asks.stream().anyMatch(each -> each.isCalled(service));
    }

    /// What the one asks and the other does not, and the other way round; blank where they ask the
    /// same.
    static String delta(List<SpiralAsk> asks, String service, int one, int other) {
        var mine = alone(asks, service, nearest(one), nearest(other));
        var theirs = alone(asks, service, nearest(other), nearest(one));
        return mine.isEmpty() && theirs.isEmpty()
                ? ""
                : (mine.isEmpty() ? "–" : mine) + " / " + (theirs.isEmpty() ? "–" : theirs);
    }

    private static String alone(List<SpiralAsk> asks, String service, int spiral, int without) {
        return asks.stream()
                .filter(each -> each.isCalled(service))
                .filter(each -> each.spirals().contains(spiral))
                .filter(each -> !each.spirals().contains(without))
                .map(SpiralAsk::words)
                .collect(joining(", "));
    }
}
