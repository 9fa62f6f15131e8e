package org.entente.resources;

/// Words of how much is exchanged, in which pattern, and how much passes.
public enum FlowText implements TextKey {
    RATE,
    SIZE,
    HOURLY,
    SECONDS,
    MINUTES,
    PASSES_LESS,
    CARRIES_LESS,
    PASSES_UNKNOWN,
    CARRIES_UNKNOWN,
    TAKES_LONGER,
    TAKES_UNKNOWN,
    RATE_LESS,
    HOURLY_LESS,
    RATE_UNKNOWN,
    HOURLY_UNKNOWN,
    LATENCY_LONGER,
    LATENCY_UNKNOWN,
    PATTERN_PUSH,
    PATTERN_PULL,
    PATTERN_PUBLISH_SUBSCRIBE,
    PATTERN_BROADCAST,
    PATTERN_ALL_INFORMED;

    @Override
    public String bundle() {
        return "flow";
    }
}
