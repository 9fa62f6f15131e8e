package org.entente.model.assign;

import org.entente.model.plan.Plan;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/// How good a proposal for 200 activities, 60 contingents and 30 days is after so many seconds of
/// CPU time; 0 is the first answer. Compare `open` and `cost` of 5 with those of 60.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AssignBenchmark {
    private static final int PIECE = 20_000;

    @Param({"0", "5", "60"})
    public int seconds;

    @Param({"1", "2", "3", "4"})
    public long seed;

    /// Open needs and cost of the answer.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Quality {
        public long asked;
        public long open;
        public long cost;
        public long firstMillis;
    }

    @Benchmark
    public void propose(Quality quality) {
        Plan plan = RandomNeeds.plan(seed, 200, 60, 30);
        long from = cpu();
        var proposing = Proposing.of(plan, Wishes.USUAL.withMoves(Long.MAX_VALUE).withSeed(seed));
        quality.firstMillis = (cpu() - from) / 1_000_000;
        while (cpu() - from < TimeUnit.SECONDS.toNanos(seconds) && !proposing.isDone()) {
            proposing.goOn(PIECE, () -> false);
        }
        quality.asked = proposing.asked();
        quality.open = proposing.open();
        quality.cost = Math.round(proposing.cost());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
