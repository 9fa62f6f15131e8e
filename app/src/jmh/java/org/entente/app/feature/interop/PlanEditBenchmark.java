package org.entente.app.feature.interop;

import org.entente.app.interop.Checking;
import org.entente.app.interop.Standards;
import org.entente.model.interop.Interop;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
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
import org.openjdk.jmh.annotations.Warmup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What it costs to judge a large exercise as it is planned, with all that has to be read of the
/// plan for it: whole, with all checks, and after one edit of each kind.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 100)
@Measurement(iterations = 100)
public class PlanEditBenchmark {
    private static final Instant NOW = Instant.parse("2027-03-01T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Plan plan = LargePlan.furnished().indexed();
    private final Interop interop = Standards.interop(plan, TODAY);
    private List<CisSystem> systems = List.of();
    private List<Net> nets = List.of();
    private List<ExchangeRequirement> exchanges = List.of();
    private int edits;

    @Setup
    public void make() {
        systems = plan.cisSystems().toList();
        nets = plan.nets().toList();
        exchanges = plan.exchangeRequirements().toList();
    }

    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public Object whole() {
        return Standards.interop(plan, TODAY);
    }

    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public Object allChecks() {
        return Checking.of(plan, NOW);
    }

    /// Another system each time.
    @Benchmark
    public Object afterAStatement() {
        var system = systems.get(edits * 37 % systems.size());
        var port = system.ports().getFirst();
        var stated = Statement.of(edits % 2 == 0 ? "robust" : "fast");
        return after(system.withPort(0, port.stating("HF-4415", "waveform", stated)));
    }

    /// Another net each time.
    @Benchmark
    public Object afterAMemberLeft() {
        var net = nets.get(edits * 7 % nets.size());
        var members = new ArrayList<>(net.members());
        members.remove(edits % members.size());
        return after(net.withMembers(members));
    }

    /// No verdict hangs on it.
    @Benchmark
    public Object afterANewName() {
        var exchange = exchanges.get(edits * 499 % exchanges.size());
        return after(exchange.withName("Exchange, edit " + edits));
    }

    /// The large exercise with agreements on which its systems rest.
    @State(Scope.Benchmark)
    public static class Agreed {
        final Plan plan = LargePlan.agreed().indexed();
        final Interop interop = Standards.interop(plan, TODAY);
        final List<Agreement> agreements = plan.agreements().toList();
    }

    /// Of a nation each time, on which its fifty systems rest; signed, or no longer.
    @Benchmark
    public Object afterASignature(Agreed agreed) {
        var agreement = agreed.agreements.get(edits++ % agreed.agreements.size());
        var state =
                agreement.paper().state() == Agreement.State.SIGNED
                        ? Agreement.State.ENDED
                        : Agreement.State.SIGNED;
        return agreed.interop.next(
                agreed.plan.put(agreement.withPaper(new Agreement.Paper("", "", state))));
    }

    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public Object allChecksOfWhatIsAgreed(Agreed agreed) {
        return Checking.of(agreed.plan, NOW);
    }

    private Object after(Entity edited) {
        edits++;
        return interop.next(plan.put(edited));
    }
}
