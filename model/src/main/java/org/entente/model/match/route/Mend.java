package org.entente.model.match.route;

import org.entente.model.match.Statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Something that would mend exchanges, at a cost and with a lead time in days: parameters of ports
/// that it makes agree with everybody, what it brings into force or makes valid for longer,
/// translations and new ports on bearers that it brings, and exchanges of which somebody accepts
/// that they fail.
public record Mend(
        String id,
        MendKind kind,
        int cost,
        int leadDays,
        List<Spot> spots,
        List<Translation> translations,
        List<Join> joins,
        Set<String> waived) {
    /// A parameter of a port, or its security domain, or something on which a port or carrier rests
    /// such as an agreement or a key, or how
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

        /// On which the port or carrier rests, such as an agreement or a key.
        public static Spot basis(String carrier, String thing) {
            return new Spot(carrier, "", thing);
        }

        public boolean isBasis() {
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

        /// Of a port or carrier: what it speaks, its domain, or something on which it rests.
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

    /// Something comes into force or is valid for longer.
    public boolean isRenewal() {
        return spots.stream().anyMatch(Spot::isBasis);
    }

    /// The fit once it is done. A parameter that agrees with everybody no longer matters.
    public Fit applied(Fit fit) {
        var mended = fit;
        for (var spot : spots) {
            mended = applied(mended, spot);
        }
        for (var translation : translations) {
            mended = mended.with(translation);
        }
        for (var join : joins) {
            mended = joined(mended, join);
        }
        return mended;
    }

    private static Fit applied(Fit fit, Spot spot) {
        var port = fit.ports().get(spot.port());
        if (spot.isBasis()) {
            return port == null
                    ? signed(fit, spot)
                    : fit.with(port.withFooting(port.footing().signed(spot.parameter())));
        }
        return port == null
                ? fit
                : fit.with(
                        Rewording.of(port, spot.key(), spot.parameter(), Statement.NOT_APPLICABLE));
    }

    private static Fit signed(Fit fit, Spot spot) {
        var translation = fit.translations().get(spot.port());
        if (translation != null) {
            return fit.with(
                    translation.withFooting(translation.footing().signed(spot.parameter())));
        }
        var bearer = fit.bearers().get(spot.port());
        var parts = bearer == null ? List.<Bearer>of() : bearer.signed(spot.parameter());
        var signed = fit;
        for (var part : parts) {
            signed = signed.with(part);
        }
        return signed;
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
        return spots.stream()
                        .anyMatch(
                                spot ->
                                        spot.isBasis()
                                                ? isOn(hop, fit, spot.parameter())
                                                : bearer != null
                                                        && spot.key().equals(bearer.key())
                                                        && isEnd(hop, spot.port()))
                || translations.stream().anyMatch(each -> each.id().equals(hop.carrier()))
                || joins.stream()
                        .anyMatch(
                                join ->
                                        join.bearer().equals(hop.carrier())
                                                && isEnd(hop, join.port().id()));
    }

    /// An end of the hop or what carries it rests on the thing.
    private static boolean isOn(Path.Hop hop, Fit fit, String thing) {
        return Stream.of(hop.from(), hop.to())
                        .flatMap(id -> Stream.ofNullable(fit.ports().get(id)))
                        .anyMatch(port -> port.footing().isOn(thing))
                || Line.footing(fit, hop.carrier()).isOn(thing);
    }

    private static boolean isEnd(Path.Hop hop, String port) {
        return port.equals(hop.from()) || port.equals(hop.to());
    }
}
