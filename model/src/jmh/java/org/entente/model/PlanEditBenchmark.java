package org.entente.model;

import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
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
import java.util.concurrent.TimeUnit;

/// What one edit costs in plans of two sizes: it must not grow with the plan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanEditBenchmark {
    @Param({"1000", "100000"})
    public int activities = 1000;

    private Plan plan = Plan.EMPTY;
    private List<Activity> all = List.of();
    private int next;

    @Setup
    public void makePlan() {
        plan = Plans.huge(activities);
        all = plan.activities().toList();
    }

    private Activity pick() {
        next = (next + 1) % all.size();
        return all.get(next);
    }

    @Benchmark
    public Outcome rename() {
        return PlanEditor.apply(plan, new Edit.Rename(pick().id(), "Another name"));
    }

    @Benchmark
    public Outcome reschedule() {
        return PlanEditor.apply(plan, new Edit.Reschedule(pick().id(), all.getFirst().timeframe()));
    }

    /// What undo writes to the journal.
    @Benchmark
    public List<Change> difference() {
        var activity = pick();
        var changed = plan.drop(activity.id());
        return Difference.changes(plan, changed);
    }
}
