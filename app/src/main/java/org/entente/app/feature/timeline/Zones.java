package org.entente.app.feature.timeline;

import org.entente.app.format.Language;
import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.WorkingWeek;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.TimelineText;
import org.entente.resources.ViewText;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The times by which a plan can be read: that of the exercise, Zulu, and those of the nations that
/// take part and of its places.
record Zones(Language language) {
    private static final int MOST_CODES = 6;

    /// A zone and what the user reads for it.
    record Choice(ZoneId zone, String name) {}

    List<Choice> of(Plan plan) {
        var home = plan.exercise().zone();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(home, name(home, home)));
        choices.add(new Choice(ZoneOffset.UTC, name(ZoneOffset.UTC, home)));
        nations(plan).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(home))
                .filter(entry -> !entry.getKey().equals(ZoneOffset.UTC))
                .map(entry -> new Choice(entry.getKey(), named(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(Choice::name))
                .forEach(choices::add);
        return choices;
    }

    private String named(ZoneId zone, TreeSet<String> codes) {
        var shown = String.join(", ", codes.stream().limit(MOST_CODES).toList());
        var more = codes.size() > MOST_CODES ? ", …" : "";
        return codes.isEmpty()
                ? town(zone)
                : language.say(ViewText.CLOCK_OF, town(zone), shown + more);
    }

    private static Map<ZoneId, TreeSet<String>> nations(Plan plan) {
        var book = HolidayBook.shipped();
        var zones = new TreeMap<ZoneId, TreeSet<String>>(Comparator.comparing(ZoneId::getId));
        plan.participants()
                .forEach(
                        one ->
                                zone(plan, one, book)
                                        .ifPresent(zone -> add(zones, zone, one.code())));
        plan.places()
                .map(Place::nation)
                .forEach(code -> zone(code, book).ifPresent(zone -> add(zones, zone, code)));
        plan.workCalendars()
                .map(WorkCalendar::zone)
                .filter(zone -> zone != null)
                .forEach(zone -> zones.computeIfAbsent(zone, _ -> new TreeSet<>()));
        return zones;
    }

    private static void add(Map<ZoneId, TreeSet<String>> zones, ZoneId zone, String code) {
        zones.computeIfAbsent(zone, _ -> new TreeSet<>()).add(code);
    }

    /// Where its people work, else where its nation is.
    private static Optional<ZoneId> zone(Plan plan, Participant participant, HolidayBook book) {
        return Optional.ofNullable(participant.calendar())
                .flatMap(id -> plan.find(WorkCalendar.class, id))
                .flatMap(calendar -> Optional.ofNullable(calendar.zone()))
                .or(() -> zone(participant.code(), book));
    }

    private static Optional<ZoneId> zone(String nation, HolidayBook book) {
        return book.week(nation).map(WorkingWeek::zone);
    }

    /// How the line of a clock is called.
    String name(ZoneId zone, ZoneId home) {
        if (zone.equals(home)) {
            return language.say(TimelineText.HEAD_LOCAL, town(zone));
        }
        return zone.equals(ZoneOffset.UTC)
                ? language.say(TimelineText.HEAD_ZULU)
                : language.say(ViewText.CLOCK_THERE, town(zone));
    }

    static String town(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
