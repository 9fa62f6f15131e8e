package org.entente.app.problem;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.interop.StandardWords;
import org.entente.model.label.Classification;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.Stated;
import org.entente.persistence.sheet.Unsaid;
import org.entente.resources.CjsorText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the answers of a questionnaire would state, a line each; what contradicts an earlier
/// statement comes first, with that statement and where it came from.
record StatedWords(Language language, Plan plan) {
    List<String> lines(List<Stated> stated) {
        var lines = new ArrayList<String>();
        stated.stream()
                .filter(Stated::isContradiction)
                .map(this::contradiction)
                .forEach(lines::add);
        stated.stream()
                .filter(one -> !one.isContradiction())
                .map(this::statement)
                .forEach(lines::add);
        return lines;
    }

    private String statement(Stated one) {
        var words = words(one);
        return words == null
                ? language.say(
                        CjsorText.STATED,
                        thing(one),
                        StandardWords.of(language, plan).brief(one.spot().key()),
                        language.parameter(one.spot().parameter()),
                        says(one.after()))
                : one.spot().isDomain()
                        ? language.say(words.stated(), thing(one), port(one), says(one.after()))
                        : language.say(words.stated(), thing(one), told(one, one.after()));
    }

    private String contradiction(Stated one) {
        var words = words(one);
        return words == null
                ? language.say(
                        CjsorText.CONTRADICTS,
                        thing(one),
                        StandardWords.of(language, plan).brief(one.spot().key()),
                        language.parameter(one.spot().parameter()),
                        says(one.after()),
                        says(one.before()))
                : one.spot().isDomain()
                        ? language.say(
                                words.contradicts(),
                                thing(one),
                                port(one),
                                says(one.after()),
                                says(one.before()))
                        : language.say(
                                words.contradicts(),
                                thing(one),
                                told(one, one.after()),
                                told(one, one.before()));
    }

    private record Pair(CjsorText stated, CjsorText contradicts) {}

    /// Null for what is asked of a standard.
    private static @Nullable Pair words(Stated one) {
        var spot = one.spot();
        if (spot.isDomain()) {
            return new Pair(CjsorText.DOMAIN_STATED, CjsorText.DOMAIN_CONTRADICTS);
        }
        if (spot.isCapacity()) {
            return new Pair(CjsorText.CAPACITY_STATED, CjsorText.CAPACITY_CONTRADICTS);
        }
        if (spot.isLatency()) {
            return new Pair(CjsorText.LATENCY_STATED, CjsorText.LATENCY_CONTRADICTS);
        }
        if (spot.isStandard()) {
            return new Pair(CjsorText.STANDARD_STATED, CjsorText.STANDARD_CONTRADICTS);
        }
        if (spot.isContent()) {
            return new Pair(CjsorText.CONTENT_STATED, CjsorText.CONTENT_CONTRADICTS);
        }
        if (spot.isLevel()) {
            return new Pair(CjsorText.LEVEL_STATED, CjsorText.LEVEL_CONTRADICTS);
        }
        return spot.isValidity()
                ? new Pair(CjsorText.VALIDITY_STATED, CjsorText.VALIDITY_CONTRADICTS)
                : null;
    }

    /// Of a net, a gateway or what is valid for some time.
    private String told(Stated one, Statement statement) {
        var spot = one.spot();
        if (spot.isLevel()) {
            var level = Classification.valueOf(statement.text());
            return says(statement, language.say(Words.of(level)));
        }
        if (spot.isStandard() || spot.isContent()) {
            return says(statement, carried(statement.text()));
        }
        return says(
                statement, spot.isValidity() ? validity(statement.text()) : amount(statement, one));
    }

    /// A product as it is called, and standards by their names.
    private String carried(String text) {
        var words = StandardWords.of(language, plan);
        return Arrays.stream(text.split(Attestation.Aspect.AND))
                .map(part -> isProduct(part) ? part : words.named(part))
                .collect(Collectors.joining(", "));
    }

    private boolean isProduct(String part) {
        return plan.informationProducts().map(Unsaid::offered).anyMatch(part::equals);
    }

    /// How far an agreement has come, in words.
    private String validity(String text) {
        for (var state : Agreement.State.values()) {
            if (text.startsWith(state.name())) {
                return language.say(ArrangementWords.of(state))
                        + text.substring(state.name().length());
            }
        }
        return text;
    }

    /// Bits, messages or seconds in their unit.
    private String amount(Statement statement, Stated one) {
        int amount = Integer.parseInt(statement.text());
        var words = new FlowWords(language);
        if (one.spot().isLatency()) {
            return words.seconds(Duration.ofSeconds(amount));
        }
        return one.spot().thing() instanceof Net.Id ? words.rate(amount) : words.hourly(amount);
    }

    /// A means of a plan with what it is for.
    private String thing(Stated one) {
        var name = named(one);
        return plan.find(PacePlan.class, one.spot().thing()).stream()
                .flatMap(pace -> pace.steps().stream().skip(Math.max(0, one.spot().step())))
                .findFirst()
                .map(new Names(language, plan)::of)
                .map(means -> language.say(CjsorText.MEANS_OF, name, means))
                .orElse(name);
    }

    private String named(Stated one) {
        return plan.find(Named.class, one.spot().thing()).map(Named::name).orElse("");
    }

    private String port(Stated one) {
        return plan.find(CisSystem.class, one.spot().thing())
                .map(system -> system.ports().get(one.spot().port()).name())
                .orElse("");
    }

    private String says(Statement statement) {
        var text =
                statement.standing() == Statement.Standing.NOT_APPLICABLE
                        ? language.say(CjsorText.NOT_APPLICABLE)
                        : statement.text();
        return says(statement, text);
    }

    private String says(Statement statement, String text) {
        var day = statement.origin().asOf();
        var origin =
                Stream.of(
                                statement.origin().by(),
                                statement.origin().source(),
                                day == null ? "" : language.formats().date(day))
                        .filter(part -> !part.isBlank())
                        .toList();
        return origin.isEmpty()
                ? text
                : language.say(CjsorText.ACCORDING_TO, text, String.join(", ", origin));
    }
}
