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

import java.util.List;
import java.util.concurrent.TimeUnit;

/// What it costs to judge a large exercise whole, after one edit, with one thing gone and with any
/// two; beside it the naive way for a few of the exchanges.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5)
@Measurement(iterations = 10)
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
    @Warmup(iterations = 300)
    @Measurement(iterations = 300)
    public Object afterOneEdit() {
        var port = fit.ports().get("p" + edits * 37 % LargeFit.PORTS);
        edits++;
        if (port == null) {
            throw new IllegalStateException("No such port");
        }
        var key = port.bindings().getFirst().key();
        var stated = Statement.of("alias" + edits % 2);
        return assessment.next(fit.with(Rewording.of(port, key, "key", stated)));
    }

    @Benchmark
    public int withoutOne() {
        var losses = new Failures(assessment).singles(critical, (_, _) -> true);
        return losses == null ? 0 : losses.size();
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public int withoutTwo() {
        var losses = new Failures(assessment).pairs(critical, (_, _) -> true);
        return losses == null ? 0 : losses.size();
    }

    /// The worst of twenty exchanges in one phase: a four-thousandth of the whole, and less, as the
    /// best is not asked. It fails when it finds something else.
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int twentyNaively() {
        int sum = 0;
        for (int i = 0; i < 20; i++) {
            var exchange = fit.exchanges().get("x" + i * 499);
            if (exchange != null) {
                int level = NaiveWays.worst(LargeFit.ground(), fit, exchange);
                var verdict = assessment.verdict(exchange.id(), 0);
                if (verdict == null || verdict.lo().level() != level) {
                    throw new IllegalStateException(exchange.id() + " is " + level);
                }
                sum += level;
            }
        }
        return sum;
    }
}
