package org.entente.app.interop;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.label.Classification;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts into words what somebody said of an aspect of a thing.
public record AspectWords(Language language, Plan plan) {
    /// In words, with who said it; unknown where that is nobody.
    Statement statement(Attestation attestation) {
        var origin = attestation.said().origin();
        return origin.equals(Statement.Origin.NOBODY)
                ? Statement.UNKNOWN
                : new Statement(Statement.Standing.VALUE, of(attestation), origin);
    }

    /// As it was said where it cannot be read.
    public String of(Attestation attestation) {
        var text = attestation.said().text();
        var words = new FlowWords(language);
        try {
            return switch (attestation.aspect()) {
                case CAPACITY ->
                        attestation.subject() instanceof Net.Id
                                ? words.rate(Integer.parseInt(text))
                                : words.hourly(Integer.parseInt(text));
                case LATENCY -> words.seconds(Duration.parse(text));
                case STATE -> language.say(ArrangementWords.of(Agreement.State.valueOf(text)));
                case VALIDITY -> text;
                case STANDARD -> standards(text);
                case PRODUCT -> product(UUID.fromString(text)).orElse(text);
                case LEVEL -> level(text);
            };
        } catch (IllegalArgumentException | DateTimeException _) {
            return text;
        }
    }

    private String standards(String keys) {
        var words = StandardWords.of(language, plan);
        return Arrays.stream(keys.split(Attestation.Aspect.AND))
                .map(words::named)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> product(UUID id) {
        return plan.find(InformationProduct.class, new InformationProduct.Id(id))
                .map(InformationProduct::name);
    }

    private String level(String text) {
        var level = Classification.valueOf(text.split(Attestation.Aspect.OF, 2)[0]);
        return language.say(Words.of(level));
    }
}
