package org.entente.app.feature.commex;

import static java.util.Comparator.comparing;

import org.entente.app.feature.commex.CommexState.Nation;
import org.entente.app.feature.commex.CommexState.Open;
import org.entente.app.feature.commex.CommexState.Row;
import org.entente.app.feature.commex.CommexState.Window;
import org.entente.app.format.CisWords;
import org.entente.app.format.EvidenceWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Names;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.StandardWords;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.commex.Commex;
import org.entente.model.interop.commex.Commex.Lack;
import org.entente.model.interop.commex.Diary;
import org.entente.model.interop.commex.TestPair;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.WindowId;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.resources.CommexText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the screen from what works with what.
final class CommexProjector {
    private static final Comparator<Window> FIRST =
            comparing((Window one) -> one.span().start())
                    .thenComparing(Window::name, NaturalOrder.NAMES);

    private final Language language;
    private final Interop interop;
    private final Plan plan;
    private final Schedule schedule;
    private final Names names;
    private final PlanLexicon lexicon;
    private final StandardWords standards;

    CommexProjector(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.plan = interop.plan();
        this.schedule = Schedule.of(plan);
        this.names = new Names(language, plan);
        this.standards = StandardWords.of(language, interop.catalogue());
        this.lexicon = new PlanLexicon(language, interop);
    }

    private List<Nation> nations() {
        return plan.participants()
                .filter(one -> !one.code().isBlank())
                .map(one -> new Nation(one.code(), one.code() + "  " + one.name()))
                .distinct()
                .sorted(comparing(Nation::code, NaturalOrder.NAMES))
                .toList();
    }

    /// In that window, or the usual one where it is null or gone.
    CommexState project(@Nullable WindowId wanted) {
        var windows = windows();
        var window =
                windows.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .or(() -> usual(windows))
                        .orElse(null);
        var wish = wish(window);
        var pairs = Commex.unplanned(interop);
        if (window == null) {
            var lack = language.say(CommexText.NO_WINDOW);
            var open = pairs.stream().map(pair -> open(pair, lack, false)).toList();
            return new CommexState(true, windows, null, wish, tests(), open, List.of(), nations());
        }
        var commex = Commex.of(pairs, wish.session(window.span(), schedule.zone()), Diary.of(plan));
        var open =
                Stream.concat(
                                commex.left().stream()
                                        .map(left -> open(left.pair(), say(left.lack()), false)),
                                commex.slots().stream()
                                        .map(slot -> open(slot.pair(), when(slot.span()), true)))
                        .toList();
        return new CommexState(
                true, windows, window, wish, tests(), open, commex.slots(), nations());
    }

    /// As the plan says, or the usual where it says nothing.
    private Wish wish(@Nullable Window window) {
        return window == null ? Wish.USUAL : Wish.of(plan, window.id());
    }

    /// What is filed as a test of communications, in order of time; then the phases.
    private List<Window> windows() {
        var tests =
                plan.activities()
                        .filter(one -> one.filing().kind() == TaskKind.COMMUNICATIONS_TEST)
                        .flatMap(one -> window(one.id(), one, one.timeframe()));
        var phases = plan.phases().flatMap(one -> window(one.id(), one, one.timeframe()));
        return Stream.of(tests, phases).flatMap(all -> all.sorted(FIRST)).toList();
    }

    private Stream<Window> window(WindowId id, Entity thing, Timeframe stated) {
        return schedule
                .anchors()
                .span(stated)
                .map(span -> new Window(id, names.of(thing), stated, span))
                .stream();
    }

    /// The first that is called a COMMEX, or else the first of all.
    private static Optional<Window> usual(List<Window> windows) {
        return windows.stream()
                .filter(one -> one.name().toUpperCase(Locale.ROOT).contains("COMMEX"))
                .findFirst()
                .or(() -> windows.stream().findFirst());
    }

    private String say(Lack lack) {
        return language.say(
                switch (lack) {
                    case WINDOW -> CommexText.LACK_WINDOW;
                    case MEANS -> CommexText.LACK_MEANS;
                    case SYSTEM -> CommexText.LACK_SYSTEM;
                    case ROUND -> CommexText.LACK_ROUND;
                    case PARTNER -> CommexText.LACK_PARTNER;
                    case CONTROL -> CommexText.LACK_CONTROL;
                });
    }

    /// With its own day for the end where that is another.
    private String when(Span span) {
        var formats = language.formats();
        boolean isOneDay = day(span.start()).equals(day(span.end()));
        return language.say(
                CommexText.WHEN,
                formats.zulu(span.start()),
                isOneDay ? formats.zuluClock(span.end()) : formats.zulu(span.end()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private Open open(TestPair pair, String slot, boolean isPossible) {
        return new Open(
                pair.one(),
                system(pair.one()),
                system(pair.other()),
                standards.brief(pair.standard()),
                language.formats().number(pair.exchanges()),
                slot,
                isPossible);
    }

    private String system(CisSystem.Id id) {
        return plan.find(CisSystem.class, id)
                .map(system -> language.say(CommexText.SYSTEM_OF, nation(system), system.name()))
                .orElse("");
    }

    private String nation(CisSystem system) {
        var station = interop.fit().stations().get(FitIds.of(system.station().holder()));
        return station == null ? "" : lexicon.code(station.nation());
    }

    /// Those that have a time, and those whose result is open.
    private List<Row> tests() {
        return plan.evidence()
                .filter(test -> test.period() != null || test.result().isOpen())
                .sorted(
                        comparing(this::start)
                                .thenComparing(Evidence::name, NaturalOrder.NAMES)
                                .thenComparing(test -> test.id().value()))
                .map(this::row)
                .toList();
    }

    private Instant start(Evidence test) {
        return span(test).map(Span::start).orElse(Instant.MAX);
    }

    private Optional<Span> span(Evidence test) {
        return Optional.ofNullable(test.period()).flatMap(schedule.anchors()::span);
    }

    private Row row(Evidence test) {
        var cells = Stream.of(Field.values()).map(field -> text(test, field)).toList();
        return new Row(test.id(), test.result().outcome(), cells);
    }

    private String text(Evidence test, Field field) {
        var result = test.result();
        return switch (field) {
            case TEST -> test.name();
            case START -> span(test).map(Span::start).map(language.formats()::zulu).orElse("");
            case MINUTES ->
                    span(test).map(span -> Long.toString(span.length().toMinutes())).orElse("");
            case PROVIDER -> system(test.provider().system());
            case CONSUMER -> system(test.consumer().system());
            case STANDARD -> standards.brief(test.standard());
            case RESULT -> language.say(MatchWords.of(result.outcome()));
            case DEPTH -> language.say(CisWords.of(result.depth()));
            case ISSUE -> result.issue();
            case CATEGORY -> TestTyping.word(language, result.category(), EvidenceWords::of);
            case GRADE -> TestTyping.word(language, result.grade(), EvidenceWords::of);
            case BY -> result.by();
            case DAY -> result.isOpen() ? "" : language.formats().date(result.on());
            case SOFTWARE -> software(test);
        };
    }

    private static String software(Evidence test) {
        return Stream.of(test.provider().software(), test.consumer().software())
                .map(one -> one.isBlank() ? "?" : one)
                .distinct()
                .reduce((one, other) -> one + " / " + other)
                .orElse("");
    }
}
