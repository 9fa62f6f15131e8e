package org.entente.persistence;

import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.journal.ChainHash;
import org.entente.persistence.journal.Point;
import org.entente.persistence.key.OpenSealer;
import org.entente.persistence.snapshot.Retention;
import org.entente.persistence.snapshot.Snapshots;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// Opening a plan of 100,000 activities until it can be worked with, and saving it whole: a
/// snapshot written, forced, read back and compared. One operation for each iteration; `cpu` is the
/// milliseconds on all cores, summed over the iterations.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class OpenSaveBenchmark {
    private static final Retention NEWEST = new Retention(1, 0);

    @Param("100000")
    public int activities = 100_000;

    private Plan plan = Plan.EMPTY;
    private BenchmarkFolder folder;
    private Snapshots snapshots;
    private PlanStore store;
    private long sequence;

    /// The processor time of one operation.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        public double cpu;

        private static Duration used() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        }

        void since(Duration before) {
            cpu += used().minus(before).toMillis();
        }
    }

    @Setup
    public void make() throws IOException {
        plan = Plans.huge(activities);
        folder = BenchmarkFolder.empty("open-save");
        store = folder.create(plan).store();
        snapshots =
                new Snapshots(
                        new RealDisk(),
                        folder.place().resolve("snapshots"),
                        store.id(),
                        new OpenSealer());
        store.close();
    }

    @Benchmark
    public Plan open(Cost cost) {
        var before = Cost.used();
        var opened = folder.open(store.id());
        cost.since(before);
        store = opened.store();
        return opened.plan();
    }

    @Benchmark
    public void save(Cost cost) throws IOException {
        var before = Cost.used();
        var nothing = ChainHash.read(ByteBuffer.allocate(ChainHash.BYTES));
        snapshots.write(new Point(++sequence, nothing), Instant.EPOCH, plan);
        cost.since(before);
    }

    /// Waits for what goes on in the background, so that it is not measured with the next one.
    @TearDown(Level.Invocation)
    public void settle() throws IOException {
        store.close();
        snapshots.prune(NEWEST, Instant.EPOCH);
    }

    @TearDown
    public void remove() throws IOException {
        folder.remove();
    }
}
