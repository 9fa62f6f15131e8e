package org.entente.app.problem;

import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.interop.StandardWords;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.Stated;
import org.entente.resources.CjsorText;

import java.util.ArrayList;
import java.util.List;
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
        if (one.spot().isCapacity()) {
            return language.say(
                    CjsorText.CAPACITY_STATED,
                    thing(one),
                    says(one.after(), amount(one.after(), one)));
        }
        return one.spot().isDomain()
                ? language.say(CjsorText.DOMAIN_STATED, thing(one), port(one), says(one.after()))
                : language.say(
                        CjsorText.STATED,
                        thing(one),
                        StandardWords.of(language, plan).brief(one.spot().key()),
                        language.parameter(one.spot().parameter()),
                        says(one.after()));
    }

    private String contradiction(Stated one) {
        if (one.spot().isCapacity()) {
            return language.say(
                    CjsorText.CAPACITY_CONTRADICTS,
                    thing(one),
                    says(one.after(), amount(one.after(), one)),
                    says(one.before(), amount(one.before(), one)));
        }
        if (one.spot().isDomain()) {
            return language.say(
                    CjsorText.DOMAIN_CONTRADICTS,
                    thing(one),
                    port(one),
                    says(one.after()),
                    says(one.before()));
        }
        return language.say(
                CjsorText.CONTRADICTS,
                thing(one),
                StandardWords.of(language, plan).brief(one.spot().key()),
                language.parameter(one.spot().parameter()),
                says(one.after()),
                says(one.before()));
    }

    /// Bits or messages in their unit.
    private String amount(Statement statement, Stated one) {
        int amount = Integer.parseInt(statement.text());
        var words = new FlowWords(language);
        return one.spot().thing() instanceof Net.Id ? words.rate(amount) : words.hourly(amount);
    }

    private String thing(Stated one) {
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
