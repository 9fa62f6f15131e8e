package org.entente.app.shell.inspector;

import static java.util.Comparator.comparing;

import org.entente.app.format.DayText;
import org.entente.app.format.HoursText;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.Rota;
import org.entente.model.plan.WorkCalendar.Turn;
import org.entente.resources.CalendarText;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Changes a working calendar: its zone, its week, its rota, and the days that differ.
record CalendarEdits(Clerk clerk) {
    static final String NEW = "new-";
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(16, 0);

    /// A new calendar of that name: Monday to Friday, 0800 to 1600.
    static WorkCalendar usual(String name) {
        var hours = List.of(new Hours(OPENING, CLOSING));
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> new WorkCalendar.WorkingDay(day, hours))
                        .toList();
        return new WorkCalendar(
                new WorkCalendar.Id(UUID.randomUUID()), name, week, List.of(), Notes.PLAIN);
    }

    Optional<String> change(WorkCalendar calendar, Slot slot, String typed) {
        return switch (slot.field()) {
            case ZONE -> zone(calendar, typed);
            case WEEKDAY ->
                    hours(
                            typed,
                            hours ->
                                    revise(
                                            calendar,
                                            week(calendar, DayOfWeek.valueOf(slot.part()), hours)));
            case ROTA -> rota(calendar, typed);
            case ROTA_FROM -> rotaFrom(calendar, typed);
            case EXCEPTION -> day(calendar, slot.part(), typed);
            case EXCEPTION_REMOVE -> removeDay(calendar, Integer.parseInt(slot.part()));
            default -> throw new IllegalArgumentException("No part of a calendar: " + slot);
        };
    }

    private Optional<String> revise(WorkCalendar before, WorkCalendar after) {
        return before.equals(after)
                ? Optional.empty()
                : clerk.dispatch(CalendarText.EDIT, before, new Edit.Revise(after));
    }

    private Optional<String> zone(WorkCalendar calendar, String typed) {
        if (typed.isEmpty()) {
            return revise(calendar, calendar.withZone(null));
        }
        try {
            return revise(calendar, calendar.withZone(ZoneId.of(typed)));
        } catch (DateTimeException _) {
            return clerk.refuse(CalendarText.BAD_ZONE, typed);
        }
    }

    private Optional<String> hours(String typed, Function<List<Hours>, Optional<String>> then) {
        return switch (HoursText.read(typed)) {
            case HoursText.Typed.Good(var hours) -> then.apply(hours);
            case HoursText.Typed.Bad(var part, var isOverlap) -> badHours(part, isOverlap);
        };
    }

    private Optional<String> badHours(String part, boolean isOverlap) {
        return clerk.refuse(isOverlap ? CalendarText.OVERLAP : CalendarText.BAD_HOURS, part);
    }

    private static WorkCalendar week(WorkCalendar calendar, DayOfWeek day, List<Hours> hours) {
        var rest = calendar.week().stream().filter(one -> one.day() != day);
        var own =
                hours.isEmpty()
                        ? Stream.<WorkCalendar.WorkingDay>of()
                        : Stream.of(new WorkCalendar.WorkingDay(day, hours));
        return calendar.withWeek(
                Stream.concat(rest, own).sorted(comparing(WorkCalendar.WorkingDay::day)).toList());
    }

    /// Blank takes the rota away.
    private Optional<String> rota(WorkCalendar calendar, String typed) {
        if (typed.isEmpty()) {
            return revise(calendar, calendar.withRota(null));
        }
        var days = new ArrayList<Turn>();
        for (var day : typed.split("/", -1)) {
            switch (HoursText.read(day)) {
                case HoursText.Typed.Good(var hours) -> days.add(new Turn(hours));
                case HoursText.Typed.Bad(var part, var isOverlap) -> {
                    return badHours(part, isOverlap);
                }
            }
        }
        return revise(calendar, calendar.withRota(new Rota(firstDay(calendar), days)));
    }

    private LocalDate firstDay(WorkCalendar calendar) {
        var rota = calendar.rota();
        var zone = clerk.language().formats().zone();
        return rota == null ? LocalDate.ofInstant(clerk.now(), zone) : rota.from();
    }

    private Optional<String> rotaFrom(WorkCalendar calendar, String typed) {
        var rota = calendar.rota();
        var date = DayText.date(typed);
        if (rota == null || date.isEmpty()) {
            return clerk.refuse(CalendarText.BAD_DAY, typed);
        }
        return revise(calendar, calendar.withRota(new Rota(date.get(), rota.days())));
    }

    private Optional<String> day(WorkCalendar calendar, String part, String typed) {
        if (typed.isEmpty()) {
            return part.startsWith(NEW)
                    ? Optional.empty()
                    : removeDay(calendar, Integer.parseInt(part));
        }
        return switch (DayText.read(typed)) {
            case DayText.Typed.Good(var day) -> put(calendar, part, day);
            case DayText.Typed.BadDate(var wrong) -> clerk.refuse(CalendarText.BAD_DAY, wrong);
            case DayText.Typed.BadHours(var wrong, var isOverlap) -> badHours(wrong, isOverlap);
            case DayText.Typed.Backwards(var from, var to) ->
                    clerk.refuse(CalendarText.BACKWARDS, from, to);
        };
    }

    private Optional<String> put(WorkCalendar calendar, String part, DayException day) {
        var days = new ArrayList<>(calendar.exceptions());
        if (part.startsWith(NEW)) {
            days.add(day);
        } else {
            days.set(Integer.parseInt(part), day);
        }
        days.sort(comparing(DayException::from));
        return revise(calendar, calendar.withExceptions(days));
    }

    private Optional<String> removeDay(WorkCalendar calendar, int at) {
        var days = new ArrayList<>(calendar.exceptions());
        days.remove(at);
        return revise(calendar, calendar.withExceptions(days));
    }
}
