package org.entente.app.sample;

import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.NationCalendars;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Settling;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Calendars;
import org.entente.model.schedule.Restating;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.entente.resources.Table;
import org.entente.resources.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Gives the sample its calendars, a status date with what was done until then, and the activities
/// that are computed.
final class SampleTiming {
    private static final When STATUS =
            new When.Relative(AnchorCode.STARTEX, Offset.ofDays(-22 * 7));
    private static final int HOURS_A_DAY = 8;
    private static final int WHOLE = 100;

    private final Plan plan;
    private final Schedule schedule;
    private final Calendars hours;
    private final Instant status;
    private final Map<String, WorkCalendar.Id> calendars = new HashMap<>();

    private SampleTiming(Plan plan) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.hours = Calendars.of(plan);
        this.status = schedule.instant(STATUS).orElseThrow();
        for (var nation : (Iterable<Participant>) plan.participants()::iterator) {
            if (nation.calendar() != null) {
                calendars.put(nation.code(), nation.calendar());
            }
        }
    }

    /// The plan with all that.
    static Plan timed(Plan bare) {
        var calendars =
                new NationCalendars(HolidayBook.shipped(), Texts.in(Locale.ENGLISH)).edit(bare);
        var plan = calendars.map(edit -> Sound.after(bare, edit)).orElse(bare);
        var timed = Sound.after(plan, new SampleTiming(plan).edit());
        return Sound.after(timed, Settling.of(timed));
    }

    private Edit edit() {
        var computed = new HashMap<String, Table.Row>();
        Table.read("sample/timing.tsv", "key", "work", "calendars", "done")
                .rows()
                .forEach(row -> computed.put(row.text("key"), row));
        var tasks =
                plan.tasks()
                        .flatMap(
                                task -> {
                                    var row = computed.get(task.number());
                                    return row == null
                                            ? done(task)
                                            : computed((Activity) task, row);
                                });
        var exercise = new Edit.Revise(plan.exercise().withStatusDate(status));
        return new Edit.Batch(Stream.concat(Stream.<Edit>of(exercise), tasks).toList());
    }

    /// What was over by the status date is done, and what was going on is done in part.
    private Stream<Edit> done(Task task) {
        var start = schedule.start(task.id());
        var finish = schedule.finish(task.id());
        if (start.isEmpty() || finish.isEmpty() || start.get().isAfter(status)) {
            return Stream.empty();
        }
        return finish.get().isAfter(status)
                ? Stream.of(
                        with(
                                task,
                                new Progress(share(start.get(), finish.get()), start.get(), null)))
                : Stream.of(with(task, new Progress(WHOLE, start.get(), finish.get())));
    }

    /// In steps of ten per cent.
    private int share(Instant start, Instant finish) {
        var passed = Duration.between(start, status).toHours();
        var all = Math.max(1, Duration.between(start, finish).toHours());
        return (int) Math.clamp(passed * 10 / all * 10, 0, WHOLE - 10);
    }

    private static Edit with(Task task, Progress progress) {
        return new Edit.Revise(
                switch (task) {
                    case Activity activity ->
                            activity.withTiming(activity.timing().withProgress(progress));
                    case Milestone milestone ->
                            milestone.withTiming(milestone.timing().withProgress(progress));
                });
    }

    private Stream<Edit> computed(Activity activity, Table.Row row) {
        var start = schedule.start(activity.id()).orElseThrow();
        var work = Duration.ofHours(HOURS_A_DAY * row.as("work", Long::valueOf));
        var timing = Timing.COMPUTED.withWork(work).withCalendars(calendars(row));
        if (!row.optional("done").isEmpty()) {
            var progress = new Progress(row.as("done", Integer::valueOf), start, null);
            return Stream.of(new Edit.Revise(activity.withTiming(timing.withProgress(progress))));
        }
        return Stream.of(
                new Edit.Revise(activity.withTiming(timing)),
                new Edit.Add(
                        new Constraint(
                                new Constraint.Id(Sound.id("not before/" + row.text("key"))),
                                activity.id(),
                                ConstraintKind.START_NO_EARLIER_THAN,
                                notBefore(activity.withTiming(timing), start),
                                Notes.PLAIN)));
    }

    /// The stated start, or the next working hour after it.
    private When notBefore(Activity activity, Instant stated) {
        return Restating.restate(
                activity.timeframe().start(),
                hours.of(activity).nextStart(stated),
                schedule.anchors());
    }

    private List<WorkCalendar.Id> calendars(Table.Row row) {
        return Stream.of(row.text("calendars").split(", "))
                .map(
                        code -> {
                            var calendar = calendars.get(code);
                            if (calendar == null) {
                                throw row.fault("calendars", "no nation has that code");
                            }
                            return calendar;
                        })
                .toList();
    }
}
