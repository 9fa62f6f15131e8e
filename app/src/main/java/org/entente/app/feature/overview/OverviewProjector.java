package org.entente.app.feature.overview;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.feature.overview.OverviewState.Card;
import org.entente.app.feature.overview.OverviewState.Fact;
import org.entente.app.feature.overview.OverviewState.Mark;
import org.entente.app.feature.overview.OverviewState.Next;
import org.entente.app.feature.overview.OverviewState.Road;
import org.entente.app.feature.overview.OverviewState.Stage;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.entente.model.rule.Verdict;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.entente.resources.OverviewText;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the overview of a plan at a moment.
final class OverviewProjector {
    private static final int MOST_MILESTONES = 10;

    private static final Comparator<Timed<Phase>> BY_START =
            comparing((Timed<Phase> timed) -> timed.span().start())
                    .thenComparing(timed -> timed.span().end())
                    .thenComparing(timed -> timed.thing().name(), NAMES);

    /// Where two flags do not fit beside each other, the later one in this order gives way.
    private static final Comparator<Anchor> WEIGHTIEST_FIRST =
            comparing((Anchor anchor) -> !anchor.code().equals(AnchorCode.STARTEX))
                    .thenComparing(anchor -> !anchor.code().equals(AnchorCode.ENDEX));

    private final Language language;
    private final Plan plan;
    private final Schedule schedule;

    /// A phase or milestone with its time.
    private record Timed<T>(T thing, Span span) {}

    OverviewProjector(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.schedule = Schedule.of(plan);
    }

    OverviewState project(Verdict verdict, Instant now) {
        return new OverviewState(
                card(now),
                road(now),
                new NextGate(language, plan, schedule)
                        .find(
                                now,
                                milestone ->
                                        next(
                                                new Upcoming(
                                                        milestone,
                                                        schedule.at(milestone).orElseThrow()),
                                                now))
                        .orElse(null),
                next(now),
                new MissingParts(language, plan).list(verdict),
                new NationRows(language, plan).list(verdict.open()),
                true);
    }

    private Card card(Instant now) {
        var exercise = plan.exercise();
        var facts = new ArrayList<Fact>();
        facts.add(fact(OverviewText.KIND, language.say(Words.of(exercise.type()))));
        facts.add(fact(OverviewText.HOST, exercise.host()));
        moment(OverviewText.STARTEX, AnchorCode.STARTEX, facts);
        moment(OverviewText.ENDEX, AnchorCode.ENDEX, facts);
        schedule.startex()
                .ifPresent(
                        startex ->
                                facts.add(
                                        fact(
                                                OverviewText.DAY,
                                                language.formats().dayCount(now, startex))));
        facts.add(fact(OverviewText.ZONE, exercise.zone().getId()));
        facts.add(fact(OverviewText.MARKING, plan.label().marking()));
        withheld(exercise.withheld())
                .ifPresent(told -> facts.add(fact(OverviewText.WITHHELD, language.say(told))));
        return new Card(exercise.name(), exercise.aim(), facts);
    }

    /// Only of a copy from which something was kept back.
    private static Optional<OverviewText> withheld(Withheld withheld) {
        return switch (withheld) {
            case NOTHING -> Optional.empty();
            case CARRIERS -> Optional.of(OverviewText.WITHHELD_CARRIERS);
            case ANYTHING -> Optional.of(OverviewText.WITHHELD_ANYTHING);
        };
    }

    private void moment(OverviewText caption, AnchorCode code, List<Fact> facts) {
        var formats = language.formats();
        schedule.anchors()
                .instant(code)
                .ifPresent(
                        at ->
                                facts.add(
                                        fact(
                                                caption,
                                                language.say(
                                                        OverviewText.BOTH_TIMES,
                                                        formats.zulu(at),
                                                        formats.weekday(at),
                                                        formats.local(at)))));
    }

    private Fact fact(OverviewText caption, String value) {
        return new Fact(language.say(caption), value.isBlank() ? "–" : value);
    }

    private Road road(Instant now) {
        var phases =
                plan.phases()
                        .flatMap(
                                phase ->
                                        schedule
                                                .span(phase)
                                                .map(span -> new Timed<>(phase, span))
                                                .stream())
                        .sorted(BY_START)
                        .toList();
        if (phases.isEmpty()) {
            return new Road(List.of(), List.of(), -1, "");
        }
        var whole = whole(phases);
        return new Road(
                phases.stream().map(timed -> stage(timed, whole, now)).toList(),
                plan.anchors()
                        .sorted(WEIGHTIEST_FIRST.thenComparing(anchor -> anchor.code().value()))
                        .flatMap(anchor -> mark(anchor, whole))
                        .toList(),
                whole.contains(now) ? share(now, whole) : -1,
                language.formats().zulu(now));
    }

    private static Span whole(List<Timed<Phase>> phases) {
        var end = phases.stream().map(timed -> timed.span().end()).max(Instant::compareTo);
        return new Span(phases.getFirst().span().start(), end.orElseThrow());
    }

    private Stage stage(Timed<Phase> timed, Span whole, Instant now) {
        var formats = language.formats();
        return new Stage(
                timed.thing().id(),
                timed.thing().name(),
                language.say(
                        OverviewText.FROM_UNTIL,
                        formats.zulu(timed.span().start()),
                        formats.zulu(timed.span().end())),
                share(timed.span().start(), whole),
                share(timed.span().end(), whole),
                timed.span().contains(now));
    }

    private Stream<Mark> mark(Anchor anchor, Span whole) {
        return schedule.anchors().instant(anchor.code()).stream()
                .filter(at -> !at.isBefore(whole.start()) && !at.isAfter(whole.end()))
                .map(
                        at ->
                                new Mark(
                                        anchor.id(),
                                        anchor.code().value(),
                                        anchor.name() + "  " + language.formats().zulu(at),
                                        share(at, whole)));
    }

    private static double share(Instant at, Span whole) {
        return (double) Duration.between(whole.start(), at).toSeconds()
                / whole.length().toSeconds();
    }

    private List<Next> next(Instant now) {
        return plan.milestones()
                .flatMap(this::upcoming)
                .filter(one -> !one.at().isBefore(now))
                .sorted(comparing(Upcoming::at).thenComparing(one -> one.milestone().name(), NAMES))
                .limit(MOST_MILESTONES)
                .map(one -> next(one, now))
                .toList();
    }

    private record Upcoming(Milestone milestone, Instant at) {}

    private Stream<Upcoming> upcoming(Milestone milestone) {
        return schedule.at(milestone).map(at -> new Upcoming(milestone, at)).stream();
    }

    private Next next(Upcoming upcoming, Instant now) {
        var formats = language.formats();
        var at = upcoming.at();
        var days =
                ChronoUnit.DAYS.between(
                        now.atZone(formats.zone()).toLocalDate(),
                        at.atZone(formats.zone()).toLocalDate());
        return new Next(
                upcoming.milestone().id(),
                upcoming.milestone().name(),
                formats.zulu(at),
                formats.weekday(at) + " " + formats.date(at),
                language.say(OverviewText.DAYS_TO_GO, days));
    }
}
