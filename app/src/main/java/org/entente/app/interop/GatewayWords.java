package org.entente.app.interop;

import org.entente.app.format.CisWords;
import org.entente.app.format.Language;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.Lexicon.Direction;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Fidelity;
import org.entente.model.plan.Gateway.Translation;
import org.entente.resources.GatewayText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what a gateway takes away from what it passes on, what it lets through and how
/// long it takes. What nobody has stated is said to be so.
public final class GatewayWords {
    private static final String AND = " · ";

    private final Language language;

    public GatewayWords(Language language) {
        this.language = language;
    }

    public static boolean isLossy(Translation way) {
        return way.fidelity() != Fidelity.LOSSLESS || !way.lost().isEmpty();
    }

    /// The fields that are lost; where nobody has listed them, only that something is, and blank
    /// where nothing is.
    public String lost(Translation way) {
        if (!isLossy(way)) {
            return "";
        }
        return way.lost().isEmpty()
                ? language.say(GatewayText.LOST_UNLISTED)
                : language.say(GatewayText.LOST, String.join(", ", way.lost()));
    }

    /// Where it passes, and what is lost on it where something is.
    public String told(String leg, Translation way) {
        return Stream.of(leg, lost(way))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(AND));
    }

    /// What happens on the way over a gateway, as short as can be.
    public String toll(Direction direction) {
        var capacity = direction.gateway().capacity();
        var latency = capacity.latency();
        var hourly = capacity.hourly();
        return Stream.of(
                        lost(direction.way()),
                        latency == null
                                ? ""
                                : language.say(GatewayText.TOLL_LATENCY, length(latency)),
                        hourly == null ? "" : language.say(GatewayText.TOLL_HOURLY, hourly))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(AND));
    }

    /// What passes that way and what does not.
    public List<String> facts(Translation way) {
        var facts = new ArrayList<String>();
        if (isLossy(way)) {
            facts.add(lost(way));
        } else {
            facts.add(language.say(GatewayText.NOTHING_LOST));
        }
        if (way.fidelity() == Fidelity.LOSSY_SAFETY_RELEVANT) {
            facts.add(language.say(CisWords.of(way.fidelity())));
        }
        facts.add(
                way.products().isEmpty()
                        ? language.say(GatewayText.ALL_PRODUCTS)
                        : language.say(
                                GatewayText.ONLY_PRODUCTS, String.join(", ", way.products())));
        return facts;
    }

    /// How long one takes and how many pass, and who said so; also that nobody has stated it.
    public List<String> facts(
            Gateway.Capacity capacity, Function<Attestation.Aspect, Statement.Origin> origins) {
        var words = new OriginWords(language);
        var latency = capacity.latency();
        var hourly = capacity.hourly();
        return List.of(
                latency == null
                        ? language.say(GatewayText.LATENCY_UNKNOWN)
                        : words.proven(
                                language.say(GatewayText.LATENCY, length(latency)),
                                origins.apply(Attestation.Aspect.LATENCY)),
                hourly == null
                        ? language.say(GatewayText.HOURLY_UNKNOWN)
                        : words.proven(
                                language.say(GatewayText.HOURLY, hourly),
                                origins.apply(Attestation.Aspect.CAPACITY)));
    }

    /// Such as `30 s` or `2 min 30 s`.
    private String length(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? language.say(GatewayText.SECONDS, time.toSeconds())
                : time.toSecondsPart() == 0
                        ? language.say(GatewayText.MINUTES, time.toMinutes())
                        : language.say(
                                GatewayText.MINUTES_SECONDS,
                                time.toMinutes(),
                                time.toSecondsPart());
    }
}
