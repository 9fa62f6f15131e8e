package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

/// How long something takes in seconds, how many bits a second pass and how many messages an hour;
/// null where it is not stated, which may be anything.
public record Carriage(
        @Nullable Integer seconds, @Nullable Integer bits, @Nullable Integer hourly) {
    /// More than anybody asks for.
    private static final Integer ENDLESS = Integer.MAX_VALUE;

    /// So quick and wide that it never matters.
    public static final Carriage AMPLE = new Carriage(0, ENDLESS, ENDLESS);

    /// Of a net, which carries so many bits a second and is quick.
    public static Carriage net(@Nullable Integer bits) {
        return new Carriage(0, bits, ENDLESS);
    }

    /// Of a gateway, which takes so long for a message and passes so many an hour.
    public static Carriage gateway(@Nullable Integer seconds, @Nullable Integer hourly) {
        return new Carriage(seconds, ENDLESS, hourly);
    }

    /// As quick as it is, and so wide that it never matters.
    Carriage endless() {
        return new Carriage(seconds, ENDLESS, ENDLESS);
    }

    /// As quick as it is, and so narrow that nothing passes.
    Carriage narrow() {
        return new Carriage(seconds, 0, 0);
    }

    /// As wide as it is, and so quick that it never matters.
    Carriage quick() {
        return new Carriage(0, bits, hourly);
    }

    /// As wide as it is, and so slow that nothing arrives in time.
    Carriage slow() {
        return new Carriage(ENDLESS, bits, hourly);
    }
}
