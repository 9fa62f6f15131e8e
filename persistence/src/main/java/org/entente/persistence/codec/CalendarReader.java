package org.entente.persistence.codec;

import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Reads working calendars.
record CalendarReader(JsonReader json) {
    WorkCalendar read(WorkCalendar.Id id) throws IOException {
        var name = json.text("name");
        var week = week();
        var exceptions = exceptions();
        var rota = json.announces("rota") ? rota() : null;
        var zone =
                json.announces("zone")
                        ? json.spelt("zone", EntityReader::zone, "a time zone such as Europe/Oslo")
                        : null;
        return new WorkCalendar(id, name, week, rota, exceptions, zone, json.notes());
    }

    private WorkCalendar.Rota rota() throws IOException {
        json.open("rota");
        var from = json.spelt("from", CalendarReader::date, "a date");
        var days = new ArrayList<WorkCalendar.Turn>();
        json.openList("days");
        while (json.opensElement()) {
            days.add(new WorkCalendar.Turn(hours()));
            json.close();
        }
        json.close();
        return new WorkCalendar.Rota(from, days);
    }

    private List<WorkCalendar.WorkingDay> week() throws IOException {
        var week = new ArrayList<WorkCalendar.WorkingDay>();
        json.openList("week");
        while (json.opensElement()) {
            week.add(new WorkCalendar.WorkingDay(json.name("day", Vocabulary.DAYS), hours()));
            json.close();
        }
        return week;
    }

    private List<WorkCalendar.DayException> exceptions() throws IOException {
        var exceptions = new ArrayList<WorkCalendar.DayException>();
        json.openList("exceptions");
        while (json.opensElement()) {
            exceptions.add(
                    new WorkCalendar.DayException(
                            json.text("name"),
                            json.spelt("from", CalendarReader::date, "a date"),
                            json.spelt("to", CalendarReader::date, "a date"),
                            hours()));
            json.close();
        }
        return exceptions;
    }

    private List<WorkCalendar.Hours> hours() throws IOException {
        var hours = new ArrayList<WorkCalendar.Hours>();
        json.openList("hours");
        while (json.opensElement()) {
            hours.add(
                    new WorkCalendar.Hours(
                            json.spelt("from", CalendarReader::time, "a time of day"),
                            json.spelt("to", CalendarReader::time, "a time of day")));
            json.close();
        }
        return hours;
    }

    private static @Nullable LocalDate date(String text) {
        return EntityReader.spelt(text, LocalDate::parse);
    }

    private static @Nullable LocalTime time(String text) {
        return EntityReader.spelt(text, LocalTime::parse);
    }
}
