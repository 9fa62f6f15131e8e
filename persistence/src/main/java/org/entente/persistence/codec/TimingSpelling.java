package org.entente.persistence.codec;

import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Spells how the times of a task come about. A task that is as the plan states it has no such
/// field, and neither has one of a file that is older than the field.
final class TimingSpelling {
    private static final String FIELD = "timing";
    private static final int WHOLE = 100;

    private TimingSpelling() {}

    static void write(JsonWriter json, Timing timing) throws IOException {
        if (timing.equals(Timing.STATED)) {
            return;
        }
        var work = timing.work();
        json.open(FIELD);
        json.yesNo("computed", timing.computed());
        if (work == null) {
            json.nothing("work");
        } else {
            json.text("work", work.toString());
        }
        json.openList("calendars");
        for (var calendar : timing.calendars()) {
            json.open();
            json.id("id", calendar);
            json.close();
        }
        json.closeList();
        json.number("percent", timing.progress().percent());
        json.instantOrNothing("started", timing.progress().started());
        json.instantOrNothing("finished", timing.progress().finished());
        json.close();
    }

    static Timing read(JsonReader json) throws IOException {
        if (!json.announces(FIELD)) {
            return Timing.STATED;
        }
        json.open(FIELD);
        var timing =
                new Timing(
                        json.yesNo("computed"),
                        json.speltOrNothing(
                                "work", TimingSpelling::work, "a duration such as PT8H"),
                        calendars(json),
                        progress(json));
        json.close();
        return timing;
    }

    private static List<WorkCalendar.Id> calendars(JsonReader json) throws IOException {
        var calendars = new ArrayList<WorkCalendar.Id>();
        json.openList("calendars");
        while (json.opensElement()) {
            calendars.add(new WorkCalendar.Id(json.id("id")));
            json.close();
        }
        return calendars;
    }

    private static Progress progress(JsonReader json) throws IOException {
        var percent = json.count("percent");
        if (percent > WHOLE) {
            throw json.refuse("a number of at most 100");
        }
        var started = json.instantOrNothing("started");
        var finished = json.instantOrNothing("finished");
        if (finished != null && started == null) {
            throw json.refuse("null, because it was never started");
        }
        return new Progress(percent, started, finished);
    }

    private static @Nullable Duration work(String text) {
        try {
            var work = Duration.parse(text);
            return work.toString().equals(text) && !work.isNegative() ? work : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
