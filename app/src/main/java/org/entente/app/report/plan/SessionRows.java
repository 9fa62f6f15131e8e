package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WindowId;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.resources.CisPaperText;
import org.entente.resources.CommexPaperText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The sessions in which tests are held, a line each, and the tests that have a time in them.
final class SessionRows {
    private final Reading reading;
    private final List<Slot> slots;

    /// A test that has its time and no result yet.
    record Slot(Evidence test, Span span) {}

    SessionRows(Reading reading) {
        this.reading = reading;
        this.slots = slots(reading);
    }

    /// In order of time.
    static List<Slot> slots(Reading reading) {
        return reading.plan()
                .evidence()
                .filter(test -> test.result().isOpen())
                .flatMap(
                        test -> span(reading, test.period()).stream().map(at -> new Slot(test, at)))
                .sorted(
                        comparing((Slot slot) -> slot.span().start())
                                .thenComparing(slot -> slot.test().name(), NAMES)
                                .thenComparing(slot -> slot.test().id(), Plan.BY_ID))
                .toList();
    }

    private static Optional<Span> span(Reading reading, @Nullable Timeframe stated) {
        return Optional.ofNullable(stated).flatMap(reading.schedule().anchors()::span);
    }

    static List<Column> columns(Reading reading) {
        return List.of(
                Column.share(reading.say(CommexPaperText.WINDOW), 1),
                Column.fit(reading.say(CisPaperText.WHEN)),
                Column.fit(reading.say(CommexPaperText.EACH_DAY)),
                Column.number(reading.say(CommexPaperText.MINUTES)),
                Column.number(reading.say(CommexPaperText.OPERATORS)),
                Column.number(reading.say(CommexPaperText.CIRCUITS)),
                Column.number(reading.say(CommexPaperText.DIRECTED)),
                Column.number(reading.say(CommexPaperText.AT_ONCE)),
                Column.number(reading.say(CommexPaperText.PLANNED)));
    }

    /// The earliest first; those whose time cannot be told last.
    List<Row> rows() {
        return reading.plan()
                .commexSessions()
                .sorted(
                        comparing((CommexSession one) -> start(one.window()))
                                .thenComparing(CommexSession::id, Plan.BY_ID))
                .map(this::row)
                .toList();
    }

    private Instant start(WindowId window) {
        return window(window).map(Span::start).orElse(Instant.MAX);
    }

    private Optional<Span> window(WindowId id) {
        var plan = reading.plan();
        return Stream.concat(
                        plan.activities()
                                .filter(one -> one.id().equals(id))
                                .map(one -> one.timeframe()),
                        plan.phases()
                                .filter(one -> one.id().equals(id))
                                .map(one -> one.timeframe()))
                .findFirst()
                .flatMap(stated -> span(reading, stated));
    }

    private Row row(CommexSession session) {
        var daily = session.daily();
        var means = session.means();
        var window = window(session.window());
        long planned =
                window.stream()
                        .flatMap(in -> slots.stream().filter(slot -> in.contains(slot.span())))
                        .count();
        return Row.of(
                Cell.of(reading.name(session.window())),
                Cell.of(window.map(this::when).orElse(reading.say(CisPaperText.NOT_STATED))),
                Cell.of(
                        reading.say(
                                daily.isPastMidnight()
                                        ? CommexPaperText.HOURS_PAST_MIDNIGHT
                                        : CommexPaperText.HOURS,
                                daily.from().toString(),
                                daily.until().toString())),
                number(daily.minutes()),
                number(means.operators()),
                number(means.circuits()),
                number(means.directed()),
                number(means.benches()),
                number(planned));
    }

    private Cell number(long value) {
        return Cell.of(reading.formats().number(value));
    }

    private String when(Span span) {
        return reading.say(
                CisPaperText.FROM_UNTIL,
                reading.formats().zulu(span.start()),
                reading.formats().zulu(span.end()));
    }

    /// How many tests a day has, and what most of them at a time take: two operators and a circuit
    /// each.
    static String day(Reading reading, String day, List<Slot> slots) {
        int most = busiest(slots);
        return reading.say(CommexPaperText.DAY, day, slots.size(), most, 2 * most);
    }

    /// How many go on at the same time at most.
    private static int busiest(List<Slot> slots) {
        var changes = new TreeMap<Instant, Integer>();
        for (var slot : slots) {
            changes.merge(slot.span().start(), 1, Integer::sum);
            changes.merge(slot.span().end(), -1, Integer::sum);
        }
        int now = 0;
        int most = 0;
        for (int change : changes.values()) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }
}
