package org.entente.app.feature.commex;

import org.entente.app.format.CisWords;
import org.entente.app.format.EvidenceWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.TimeText;
import org.entente.model.interop.commex.Commex;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.EvidenceText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What becomes of a test when something is typed or chosen in one of its cells; nothing where the
/// text means nothing there.
record TestTyping(Plan plan, Language language, Commex.Witness witness) {
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    /// The words to choose from.
    static List<String> choices(Language language, Field field) {
        return switch (field) {
            case RESULT ->
                    Stream.of(TestResult.values())
                            .map(one -> language.say(MatchWords.of(one)))
                            .toList();
            case DEPTH ->
                    Stream.of(TestDepth.values())
                            .map(one -> language.say(CisWords.of(one)))
                            .toList();
            case CATEGORY -> orNone(language, IssueCategory.values(), EvidenceWords::of);
            case GRADE -> orNone(language, EvidenceGrade.values(), EvidenceWords::of);
            case TEST, START, MINUTES, PROVIDER, CONSUMER, STANDARD, ISSUE, BY, DAY, SOFTWARE ->
                    List.of();
        };
    }

    /// The words of these, and a blank one for what nobody has stated.
    private static <V> List<String> orNone(
            Language language, V[] values, Function<V, EvidenceText> word) {
        return Stream.concat(
                        Stream.of(""), Stream.of(values).map(one -> language.say(word.apply(one))))
                .toList();
    }

    /// Blank where nobody has stated it.
    static <V> String word(Language language, @Nullable V value, Function<V, EvidenceText> word) {
        return value == null ? "" : language.say(word.apply(value));
    }

    Optional<Evidence> typed(Evidence test, Field field, String text) {
        var result = test.result();
        return switch (field) {
            case TEST -> Optional.of(test.withName(text));
            case START -> moved(test, text);
            case MINUTES -> lasting(test, text);
            case RESULT -> ended(test, text);
            case DEPTH ->
                    Stream.of(TestDepth.values())
                            .filter(one -> language.say(CisWords.of(one)).equals(text))
                            .map(one -> test.withResult(result.withDepth(one)))
                            .findFirst();
            case ISSUE -> Optional.of(test.withResult(result.withIssue(text)));
            case CATEGORY ->
                    chosen(
                            IssueCategory.values(),
                            EvidenceWords::of,
                            text,
                            one -> test.withResult(result.withCategory(one)));
            case GRADE ->
                    chosen(
                            EvidenceGrade.values(),
                            EvidenceWords::of,
                            text,
                            one -> test.withResult(result.withGrade(one)));
            case BY -> Optional.of(test.withResult(result.withBy(text)));
            case DAY ->
                    language.formats()
                            .readDate(text)
                            .map(day -> test.withResult(result.withOn(day)));
            case PROVIDER, CONSUMER, STANDARD, SOFTWARE -> Optional.empty();
        };
    }

    private <V> Optional<Evidence> chosen(
            V[] values,
            Function<V, EvidenceText> word,
            String text,
            Function<@Nullable V, Evidence> made) {
        return text.isBlank()
                ? Optional.of(made.apply(null))
                : Stream.of(values)
                        .filter(one -> language.say(word.apply(one)).equals(text))
                        .map(made)
                        .findFirst();
    }

    private Optional<Evidence> ended(Evidence test, String text) {
        return Stream.of(TestResult.values())
                .filter(one -> language.say(MatchWords.of(one)).equals(text))
                .map(one -> Commex.ended(plan, test, one, witness))
                .findFirst();
    }

    /// To another start, as long as before; blank takes the time away.
    private Optional<Evidence> moved(Evidence test, String text) {
        if (text.isBlank()) {
            return Optional.of(test.withPeriod(null));
        }
        var anchors = Anchors.of(plan);
        var old = span(anchors, test);
        var length = old.map(Span::length).orElse(USUAL);
        return new TimeText(language.formats())
                .read(text)
                .flatMap(
                        start ->
                                anchors.instant(start)
                                        .map(
                                                at ->
                                                        test.withPeriod(
                                                                stated(
                                                                        test,
                                                                        start,
                                                                        new Span(
                                                                                at,
                                                                                at.plus(length)),
                                                                        anchors))));
    }

    /// A date-time group in place of an offset still hangs on the anchor of the old time.
    private static Timeframe stated(Evidence test, When start, Span span, Anchors anchors) {
        var old = test.period();
        if (old != null && start instanceof When.Fixed) {
            return Restating.restate(old, span.start(), span.end(), anchors);
        }
        return new Timeframe(start, Restating.restate(start, span.end(), anchors));
    }

    private Optional<Evidence> lasting(Evidence test, String text) {
        var anchors = Anchors.of(plan);
        var period = test.period();
        int minutes = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (period == null || minutes < 1 || minutes > LONGEST_MINUTES) {
            return Optional.empty();
        }
        return span(anchors, test)
                .map(span -> span.start().plus(Duration.ofMinutes(minutes)))
                .map(end -> Restating.restate(period.finish(), end, anchors))
                .map(end -> test.withPeriod(period.withFinish(end)));
    }

    private static Optional<Span> span(Anchors anchors, Evidence test) {
        return Optional.ofNullable(test.period()).flatMap(anchors::span);
    }
}
