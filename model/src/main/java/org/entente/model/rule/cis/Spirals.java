package org.entente.model.rule.cis;

import org.entente.model.match.SpiralAsk;
import org.entente.model.rule.Argument;

import java.util.List;
import java.util.Optional;

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

    /// A standard with the editions that are asked of it.
    static Argument told(SpiralAsk ask) {
        var title = new Argument.StandardTitle(ask.key());
        return ask.editions().isEmpty()
                ? title
                : new Argument.Phrase(
                        List.of(title, new Argument.Word(String.join(" / ", ask.editions()))));
    }

    /// What the one asks and the other does not, and the other way round; empty where they ask the
    /// same.
    static Optional<Argument> delta(List<SpiralAsk> asks, String service, int one, int other) {
        var mine = alone(asks, service, nearest(one), nearest(other));
        var theirs = alone(asks, service, nearest(other), nearest(one));
        return mine.isEmpty() && theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Argument.Phrase(
                                List.of(told(mine), new Argument.Word("/"), told(theirs))));
    }

    private static Argument told(List<Argument> asks) {
        return asks.isEmpty() ? new Argument.Word("–") : Gathering.several(asks, asks.size());
    }

    private static List<Argument> alone(
            List<SpiralAsk> asks, String service, int spiral, int without) {
        return asks.stream()
                .filter(each -> each.isCalled(service))
                .filter(each -> each.spirals().contains(spiral))
                .filter(each -> !each.spirals().contains(without))
                .map(Spirals::told)
                .toList();
    }
}
