package org.entente.persistence;

import org.entente.model.Plans;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One edit from the user's wish until it is applied, in the journal and on the disk, beside a bare
/// write of as many bytes with a force.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DurableEditBenchmark {
    private static final int ACTIVITIES = 1_000;
    private static final int EDITS = 100;

    private Plan plan = Plan.EMPTY;
    private List<Activity> all = List.of();
    private BenchmarkFolder folder;
    private PlanStore store;
    private FileChannel bare;
    private ByteBuffer record;
    private int next;

    @Setup
    public void make() throws IOException {
        folder = BenchmarkFolder.empty("durable-edit");
        var opened = folder.create(Plans.huge(ACTIVITIES));
        plan = opened.plan();
        all = plan.activities().toList();
        store = opened.store();
        record = ByteBuffer.allocate(bytesOfAnEdit());
        bare =
                FileChannel.open(
                        folder.place().resolve("bare"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
    }

    private int bytesOfAnEdit() throws IOException {
        long before = journalBytes();
        for (int edit = 0; edit < EDITS; edit++) {
            edit();
        }
        return (int) ((journalBytes() - before) / EDITS);
    }

    private long journalBytes() throws IOException {
        var root = folder.library().place().resolve(store.id().toString());
        return Files.size(root.resolve("journal"));
    }

    @Benchmark
    public SaveState edit() {
        next++;
        var wish = new Edit.Rename(all.get(next % all.size()).id(), "Name " + next);
        if (!(PlanEditor.apply(plan, wish) instanceof Outcome.Applied(var after, var changes))) {
            throw new IllegalStateException("The edit must be possible.");
        }
        plan = after;
        store.submit(new JournalEntry(Instant.now(), "benchmark", "Rename", changes));
        return store.await();
    }

    @Benchmark
    public long bareForce() throws IOException {
        bare.write(record.rewind());
        bare.force(false);
        return bare.position();
    }

    @TearDown
    public void remove() throws IOException {
        bare.close();
        store.close();
        folder.remove();
    }
}
