package org.entente.app.format;

import org.entente.model.match.route.Limits;
import org.entente.model.match.route.Narrow;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.entente.resources.FlowText;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words how much is exchanged and how much passes.
public final class FlowWords {
    private static final double BITS = 1000;
    private static final double BYTES = 1000;
    private static final double MILLIS = 1000;

    private final Language language;

    public FlowWords(Language language) {
        this.language = language;
    }

    public static FlowText of(Pattern pattern) {
        return switch (pattern) {
            case PUSH -> FlowText.PATTERN_PUSH;
            case PULL -> FlowText.PATTERN_PULL;
            case PUBLISH_SUBSCRIBE -> FlowText.PATTERN_PUBLISH_SUBSCRIBE;
            case BROADCAST -> FlowText.PATTERN_BROADCAST;
            case ALL_INFORMED -> FlowText.PATTERN_ALL_INFORMED;
        };
    }

    /// Bits a second, such as `2.4 kbit/s`.
    public String rate(int bits) {
        return language.say(FlowText.RATE, bits / BITS);
    }

    /// Bytes, such as `0.5 kB`.
    public String size(int bytes) {
        return language.say(FlowText.SIZE, bytes / BYTES);
    }

    public String hourly(int messages) {
        return language.say(FlowText.HOURLY, messages);
    }

    /// Such as `30 s`.
    public String seconds(Duration time) {
        return language.say(FlowText.SECONDS, time.toMillis() / MILLIS);
    }

    /// In minutes where they are whole, such as `15 min`, else in seconds.
    public String length(Duration time) {
        return time.isPositive() && time.equals(Duration.ofMinutes(time.toMinutes()))
                ? language.say(FlowText.MINUTES, time.toMinutes())
                : seconds(time);
    }

    /// What it asks of whatever carries it, such as `200 messages an hour, 1.778 kbit/s`; blank
    /// where nobody states it.
    public String load(Limits limits) {
        return Stream.of(
                        limits.hourly() == 0 ? "" : hourly(limits.hourly()),
                        limits.bits() == 0 ? "" : rate(limits.bits()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Such as `G1 passes 60 messages an hour, 200 are needed.`
    public String sentence(String carrier, Narrow narrow) {
        var stated = narrow.stated();
        var asked = amount(narrow.unit(), narrow.asked());
        return stated == null
                ? language.say(unknown(narrow.unit()), carrier, asked)
                : language.say(less(narrow.unit()), carrier, amount(narrow.unit(), stated), asked);
    }

    /// The same in brief, where the carrier is told already.
    public String brief(Narrow narrow) {
        var stated = narrow.stated();
        var asked = amount(narrow.unit(), narrow.asked());
        return stated == null
                ? language.say(briefUnknown(narrow.unit()), asked)
                : language.say(briefLess(narrow.unit()), amount(narrow.unit(), stated), asked);
    }

    private static FlowText unknown(Narrow.Unit unit) {
        return switch (unit) {
            case BITS_A_SECOND -> FlowText.CARRIES_UNKNOWN;
            case MESSAGES_AN_HOUR -> FlowText.PASSES_UNKNOWN;
            case SECONDS -> FlowText.TAKES_UNKNOWN;
        };
    }

    private static FlowText less(Narrow.Unit unit) {
        return switch (unit) {
            case BITS_A_SECOND -> FlowText.CARRIES_LESS;
            case MESSAGES_AN_HOUR -> FlowText.PASSES_LESS;
            case SECONDS -> FlowText.TAKES_LONGER;
        };
    }

    private static FlowText briefUnknown(Narrow.Unit unit) {
        return switch (unit) {
            case BITS_A_SECOND -> FlowText.RATE_UNKNOWN;
            case MESSAGES_AN_HOUR -> FlowText.HOURLY_UNKNOWN;
            case SECONDS -> FlowText.LATENCY_UNKNOWN;
        };
    }

    private static FlowText briefLess(Narrow.Unit unit) {
        return switch (unit) {
            case BITS_A_SECOND -> FlowText.RATE_LESS;
            case MESSAGES_AN_HOUR -> FlowText.HOURLY_LESS;
            case SECONDS -> FlowText.LATENCY_LONGER;
        };
    }

    private static double amount(Narrow.Unit unit, int amount) {
        return switch (unit) {
            case BITS_A_SECOND -> amount / BITS;
            case MESSAGES_AN_HOUR, SECONDS -> amount;
        };
    }
}
