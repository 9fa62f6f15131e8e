package org.entente.app.report.timeline;

import org.entente.model.time.Span;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Cuts the time of a plan into parts that begin and end with months or weeks, each as long as the
/// bars of its shorter tasks can be read. A part in which nothing begins or ends is left out.
final class Windows {
    /// How wide three quarters of the bars are at least, in points.
    private static final double READABLE = 10;

    private final ZoneId zone;
    private final double width;
    private final List<LocalDate> cuts;

    /// How long a part may be, the longest first.
    private enum Unit {
        HALF_YEAR,
        QUARTER,
        MONTH,
        TWO_WEEKS,
        WEEK
    }

    /// The width is that of the chart, in points; a part ends on the local day of each cut.
    Windows(ZoneId zone, double width, List<Instant> cuts) {
        this.zone = zone;
        this.width = width;
        this.cuts = cuts.stream().map(this::day).toList();
    }

    List<Window> of(List<Group> groups) {
        var windows = new ArrayList<Window>();
        var last = last(groups);
        var before = LocalDate.MIN;
        var next = next(groups, Instant.MIN);
        while (next.isPresent()) {
            var window = longest(groups, new Reach(before, day(next.get()), last));
            windows.add(window);
            before = day(window.span().end());
            next = next(groups, window.span().end());
        }
        return windows;
    }

    /// The day before which all is told, the day of what comes next, and the last day of all.
    private record Reach(LocalDate told, LocalDate next, LocalDate last) {
        LocalDate from(Unit unit) {
            var natural =
                    switch (unit) {
                        case HALF_YEAR, QUARTER, MONTH -> next.withDayOfMonth(1);
                        case TWO_WEEKS, WEEK -> monday(next);
                    };
            return natural.isBefore(told) ? told : natural;
        }

        LocalDate until(Unit unit) {
            var from = from(unit);
            var natural =
                    switch (unit) {
                        case HALF_YEAR -> from.withDayOfMonth(1).plusMonths(6);
                        case QUARTER -> from.withDayOfMonth(1).plusMonths(3);
                        case MONTH -> from.withDayOfMonth(1).plusMonths(1);
                        case TWO_WEEKS -> monday(from).plusWeeks(2);
                        case WEEK -> monday(from).plusWeeks(1);
                    };
            var end = last.withDayOfMonth(1).plusMonths(1);
            return natural.isAfter(end) ? end : natural;
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    private Window longest(List<Group> groups, Reach reach) {
        for (var unit : Unit.values()) {
            var from = from(reach, unit);
            var window = window(groups, span(from, cut(from, reach.until(unit))));
            if (unit == Unit.WEEK || isReadable(window)) {
                return window;
            }
        }
        throw new IllegalStateException("There must be a shortest unit.");
    }

    /// Not before the last cut that is not after what comes next.
    private LocalDate from(Reach reach, Unit unit) {
        var natural = reach.from(unit);
        return cuts.stream()
                .filter(cut -> cut.isAfter(natural) && !cut.isAfter(reach.next()))
                .max(LocalDate::compareTo)
                .orElse(natural);
    }

    private LocalDate cut(LocalDate from, LocalDate until) {
        return cuts.stream()
                .filter(cut -> cut.isAfter(from) && cut.isBefore(until))
                .min(LocalDate::compareTo)
                .orElse(until);
    }

    private boolean isReadable(Window window) {
        var scale = new PaperScale(window.span(), 0, width);
        var widths =
                window.groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .filter(entry -> entry.kind() == Entry.Kind.ACTIVITY)
                        .filter(entry -> turns(entry, window.span()))
                        .mapToDouble(entry -> scale.x(entry.finish()) - scale.x(entry.start()))
                        .sorted()
                        .toArray();
        return widths.length == 0 || widths[widths.length / 4] >= READABLE;
    }

    private static boolean turns(Entry entry, Span span) {
        return span.contains(entry.start()) || span.contains(entry.last());
    }

    private static Window window(List<Group> groups, Span span) {
        return new Window(
                span,
                groups.stream()
                        .map(group -> group.with(group.within(span)))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    private Span span(LocalDate from, LocalDate until) {
        return new Span(from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private LocalDate last(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::last)
                .max(Instant::compareTo)
                .map(this::day)
                .orElse(LocalDate.MIN);
    }

    /// The first moment not before that at which a task begins or ends.
    private static Optional<Instant> next(List<Group> groups, Instant from) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .flatMap(entry -> Stream.of(entry.start(), entry.last()))
                .filter(at -> !at.isBefore(from))
                .min(Instant::compareTo);
    }
}
