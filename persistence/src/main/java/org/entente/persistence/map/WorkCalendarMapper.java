package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.WORK_CALENDAR;

import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.Rota;
import org.entente.model.plan.WorkCalendar.Turn;
import org.entente.model.plan.WorkCalendar.WorkingDay;
import org.entente.persistence.db.tables.records.WorkCalendarRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

enum WorkCalendarMapper implements EntityMapper<WorkCalendar, WorkCalendarRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(WORK_CALENDAR);

    @Override
    public Table<WorkCalendarRecord> table() {
        return WORK_CALENDAR;
    }

    @Override
    public WorkCalendarRecord row(WorkCalendar calendar) {
        var week = calendar.week();
        var exceptions = calendar.exceptions();
        var row = new WorkCalendarRecord();
        row.setId(calendar.id().value());
        row.setName(calendar.name());
        row.setWeekDays(column(week, day -> day.day().name(), String[]::new));
        row.setWeekHours(column(week, day -> text(day.hours()), String[]::new));
        row.setExceptionNames(column(exceptions, DayException::name, String[]::new));
        row.setExceptionStarts(column(exceptions, day -> day.from().toString(), String[]::new));
        row.setExceptionEnds(column(exceptions, day -> day.to().toString(), String[]::new));
        row.setExceptionHours(column(exceptions, day -> text(day.hours()), String[]::new));
        var zone = calendar.zone();
        row.setZoneId(zone == null ? null : zone.getId());
        var rota = calendar.rota();
        row.setRotaStart(rota == null ? null : rota.from().toString());
        row.setRotaHours(
                rota == null ? null : column(rota.days(), day -> text(day.hours()), String[]::new));
        NOTES.write(row, calendar.notes());
        return row;
    }

    private static <E, V> V[] column(List<E> list, Function<E, V> value, IntFunction<V[]> array) {
        return list.stream().map(value).toArray(array);
    }

    private static String text(List<Hours> hours) {
        return hours.stream()
                .map(part -> part.from() + "-" + part.to())
                .collect(Collectors.joining(" "));
    }

    @Override
    public WorkCalendar entity(WorkCalendarRecord row) {
        var zone = row.getZoneId();
        return new WorkCalendar(
                new WorkCalendar.Id(row.getId()),
                row.getName(),
                week(row),
                rota(row),
                exceptions(row),
                zone == null ? null : ZoneId.of(zone),
                NOTES.read(row));
    }

    private static @Nullable Rota rota(WorkCalendarRecord row) {
        var start = row.getRotaStart();
        var days = row.getRotaHours();
        return start == null || days == null
                ? null
                : new Rota(
                        LocalDate.parse(start),
                        Stream.of(days).map(hours -> new Turn(hours(hours))).toList());
    }

    private static List<WorkingDay> week(WorkCalendarRecord row) {
        var days = row.getWeekDays();
        var hours = row.getWeekHours();
        return IntStream.range(0, days.length)
                .mapToObj(at -> new WorkingDay(DayOfWeek.valueOf(days[at]), hours(hours[at])))
                .toList();
    }

    private static List<DayException> exceptions(WorkCalendarRecord row) {
        var names = row.getExceptionNames();
        var starts = row.getExceptionStarts();
        var ends = row.getExceptionEnds();
        var hours = row.getExceptionHours();
        return IntStream.range(0, names.length)
                .mapToObj(
                        at ->
                                new DayException(
                                        names[at],
                                        LocalDate.parse(starts[at]),
                                        LocalDate.parse(ends[at]),
                                        hours(hours[at])))
                .toList();
    }

    private static List<Hours> hours(String text) {
        return Stream.of(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(WorkCalendarMapper::part)
                .toList();
    }

    private static Hours part(String text) {
        var dash = text.indexOf('-');
        return new Hours(
                LocalTime.parse(text.substring(0, dash)),
                LocalTime.parse(text.substring(dash + 1)));
    }
}
