package org.entente.persistence.exchange;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.schedule.Calendars;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.WorkingTime;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes when tasks may be worked at as calendars of Microsoft Project: the usual week, and every
/// day that differs from it within a year of the tasks. So shifts over midnight, rotas, hours that
/// nations share and the exercise itself come out as they are reckoned.
final class ProjectCalendars {
    private static final String ALWAYS = "24 hours";
    private static final int MARGIN_DAYS = 366;

    private final Plan plan;
    private final ProjectFile project;
    private final Schedule schedule;
    private final Calendars calendars;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<WorkingTime, ProjectCalendar> made = new HashMap<>();
    private final Set<String> names = new HashSet<>(Set.of(ALWAYS));

    ProjectCalendars(Plan plan, ProjectFile project, Collection<Timed.Ends> ends) {
        this.plan = plan;
        this.project = project;
        this.schedule = Schedule.of(plan);
        this.calendars = Calendars.of(plan);
        var times = ends.stream().mapToLong(both -> both.start().getEpochSecond());
        var finishes = ends.stream().mapToLong(both -> both.finish().getEpochSecond());
        first = day(times.min().orElse(0)).minusDays(MARGIN_DAYS);
        last = day(finishes.max().orElse(0)).plusDays(MARGIN_DAYS);
        addAlways();
        plan.workCalendars()
                .sorted((one, other) -> Plan.BY_ID.compare(one.id(), other.id()))
                .forEach(this::add);
    }

    private LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), schedule.zone());
    }

    /// What holds where no calendar is named.
    private void addAlways() {
        var always = project.addCalendar();
        always.setName(ALWAYS);
        for (var day : DayOfWeek.values()) {
            always.setWorkingDay(day, true);
            always.addCalendarHours(day)
                    .add(new LocalTimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        project.setDefaultCalendar(always);
    }

    private void add(WorkCalendar calendar) {
        var hours = WorkingTime.of(calendar, schedule.zone());
        var time = schedule.exercise().map(hours::besides).orElse(hours);
        made.computeIfAbsent(time, _ -> make(calendar.name(), time, List.of(calendar)));
    }

    /// When the task may be worked at, as the schedule reckons.
    WorkingTime timeOf(Task task) {
        var time = calendars.of(task);
        return time.isNever() ? WorkingTime.ALWAYS : time;
    }

    /// The calendar of the task, null where work goes on around the clock.
    @Nullable ProjectCalendar of(Task task) {
        var time = timeOf(task);
        if (time.equals(WorkingTime.ALWAYS)) {
            return null;
        }
        return made.computeIfAbsent(
                time,
                _ -> {
                    var own =
                            task.timing().calendars().stream()
                                    .flatMap(id -> plan.find(WorkCalendar.class, id).stream())
                                    .toList();
                    var name =
                            own.stream().map(WorkCalendar::name).collect(Collectors.joining(" + "));
                    return make(name.isEmpty() ? "Shared hours" : name, time, own);
                });
    }

    private ProjectCalendar make(String name, WorkingTime time, List<WorkCalendar> sources) {
        var calendar = project.addCalendar();
        calendar.setName(unique(name));
        var days = days(time);
        var week = week(days);
        week.forEach(
                (day, hours) -> {
                    calendar.setWorkingDay(day, !hours.isEmpty());
                    write(hours, calendar.addCalendarHours(day));
                });
        new Exceptions(calendar, sources).write(days, week);
        return calendar;
    }

    private String unique(String name) {
        var wanted = name.isBlank() ? "Calendar" : name;
        var unique = wanted;
        for (int number = 2; !names.add(unique); number++) {
            unique = wanted + " (" + number + ")";
        }
        return unique;
    }

    private static void write(List<Hours> hours, ProjectCalendarHours to) {
        hours.forEach(stretch -> to.add(new LocalTimeRange(stretch.from(), stretch.to())));
    }

    /// The hours of every day, split at midnight.
    private Map<LocalDate, List<Hours>> days(WorkingTime time) {
        var days = new TreeMap<LocalDate, List<Hours>>();
        first.datesUntil(last).forEach(day -> days.put(day, new ArrayList<>()));
        var span = new Span(midnight(first), midnight(last));
        time.within(span).forEach(stretch -> split(stretch, days));
        return days;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(schedule.zone()).toInstant();
    }

    private void split(Span stretch, Map<LocalDate, List<Hours>> days) {
        var from = stretch.start();
        while (from.isBefore(stretch.end())) {
            var day = LocalDate.ofInstant(from, schedule.zone());
            var midnight = midnight(day.plusDays(1));
            var isWhole = !stretch.end().isBefore(midnight);
            var start = LocalTime.ofInstant(from, schedule.zone());
            var end =
                    isWhole
                            ? LocalTime.MIDNIGHT
                            : LocalTime.ofInstant(stretch.end(), schedule.zone());
            if (isWhole || end.isAfter(start)) {
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Hours(start, end));
            }
            from = midnight;
        }
    }

    /// What is most frequent on each day of the week, the earlier of equals.
    private static Map<DayOfWeek, List<Hours>> week(Map<LocalDate, List<Hours>> days) {
        var counts = new TreeMap<DayOfWeek, Map<List<Hours>, Integer>>();
        days.forEach(
                (day, hours) ->
                        counts.computeIfAbsent(day.getDayOfWeek(), _ -> new LinkedHashMap<>())
                                .merge(hours, 1, Integer::sum));
        var week = new TreeMap<DayOfWeek, List<Hours>>();
        counts.forEach((day, found) -> week.put(day, mostFrequent(found)));
        return week;
    }

    private static List<Hours> mostFrequent(Map<List<Hours>, Integer> counts) {
        List<Hours> most = List.of();
        int highest = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }

    /// The days of one calendar that differ from its week, those in a row that are alike as one.
    private static final class Exceptions {
        private final ProjectCalendar calendar;
        private final List<WorkCalendar> sources;
        private @Nullable Run run;

        private record Run(String name, List<Hours> hours, LocalDate from, LocalDate to) {
            boolean isContinuedBy(Run next) {
                return name.equals(next.name)
                        && hours.equals(next.hours)
                        && to.plusDays(1).equals(next.from);
            }
        }

        Exceptions(ProjectCalendar calendar, List<WorkCalendar> sources) {
            this.calendar = calendar;
            this.sources = sources;
        }

        void write(Map<LocalDate, List<Hours>> days, Map<DayOfWeek, List<Hours>> week) {
            days.forEach(
                    (day, hours) -> {
                        if (!hours.equals(week.get(day.getDayOfWeek()))) {
                            add(new Run(name(day), List.copyOf(hours), day, day));
                        }
                    });
            finish();
        }

        private String name(LocalDate day) {
            return sources.stream()
                    .flatMap(source -> source.exceptions().stream())
                    .filter(named -> !day.isBefore(named.from()) && !day.isAfter(named.to()))
                    .map(WorkCalendar.DayException::name)
                    .findFirst()
                    .orElse("");
        }

        private void add(Run next) {
            if (run != null && run.isContinuedBy(next)) {
                run = new Run(run.name(), run.hours(), run.from(), next.to());
            } else {
                finish();
                run = next;
            }
        }

        private void finish() {
            if (run != null) {
                var exception = calendar.addCalendarException(run.from(), run.to());
                exception.setName(run.name());
                ProjectCalendars.write(run.hours(), exception);
                run = null;
            }
        }
    }
}
