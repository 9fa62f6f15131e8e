package org.entente.model.match.route;

import org.entente.model.match.Statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Something that would mend exchanges, at a cost and with a lead time in days: parameters of ports
/// that it makes agree with everybody and agreements that it brings into force, translations and
/// new ports on bearers that it brings, and exchanges of which somebody accepts that they fail.
public record Mend(
        String id,
        MendKind kind,
        int cost,
        int leadDays,
        List<Spot> spots,
        List<Translation> translations,
        List<Join> joins,
        Set<String> waived) {
    /// A parameter of a port, or its security domain, or an agreement on which it rests, or how
    /// much passes through a bearer or a gateway and how long that takes, or whether and when a
    /// thing is valid, or of which standard a bearer is, what an exchange is about, or up to which
    /// level a means may carry it, which are of no standard.
    public record Spot(String port, String key, String parameter) {
        private static final String CAPACITY = "capacity";
        private static final String LATENCY = "latency";
        private static final String VALIDITY = "validity";
        private static final String STANDARD = "standard";
        private static final String CONTENT = "content";
        private static final String LEVEL = "level";

        /// By port, the domain before what is spoken there.
        static final Comparator<Spot> IN_ORDER =
                Comparator.comparing(Spot::port)
                        .thenComparing(Spot::key)
                        .thenComparing(Spot::parameter);

        static Spot domain(String port) {
            return new Spot(port, "", "");
        }

        /// Of a bearer or of a gateway.
        static Spot capacity(String carrier) {
            return new Spot(carrier, "", CAPACITY);
        }

        /// How long a gateway takes.
        static Spot latency(String gateway) {
            return new Spot(gateway, "", LATENCY);
        }

        /// Whether and when something is valid: an agreement, a key, a frequency.
        static Spot validity(String thing) {
            return new Spot(thing, "", VALIDITY);
        }

        /// Of which standard a bearer is.
        static Spot standard(String bearer) {
            return new Spot(bearer, "", STANDARD);
        }

        /// Which product an exchange is of, or which standards can carry it.
        static Spot content(String exchange) {
            return new Spot(exchange, "", CONTENT);
        }

        /// Up to which level a means of a plan (PACE) may carry what is exchanged.
        static Spot level(String means) {
            return new Spot(means, "", LEVEL);
        }

        /// On which the port rests.
        public static Spot agreement(String port, String agreement) {
            return new Spot(port, "", agreement);
        }

        public boolean isAgreement() {
            return key.isEmpty() && !isDomain() && !isOfCarrier() && !isValidity() && !isOfPlan();
        }

        public boolean isDomain() {
            return key.isEmpty() && parameter.isEmpty();
        }

        public boolean isCapacity() {
            return key.isEmpty() && parameter.equals(CAPACITY);
        }

        public boolean isLatency() {
            return key.isEmpty() && parameter.equals(LATENCY);
        }

        public boolean isValidity() {
            return key.isEmpty() && parameter.equals(VALIDITY);
        }

        public boolean isStandard() {
            return key.isEmpty() && parameter.equals(STANDARD);
        }

        public boolean isContent() {
            return key.isEmpty() && parameter.equals(CONTENT);
        }

        public boolean isLevel() {
            return key.isEmpty() && parameter.equals(LEVEL);
        }

        /// What an answer makes of the fit only the plan can tell.
        public boolean isOfPlan() {
            return isStandard() || isContent() || isLevel();
        }

        /// Of a port: what it speaks, its domain, or an agreement on which it rests.
        public boolean isOfPort() {
            return !isOfCarrier() && !isValidity() && !isOfPlan();
        }

        /// Of a bearer or a gateway, not of a port.
        public boolean isOfCarrier() {
            return isCapacity() || isLatency();
        }
    }

    /// A port that comes, and the bearer that it comes onto.
    public record Join(Port port, String bearer) {}

    public Mend {
        spots = List.copyOf(spots);
        translations = List.copyOf(translations);
        joins = List.copyOf(joins);
        waived = Set.copyOf(waived);
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
                mended = mended.with(applied(port, spot));
            }
        }
        for (var translation : translations) {
            mended = mended.with(translation);
        }
        for (var join : joins) {
            mended = joined(mended, join);
        }
        return mended;
    }

    private static Port applied(Port port, Spot spot) {
        return spot.isAgreement()
                ? port.withFooting(port.footing().signed(spot.parameter()))
                : Rewording.of(port, spot.key(), spot.parameter(), Statement.NOT_APPLICABLE);
    }

    private static Fit joined(Fit fit, Join join) {
        var bearer = fit.bearers().get(join.bearer());
        return bearer == null ? fit : fit.with(join.port()).with(bearer.withPort(join.port().id()));
    }

    /// Does a way in this fit make use of it?
    boolean isOn(Path path, Fit fit) {
        return path.hops().stream().anyMatch(hop -> isOn(hop, fit));
    }

    private boolean isOn(Path.Hop hop, Fit fit) {
        var bearer = fit.bearers().get(hop.carrier());
        if (bearer == null) {
            return translations.stream().anyMatch(each -> each.id().equals(hop.carrier()))
                    || spots.stream()
                            .anyMatch(spot -> spot.isAgreement() && isEnd(hop, spot.port()));
        }
        return spots.stream()
                        .anyMatch(
                                spot ->
                                        (spot.isAgreement() || spot.key().equals(bearer.key()))
                                                && isEnd(hop, spot.port()))
                || joins.stream()
                        .anyMatch(
                                join ->
                                        join.bearer().equals(hop.carrier())
                                                && isEnd(hop, join.port().id()));
    }

    private static boolean isEnd(Path.Hop hop, String port) {
        return port.equals(hop.from()) || port.equals(hop.to());
    }
}
