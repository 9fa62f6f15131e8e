package org.entente.model.level;

import org.openjdk.jmh.annotations.AuxCounters;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/// How near levelling comes to the best known schedules of PSPLIB (Kolisch and Sprecher 1996) with
/// 5,000 generated schedules an instance. The folder of the instances and of `best_known.csv` is
/// the system property `psplib`: `-Dbench="PsplibBenchmark -jvmArgsAppend -Dpsplib=FOLDER"`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class PsplibBenchmark {
    @Param({"J30", "J60", "J120"})
    public String set = "J30";

    private final Map<Path, Network> instances = new HashMap<>();
    private final Map<String, Integer> best = new HashMap<>();

    /// The average gap to the best known length in hundredths of a percent, and the longest time
    /// that one instance took in milliseconds.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Quality {
        public long instances;
        public long gapInBasisPoints;
        public long slowestMillis;
    }

    @Setup
    public void read() throws IOException {
        var folder = Path.of(System.getProperty("psplib", ""));
        for (var line : Files.readAllLines(folder.resolve("best_known.csv"))) {
            var parts = line.split(",", -1);
            if (parts[0].startsWith(set + "_")) {
                best.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        for (var name : best.keySet()) {
            var file = folder.resolve(name + ".txt");
            instances.put(file, network(new Scanner(Files.readString(file))));
        }
    }

    private static Network network(Scanner numbers) {
        int jobs = numbers.nextInt();
        int kinds = numbers.nextInt();
        var resources = new ArrayList<Resource>();
        for (int kind = 0; kind < kinds; kind++) {
            resources.add(Resource.constant(numbers.nextInt()));
        }
        var all = new ArrayList<Job>();
        var links = new ArrayList<Link>();
        for (int job = 0; job < jobs; job++) {
            int duration = numbers.nextInt();
            all.add(Job.free(duration, needs(numbers, kinds)));
            int followers = numbers.nextInt();
            for (int i = 0; i < followers; i++) {
                links.add(new Link(job, numbers.nextInt() - 1, duration));
            }
        }
        return new Network(all, links, resources);
    }

    private static List<Need> needs(Scanner numbers, int kinds) {
        var needs = new ArrayList<Need>();
        for (int kind = 0; kind < kinds; kind++) {
            int amount = numbers.nextInt();
            if (amount > 0) {
                needs.add(new Need(kind, amount));
            }
        }
        return needs;
    }

    @Benchmark
    public double level(Quality quality) {
        double gaps = 0;
        for (var instance : instances.entrySet()) {
            long begin = System.nanoTime();
            var levelled = Levelling.level(instance.getValue(), Effort.USUAL, Watch.PATIENT);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            quality.slowestMillis = Math.max(quality.slowestMillis, millis);
            var name = String.valueOf(instance.getKey().getFileName()).replace(".txt", "");
            int known = best.getOrDefault(name, 0);
            gaps += (levelled.length() - known) * 10_000.0 / known;
        }
        quality.instances = instances.size();
        quality.gapInBasisPoints = Math.round(gaps / instances.size());
        return gaps;
    }
}
