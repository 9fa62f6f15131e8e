package org.entente.app.feature.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.format.AuthorityWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Severity;
import org.entente.resources.AuthorityText;
import org.entente.resources.TenureText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says under whose authority a unit is: on its band, on the card beside the pointer, read out, and
/// on paper.
record TenureWords(Language language, Plan plan) {
    /// As short as a band takes it.
    String band(Tenure tenure) {
        return switch (tenure.kind()) {
            case NATION -> language.say(TenureText.NATION, tenure.holder());
            case NOBODY -> language.say(TenureText.NOBODY);
            case HOLDER -> band(tenure.line(), tenure.holder());
        };
    }

    private String band(@Nullable AuthorityLine line, String holder) {
        if (line == null) {
            return "";
        }
        var degree = language.say(AuthorityWords.of(line.degree()));
        return line.state() == AuthorityState.AGREED
                ? language.say(TenureText.HOLDER, degree, holder)
                : language.say(
                        TenureText.WANTED,
                        degree,
                        holder,
                        language.say(AuthorityWords.of(line.state())));
    }

    /// All that is drawn in a row, with its times and how grave what was found about it is.
    String told(Row row, Map<EntityId, Severity> found) {
        return row.tenures().stream().map(tenure -> told(tenure, found)).collect(joining("; "));
    }

    private String told(Tenure tenure, Map<EntityId, Severity> found) {
        var told =
                language.say(TenureText.TOLD, band(tenure), at(tenure.from()), at(tenure.until()));
        var line = tenure.line();
        var severity = line == null ? null : found.get(line.id());
        return severity == null ? told : told + ", " + language.say(Words.of(severity));
    }

    private String at(long millis) {
        return language.formats().zulu(Instant.ofEpochMilli(millis));
    }

    /// The card of the line of authority of that identity; empty where the time is not of it.
    Optional<TaskCard> card(Tenure tenure, EntityId id) {
        var line = tenure.line();
        return line == null || !line.id().equals(id)
                ? Optional.empty()
                : Optional.of(card(line, tenure));
    }

    private TaskCard card(AuthorityLine line, Tenure tenure) {
        var names = new Names(language, plan);
        var facts = new ArrayList<Fact>();
        facts.add(fact(AuthorityText.UNIT, names.of(line.unit())));
        facts.add(fact(AuthorityText.HOLDER, names.of(line.holder())));
        facts.add(fact(AuthorityText.FROM, at(tenure.from())));
        facts.add(
                fact(
                        AuthorityText.UNTIL,
                        line.term().until() == null
                                ? language.say(AuthorityText.NOT_STATED)
                                : at(tenure.until())));
        facts.add(fact(AuthorityText.STATE, language.say(AuthorityWords.of(line.state()))));
        if (!line.paper().isBlank()) {
            facts.add(fact(AuthorityText.PAPER, line.paper()));
        }
        return new TaskCard(
                language.say(Words.of(EntityKind.AUTHORITY_LINE)), band(tenure), facts, List.of());
    }

    private Fact fact(AuthorityText caption, String line) {
        return new Fact(language.say(caption), List.of(line));
    }
}
