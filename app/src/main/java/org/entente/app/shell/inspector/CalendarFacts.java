package org.entente.app.shell.inspector;

import org.entente.app.format.DayText;
import org.entente.app.format.HoursText;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.Rota;
import org.entente.model.schedule.Schedule;
import org.entente.resources.CalendarText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The facts of a working calendar: its zone, its week, its rota, and the days that differ.
record CalendarFacts(Language language, Plan plan) {
    private static final int SOME_YEAR = 2027;

    List<Fact> of(WorkCalendar calendar) {
        var facts = new ArrayList<Fact>();
        var zone = calendar.zone();
        facts.add(
                field(
                        Slot.of(Field.ZONE),
                        say(CalendarText.ZONE),
                        zone == null ? "" : zone.getId(),
                        zone == null ? say(CalendarText.ZONE_HINT) : ""));
        facts.add(new Fact.Heading(say(CalendarText.WEEK)));
        for (var day : DayOfWeek.values()) {
            facts.add(weekday(calendar, day));
        }
        rota(calendar.rota(), facts);
        facts.add(new Fact.Heading(say(CalendarText.DAYS)));
        facts.add(new Fact.Days(say(CalendarText.DAYS), calendar, year(calendar)));
        return facts;
    }

    private String say(TextKey key) {
        return language.say(key);
    }

    private static Fact field(Slot slot, String label, String value, String hint) {
        return new Fact.Editable(slot, label, value, hint);
    }

    private Fact weekday(WorkCalendar calendar, DayOfWeek day) {
        var locale = language.formats().locale();
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        var hours =
                calendar.week().stream()
                        .filter(one -> one.day() == day)
                        .findFirst()
                        .map(one -> HoursText.of(one.hours()))
                        .orElse("");
        return new Fact.Beside(
                new Fact.Editable(
                        new Slot(Field.WEEKDAY, day.name()),
                        name.substring(0, 1).toUpperCase(locale) + name.substring(1),
                        hours,
                        ""),
                say(CalendarText.FREE));
    }

    private void rota(@Nullable Rota rota, List<Fact> facts) {
        facts.add(
                field(
                        Slot.of(Field.ROTA),
                        say(CalendarText.ROTA),
                        rota == null ? "" : days(rota),
                        rota == null
                                ? say(CalendarText.NO_ROTA)
                                : language.say(CalendarText.ROTA_HINT, rota.days().size())));
        if (rota != null) {
            facts.add(
                    field(
                            Slot.of(Field.ROTA_FROM),
                            say(CalendarText.ROTA_FROM),
                            DayText.of(rota.from()),
                            language.formats().date(rota.from())));
        }
    }

    private static String days(Rota rota) {
        return rota.days().stream()
                .map(turn -> turn.hours().isEmpty() ? "-" : HoursText.of(turn.hours()))
                .collect(Collectors.joining(" / "));
    }

    /// The year to show first: that of the exercise.
    private int year(WorkCalendar calendar) {
        return Schedule.of(plan)
                .startex()
                .map(at -> at.atZone(language.formats().zone()).getYear())
                .orElseGet(
                        () ->
                                calendar.exceptions().isEmpty()
                                        ? SOME_YEAR
                                        : calendar.exceptions().getFirst().from().getYear());
    }
}
