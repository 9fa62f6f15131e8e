package org.entente.resources;

/// Words of what a gateway does to what it passes on.
public enum GatewayText implements TextKey {
    LOST,
    LOST_UNLISTED,
    NOTHING_LOST,
    ALL_PRODUCTS,
    ONLY_PRODUCTS,
    DIRECTION_TAKEN,
    DIRECTION_BACK,
    ANY_STANDARD,
    ONE_WAY,
    LATENCY,
    LATENCY_UNKNOWN,
    HOURLY,
    HOURLY_UNKNOWN,
    TOLL_LATENCY,
    TOLL_HOURLY,
    SECONDS,
    MINUTES,
    MINUTES_SECONDS,
    LEG,
    LEG_BOTH,
    LEG_ONE_OF_BOTH,
    LEG_OF,
    END,
    END_UNKNOWN;

    @Override
    public String bundle() {
        return "gateway";
    }
}
