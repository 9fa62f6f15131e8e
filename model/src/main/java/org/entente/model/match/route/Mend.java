package org.entente.model.match.route;

import org.entente.model.match.Statement;

import java.util.List;

/// Something that would mend exchanges: parameters of ports that it makes agree with everybody,
/// and translations and bearers that it brings, at a cost and with a lead time in days.
public record Mend(
        String id,
        MendKind kind,
        int cost,
        int leadDays,
        List<Spot> spots,
        List<Translation> translations,
        List<Bearer> bearers) {
    /// A parameter of a port.
    public record Spot(String port, String key, String parameter) {}

    public Mend {
        spots = List.copyOf(spots);
        translations = List.copyOf(translations);
        bearers = List.copyOf(bearers);
        if (cost <= 0 || leadDays < 0) {
            throw new IllegalArgumentException("Cost %d, days %d".formatted(cost, leadDays));
        }
    }

    /// The fit once it is done. A parameter that agrees with everybody no longer matters.
    public Fit applied(Fit fit) {
        var mended = fit;
        for (var spot : spots) {
            var port = mended.ports().get(spot.port());
            if (port != null) {
                mended =
                        mended.with(
                                Rewording.of(
                                        port,
                                        spot.key(),
                                        spot.parameter(),
                                        Statement.NOT_APPLICABLE));
            }
        }
        for (var translation : translations) {
            mended = mended.with(translation);
        }
        for (var bearer : bearers) {
            mended = mended.with(bearer);
        }
        return mended;
    }

    /// Does a way make use of it?
    boolean isOn(Path path) {
        return path.hops().stream()
                .anyMatch(
                        hop ->
                                spots.stream()
                                                .anyMatch(
                                                        spot ->
                                                                spot.port().equals(hop.from())
                                                                        || spot.port()
                                                                                .equals(hop.to()))
                                        || translations.stream()
                                                .anyMatch(each -> each.id().equals(hop.carrier()))
                                        || bearers.stream()
                                                .anyMatch(each -> each.id().equals(hop.carrier())));
    }
}
