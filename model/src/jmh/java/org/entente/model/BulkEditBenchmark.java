package org.entente.model;

import org.entente.model.bulk.Amount;
import org.entente.model.bulk.Clipping;
import org.entente.model.bulk.Outline;
import org.entente.model.bulk.Pasting;
import org.entente.model.bulk.Shifting;
import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Offset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// What edits of a thousand selected tasks cost: the goal is a tenth of a second each, with the
/// edit made, judged and carried out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkEditBenchmark {
    private static final int MANY = 1_000;

    @Param({"10000", "100000"})
    public int activities = 10_000;

    private Plan plan = Plan.EMPTY;
    private Plan moved = Plan.EMPTY;
    private List<TaskId> tasks = List.of();
    private List<EntityId> touched = List.of();

    @Setup
    public void makePlan() {
        plan = Plans.huge(activities);
        tasks =
                plan.activities()
                        .filter(activity -> activity.placement().parent() != null)
                        .limit(MANY)
                        .<TaskId>map(Activity::id)
                        .toList();
        touched = List.copyOf(tasks);
        moved = after(Shifting.of(plan, tasks, new Amount(Offset.ofDays(14), 0)));
    }

    private Plan after(Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var next, _) -> next;
            case Outcome.Refused(var reason) -> throw new IllegalStateException(reason.toString());
        };
    }

    @Benchmark
    public Plan move() {
        return after(Shifting.of(plan, tasks, new Amount(Offset.ofDays(14), 0)));
    }

    @Benchmark
    public Plan moveByWorkingDays() {
        return after(Shifting.of(plan, tasks, new Amount(Offset.ZERO, 3)));
    }

    @Benchmark
    public Plan indent() {
        return after(Outline.indented(plan, tasks));
    }

    @Benchmark
    public Plan outdent() {
        return after(Outline.outdented(plan, tasks));
    }

    @Benchmark
    public Plan duplicate() {
        return after(Pasting.into(plan, Clipping.of(plan, tasks), UUID::randomUUID, null).edit());
    }

    @Benchmark
    public Plan remove() {
        return after(new Edit.Batch(tasks.stream().<Edit>map(Edit.Remove::new).toList()));
    }

    /// What undo works out and writes.
    @Benchmark
    public List<Change> undo() {
        return Difference.changes(moved, plan, touched);
    }
}
