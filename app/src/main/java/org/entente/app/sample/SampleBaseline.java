package org.entente.app.sample;

import org.entente.app.interop.Standards;
import org.entente.model.baseline.Freeze;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.Table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives the sample what was frozen at its main planning conference, from which some tasks have
/// moved since.
final class SampleBaseline {
    private static final String NAME = "MPC";
    private static final When FROZEN = new When.Relative(new AnchorCode(NAME), Offset.ofDays(10));
    private static final String AUTHOR = "JFCNP J5";
    private static final String ABSENT = "absent";

    private final Plan plan;
    private final Schedule schedule;

    private SampleBaseline(Plan plan) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
    }

    /// The plan with its baseline.
    static Plan frozen(Plan plan) {
        return new SampleBaseline(plan).frozen();
    }

    private Plan frozen() {
        var at = schedule.instant(FROZEN).orElseThrow();
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var baseline =
                new Baseline(
                        new Baseline.Id(Sound.id("baseline")),
                        NAME,
                        at,
                        AUTHOR,
                        Notes.of(plan.exercise().label()));
        var pages = new AtomicInteger();
        var freezing =
                Freeze.of(
                        Standards.interop(Hindsight.before(then(), day), day),
                        baseline,
                        () -> Sound.id("baseline/" + pages.incrementAndGet()));
        return Sound.after(plan, freezing);
    }

    /// The tasks of the plan as they stood at the conference.
    private Plan then() {
        var tasks = new HashMap<String, Task>();
        plan.tasks().forEach(task -> tasks.putIfAbsent(task.number(), task));
        var edits = new ArrayList<Edit>();
        for (var row : Table.read("sample/baseline.tsv", "key", "slip", "name", "was").rows()) {
            var task = tasks.get(row.text("key"));
            if (task == null) {
                throw row.fault("key", "no task has that number");
            }
            edits.addAll(before(task, row));
        }
        return Sound.after(plan, new Edit.Batch(edits));
    }

    private List<Edit> before(Task task, Table.Row row) {
        if (row.optional("was").equals(ABSENT)) {
            return List.of(new Edit.Remove(task.id()));
        }
        var edits = new ArrayList<Edit>();
        if (!row.optional("name").isEmpty()) {
            edits.add(new Edit.Rename(task.id(), row.text("name")));
        }
        if (!row.optional("slip").isEmpty()) {
            edits.add(earlier(task, Duration.ofDays(row.as("slip", Long::valueOf))));
        }
        return edits;
    }

    private Edit earlier(Task task, Duration slip) {
        var start = schedule.start(task.id()).orElseThrow().minus(slip);
        var finish = schedule.finish(task.id()).orElseThrow().minus(slip);
        return switch (task) {
            case Activity activity ->
                    new Edit.Reschedule(
                            activity.id(), new Timeframe(When.at(start), When.at(finish)));
            case Milestone milestone -> new Edit.MoveMilestone(milestone.id(), When.at(start));
        };
    }
}
