package org.entente.model.schedule;

import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Stretches.Gathering;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;

/// Turns local hours of one day after the other into seconds of the epoch. Hours that the clock
/// leaves out in spring do not exist; an hour that it shows twice in autumn counts twice.
final class LocalClock {
    private static final int MANY = 1_024;
    private static final long SECONDS_PER_DAY = 86_400;

    private final ZoneRules rules;
    private final Gathering gathering = new Gathering(MANY);
    private @Nullable ZoneOffset plain;
    private LocalDate plainUntil = LocalDate.MIN;

    LocalClock(ZoneRules rules) {
        this.rules = rules;
    }

    void add(LocalDate date, List<WorkCalendar.Hours> hours) {
        if (hours.isEmpty()) {
            return;
        }
        if (hours.size() > 1) {
            hours = hours.stream().sorted(Comparator.comparing(WorkCalendar.Hours::from)).toList();
        }
        var plain = plainOffset(date);
        for (var part : hours) {
            if (plain == null) {
                add(date.atTime(part.from()), end(date, part).atTime(part.to()));
            } else {
                add(date.toEpochDay() * SECONDS_PER_DAY - plain.getTotalSeconds(), part);
            }
        }
    }

    /// The offset that holds on this day and the next, on which hours may still end; null when the
    /// clocks change between them.
    private @Nullable ZoneOffset plainOffset(LocalDate date) {
        if (!date.isBefore(plainUntil)) {
            look(date);
        }
        return plain;
    }

    /// Looks up how long the offset of that day holds.
    private void look(LocalDate date) {
        var midnight = date.atStartOfDay();
        var offset = rules.getOffset(midnight);
        var next = rules.nextTransition(midnight.toInstant(offset));
        var until =
                next == null ? LocalDate.MAX : next.getDateTimeBefore().toLocalDate().minusDays(1);
        var isPlain = date.isBefore(until) && rules.getTransition(midnight) == null;
        plain = isPlain ? offset : null;
        plainUntil = isPlain ? until : date.plusDays(1);
    }

    private void add(long midnight, WorkCalendar.Hours part) {
        var from = part.from().toSecondOfDay();
        var to = part.to().toSecondOfDay();
        gathering.add(midnight + from, midnight + to + (to <= from ? SECONDS_PER_DAY : 0));
    }

    private static LocalDate end(LocalDate date, WorkCalendar.Hours part) {
        LocalTime to = part.to();
        return to.isAfter(part.from()) ? date : date.plusDays(1);
    }

    private void add(LocalDateTime from, LocalDateTime to) {
        gathering.add(start(from), end(to));
    }

    private long start(LocalDateTime local) {
        var change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.toEpochSecond()
                : local.toEpochSecond(offset(local, change, false));
    }

    private long end(LocalDateTime local) {
        var change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.toEpochSecond()
                : local.toEpochSecond(offset(local, change, true));
    }

    private ZoneOffset offset(
            LocalDateTime local, @Nullable ZoneOffsetTransition change, boolean isEnd) {
        if (change == null) {
            return rules.getOffset(local);
        }
        return isEnd && local.isAfter(change.getDateTimeAfter())
                ? change.getOffsetAfter()
                : change.getOffsetBefore();
    }

    Stretches close() {
        return gathering.close();
    }
}
