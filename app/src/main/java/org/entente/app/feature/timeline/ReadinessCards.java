package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Names;
import org.entente.model.interop.Course;
import org.entente.model.interop.Supposition;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Phase;
import org.entente.model.time.Span;
import org.entente.resources.ReadinessText;
import org.entente.resources.StripText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how ready the exercise is at a moment, and with what thought to be off.
record ReadinessCards(Language language, TimelineFrame frame) {
    /// The words of a stretch, the longest first.
    List<String> forms(Course.Stretch part) {
        var counts = part.readiness().counts();
        var all = counts(part.readiness());
        return List.of(
                language.say(StripText.NAMED, name(part), all),
                all,
                language.say(
                        StripText.SHORT, counts.ready(), counts.notReady(), counts.notAssessed()));
    }

    private String counts(Readiness readiness) {
        var counts = readiness.counts();
        return language.say(
                StripText.COUNTS, counts.ready(), counts.notReady(), counts.notAssessed());
    }

    private String name(Course.Stretch part) {
        var plan = frame.state().plan();
        return Optional.ofNullable(part.stage().phase())
                .flatMap(id -> plan.find(Phase.class, id))
                .map(Phase::name)
                .orElseGet(() -> plan.exercise().name());
    }

    /// About the strip at that moment; empty where it shows nothing.
    Optional<TaskCard> at(Instant moment) {
        return frame.emphasis().course().at(moment).map(this::card);
    }

    private TaskCard card(Course.Stretch part) {
        var facts = new ArrayList<>(facts(part));
        facts.add(new Fact(language.say(StripText.MORE), List.of(language.say(StripText.GO))));
        return new TaskCard(language.say(StripText.TITLE), name(part), facts, List.of());
    }

    /// How ready the exercise is at that moment; nothing where nobody knows.
    List<Fact> facts(Instant moment) {
        return frame.emphasis().course().at(moment).map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(Course.Stretch part) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(language.say(StripText.WHEN), List.of(days(part.span()))));
        facts.add(
                new Fact(
                        language.say(StripText.TITLE),
                        List.of(gate(part.readiness()), counts(part.readiness()))));
        if (part.off()) {
            facts.add(new Fact(language.say(StripText.OFF), List.of(off(supposition()))));
            facts.add(
                    new Fact(
                            language.say(StripText.WITH),
                            List.of(gate(part.whole()), counts(part.whole()))));
        }
        return facts;
    }

    private Supposition supposition() {
        return frame.emphasis().course().supposition();
    }

    private String gate(Readiness readiness) {
        return language.say(
                StripText.GATE,
                language.say(MatchWords.of(readiness.gate())),
                language.say(
                        ReadinessText.INTERVAL,
                        readiness.lowestPercent(),
                        readiness.highestPercent()));
    }

    private String days(Span span) {
        return language.say(
                ReadinessText.DAYS,
                language.formats().zulu(span.start()),
                language.formats().zulu(span.end()));
    }

    private String off(Supposition off) {
        var names = new Names(language, frame.state().plan());
        return Stream.concat(off.things().stream().map(names::of), off.names().stream())
                .collect(Collectors.joining(", "));
    }

    /// What is thought to be off and when, in a sentence.
    String supposed(Supposition off) {
        var when =
                frame.emphasis().course().stretches().stream()
                        .filter(Course.Stretch::off)
                        .map(Course.Stretch::span)
                        .map(this::days)
                        .collect(Collectors.joining(", "));
        return language.say(StripText.SUPPOSED, off(off), when);
    }

    /// Every stretch in a line.
    List<String> told() {
        return frame.emphasis().course().stretches().stream()
                .map(
                        part ->
                                language.say(
                                        StripText.TOLD,
                                        days(part.span()),
                                        name(part),
                                        language.say(MatchWords.of(part.readiness().gate())),
                                        counts(part.readiness())))
                .toList();
    }
}
