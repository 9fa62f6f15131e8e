package org.entente.app.cli;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.format.Formats;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Settling;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.WhenText;
import org.entente.resources.CliText;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// `entente schedule PLAN`: every activity and milestone with its times and its float, earliest
/// first. What the schedule computes stands where the computation puts it, everything else where
/// the plan states it. `--out FILE` writes the plan with everything moved there.
final class ScheduleVerb implements Verb {
    private static final String UNKNOWN = "?";
    private static final String OUT = "--out";

    /// A task with its ends resolved; null where an anchor is missing.
    private record Line(
            Task task, @Nullable Instant start, @Nullable Instant finish, @Nullable Timed timed) {}

    private static final Comparator<Line> ORDER =
            comparing(Line::start, nullsLast(naturalOrder()))
                    .thenComparing(line -> line.task().number(), NAMES)
                    .thenComparing(line -> line.task().name(), NAMES);

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public CliText summary() {
        return CliText.SCHEDULE_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.file(texts, OUT, CliText.SCHEDULE_OUT));
        spec.addOption(Arguments.library(texts));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var plans = new PlanFile(call);
        var plan = plans.read(call.parameter(0));
        var out = call.<Path>value(OUT);
        if (out.isPresent()) {
            plan = settled(plan);
            plans.write(plan, out.get());
        }
        return tell(call, plan);
    }

    /// The plan with every computed task where the schedule puts it.
    private static Plan settled(Plan plan) {
        return switch (PlanEditor.apply(plan, Settling.of(plan))) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) ->
                    throw new IllegalStateException(
                            "The plan must take what was computed from it (%s).".formatted(reason));
        };
    }

    private static ExitCode tell(Call call, Plan plan) {
        var open = Masking.masked(plan);
        var lines = lines(open);
        call.tell(() -> print(call, open, lines), node -> fill(node, open, lines));
        return ExitCode.FINE;
    }

    private static List<Line> lines(Plan plan) {
        var schedule = Schedule.of(plan);
        var timetable = Timetable.of(plan);
        return plan.tasks()
                .map(task -> line(task, schedule, timetable.of(task.id()).orElse(null)))
                .sorted(ORDER)
                .toList();
    }

    private static Line line(Task task, Schedule schedule, @Nullable Timed timed) {
        return timed != null && task.timing().computed()
                ? new Line(task, timed.planned().start(), timed.planned().finish(), timed)
                : new Line(
                        task,
                        schedule.start(task.id()).orElse(null),
                        schedule.finish(task.id()).orElse(null),
                        timed);
    }

    private static void print(Call call, Plan plan, List<Line> lines) {
        var formats = call.language(plan.exercise().zone()).formats();
        call.console().say(plan.label().marking());
        call.console().say(plan.exercise().name());
        lines.forEach(line -> call.console().say(text(call.texts(), line, formats)));
    }

    private static String text(Texts texts, Line line, Formats formats) {
        return "%-14s %-14s %-12s %-10s %-10s %s"
                .formatted(
                        zulu(line.start(), formats),
                        line.task() instanceof Milestone ? "" : zulu(line.finish(), formats),
                        stated(line.task()),
                        slack(texts, line.timed()),
                        line.task().number(),
                        line.task().name());
    }

    private static String slack(Texts texts, @Nullable Timed timed) {
        if (timed == null) {
            return UNKNOWN;
        }
        return timed.isCritical()
                ? texts.get(CliText.SCHEDULE_CRITICAL)
                : texts.get(CliText.SCHEDULE_FLOAT, timed.totalFloat().toHours());
    }

    private static String zulu(@Nullable Instant at, Formats formats) {
        return at == null ? UNKNOWN : formats.zulu(at);
    }

    private static String stated(Task task) {
        return switch (task) {
            case Activity activity -> WhenText.of(activity.timeframe().start());
            case Milestone milestone -> WhenText.of(milestone.at());
        };
    }

    private static void fill(ObjectNode task, @Nullable Timed timed) {
        if (timed == null) {
            return;
        }
        ThingJson.time(task, "lateStart", timed.late().start());
        ThingJson.time(task, "lateFinish", timed.late().finish());
        task.put("totalFloat", timed.totalFloat().toString());
        task.put("freeFloat", timed.freeFloat().toString());
        task.put("critical", timed.isCritical());
    }

    private static void fill(ObjectNode node, Plan plan, List<Line> lines) {
        ThingJson.head(node, plan);
        var tasks = node.putArray("tasks");
        for (var line : lines) {
            var task = ThingJson.of(plan, line.task().id());
            task.put("stated", stated(line.task()));
            ThingJson.time(task, "start", line.start());
            ThingJson.time(task, "finish", line.finish());
            fill(task, line.timed());
            tasks.add(task);
        }
    }
}
