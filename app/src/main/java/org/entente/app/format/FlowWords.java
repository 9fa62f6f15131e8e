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
        boolean isRate = narrow.unit() == Narrow.Unit.BITS_A_SECOND;
        var asked = amount(narrow.unit(), narrow.asked());
        return stated == null
                ? language.say(
                        isRate ? FlowText.CARRIES_UNKNOWN : FlowText.PASSES_UNKNOWN, carrier, asked)
                : language.say(
                        isRate ? FlowText.CARRIES_LESS : FlowText.PASSES_LESS,
                        carrier,
                        amount(narrow.unit(), stated),
                        asked);
    }

    /// The same in brief, where the carrier is told already.
    public String brief(Narrow narrow) {
        var stated = narrow.stated();
        boolean isRate = narrow.unit() == Narrow.Unit.BITS_A_SECOND;
        var asked = amount(narrow.unit(), narrow.asked());
        return stated == null
                ? language.say(isRate ? FlowText.RATE_UNKNOWN : FlowText.HOURLY_UNKNOWN, asked)
                : language.say(
                        isRate ? FlowText.RATE_LESS : FlowText.HOURLY_LESS,
                        amount(narrow.unit(), stated),
                        asked);
    }

    private static double amount(Narrow.Unit unit, int amount) {
        return switch (unit) {
            case BITS_A_SECOND -> amount / BITS;
            case MESSAGES_AN_HOUR -> amount;
        };
    }
}
