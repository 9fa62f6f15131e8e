package org.entente.model.match.route;

import org.entente.model.match.Statement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What it costs to judge a large exercise whole, after one edit, with one thing gone and with any
/// two; beside it every phase on its own without what is known from the others.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class AssessmentBenchmark {
    private Fit fit = Fit.EMPTY;
    private Assessment assessment = Assessment.of(LargeFit.ground(), Fit.EMPTY);
    private List<String> critical = List.of();
    private int edits;

    @Setup
    public void make() {
        fit = new LargeFit().fit();
        assessment = Assessment.of(LargeFit.ground(), fit);
        critical =
                fit.exchanges().values().stream()
                        .filter(exchange -> exchange.importance() == Importance.CRITICAL)
                        .map(Exchange::id)
                        .toList();
    }

    @Benchmark
    public Object whole() {
        return Assessment.of(LargeFit.ground(), fit);
    }

    /// One key of one port, another each time.
    @Benchmark
    public Object afterOneEdit() {
        var port = fit.ports().get("p" + edits * 37 % LargeFit.PORTS);
        edits++;
        if (port == null) {
            throw new IllegalStateException("No such port");
        }
        var key = port.bindings().getFirst().key();
        var stated = Statement.of(edits % 2 == 0 ? "alias" : "else");
        return assessment.next(fit.with(Rewording.of(port, key, "key", stated)));
    }

    @Benchmark
    public int withoutOne() {
        var failures = new Failures(assessment);
        return critical.stream().mapToInt(id -> failures.single(id).size()).sum();
    }

    @Benchmark
    public int withoutTwo() {
        var failures = new Failures(assessment);
        return critical.stream().mapToInt(id -> failures.pairs(id).size()).sum();
    }

    /// Eight assessments of a phase each.
    @Benchmark
    public Object eachPhaseAlone() {
        var all = new ArrayList<Assessment>();
        for (int phase = 0; phase < LargeFit.PHASES; phase++) {
            var one = fit;
            for (var exchange : fit.exchanges().values()) {
                one =
                        one.with(
                                new Exchange(
                                        exchange.id(),
                                        exchange.from(),
                                        exchange.to(),
                                        exchange.need(),
                                        exchange.importance(),
                                        exchange.service(),
                                        1L << phase));
            }
            all.add(Assessment.of(LargeFit.ground(), one));
        }
        return all;
    }
}
