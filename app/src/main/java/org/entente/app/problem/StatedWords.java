package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.app.interop.StandardWords;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
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
                .map(
                        one ->
                                one.spot().isDomain()
                                        ? language.say(
                                                CjsorText.DOMAIN_STATED,
                                                system(one),
                                                port(one),
                                                says(one.after()))
                                        : language.say(
                                                CjsorText.STATED,
                                                system(one),
                                                StandardWords.of(language, plan)
                                                        .brief(one.spot().key()),
                                                language.parameter(one.spot().parameter()),
                                                says(one.after())))
                .forEach(lines::add);
        return lines;
    }

    private String contradiction(Stated one) {
        if (one.spot().isDomain()) {
            return language.say(
                    CjsorText.DOMAIN_CONTRADICTS,
                    system(one),
                    port(one),
                    says(one.after()),
                    says(one.before()));
        }
        return language.say(
                CjsorText.CONTRADICTS,
                system(one),
                StandardWords.of(language, plan).brief(one.spot().key()),
                language.parameter(one.spot().parameter()),
                says(one.after()),
                says(one.before()));
    }

    private String system(Stated one) {
        return plan.find(CisSystem.class, one.spot().system()).map(CisSystem::name).orElse("");
    }

    private String port(Stated one) {
        return plan.find(CisSystem.class, one.spot().system())
                .map(system -> system.ports().get(one.spot().port()).name())
                .orElse("");
    }

    private String says(Statement statement) {
        var text =
                statement.standing() == Statement.Standing.NOT_APPLICABLE
                        ? language.say(CjsorText.NOT_APPLICABLE)
                        : statement.text();
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
