package org.entente.model.interop;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Circle;
import org.entente.model.match.route.Port;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan of means (PACE) for a net is worth in a stage: the net itself, then the means to
/// which its stations change, each as good as the worst pair of the stations that are there. All
/// together they are as good as the best of them.
public record NetPace(PacePlan plan, Net net, List<Rung> rungs) {
    /// A means and what it is worth; the step is null for the net itself.
    public record Rung(PacePlan.@Nullable Step step, Verdict verdict) {
        public Rung(PacePlan.@Nullable Step step, Verdict verdict) {
            this.step = step;
            this.verdict = verdict;
        }
    }

    public NetPace {
        rungs = List.copyOf(rungs);
    }

    public Verdict verdict() {
        return rungs.stream().map(Rung::verdict).reduce(Verdict.NONE, Verdict::max);
    }

    /// The plans for nets on which two stations or more are there in the stage, in order of their
    /// names.
    public static List<NetPace> all(Interop interop, Assessment assessment, int stage) {
        var scope = new Scope(interop, assessment, stage);
        var phase = interop.stages().get(stage).phase();
        return interop.plan()
                .nets()
                .flatMap(
                        net ->
                                Pace.plan(interop.plan(), net.id(), phase).stream()
                                        .flatMap(plan -> of(scope, plan, net)))
                .sorted(
                        Comparator.comparing((NetPace each) -> each.plan().name())
                                .thenComparing(each -> each.plan().id().value()))
                .toList();
    }

    /// The verdicts may be those without what is thought to be off.
    private record Scope(Interop interop, Assessment assessment, int stage) {}

    private static Stream<NetPace> of(Scope scope, PacePlan plan, Net net) {
        var stations = stations(scope, net);
        if (stations.size() < 2) {
            return Stream.empty();
        }
        var rungs = new ArrayList<Rung>();
        rungs.add(new Rung(null, means(scope, net.id(), stations)));
        for (var step : Pace.inOrder(plan)) {
            if (!net.id().equals(step.net())) {
                rungs.add(new Rung(step, worth(scope, step, net, stations)));
            }
        }
        return Stream.of(new NetPace(plan, net, rungs));
    }

    /// Whose systems are on the net in the stage.
    private static Set<String> stations(Scope scope, Net net) {
        return net.members().stream()
                .flatMap(member -> port(scope.interop(), member))
                .filter(port -> (port.phases() >> scope.stage() & 1) == 1)
                .map(Port::station)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Port> port(Interop interop, Net.Member member) {
        return interop.plan().find(CisSystem.class, member.system()).stream()
                .map(system -> FitIds.port(system.id(), Members.index(system, member.port())))
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)));
    }

    private static Verdict worth(Scope scope, PacePlan.Step step, Net net, Set<String> stations) {
        var other = step.net();
        var byHand = Pace.isByHand(step) ? Verdict.sure(Quality.MANUAL) : Verdict.NONE;
        var able = other == null ? byHand : means(scope, other, stations);
        return switch (authorised(scope.interop(), step, net)) {
            case TRUE, NOT_APPLICABLE -> able;
            case UNKNOWN -> new Verdict(Quality.NONE, able.hi());
            case FALSE -> Verdict.NONE;
        };
    }

    private static Verdict means(Scope scope, Net.Id net, Set<String> stations) {
        return Circle.of(scope.assessment(), scope.interop().parts(net), stations, scope.stage());
    }

    /// Whether it may carry what the net carries; unknown where nobody has stated up to which level
    /// the means may, or in which domain the net is.
    private static Truth authorised(Interop interop, PacePlan.Step step, Net net) {
        var domain = net.control().domain();
        var level =
                domain == null
                        ? null
                        : interop.plan()
                                .find(SecurityDomain.class, domain)
                                .map(found -> found.level().classification())
                                .orElse(null);
        if (level != null && level.ordinal() == 0) {
            return Truth.TRUE;
        }
        var authorised = step.authorised();
        return level == null || authorised == null
                ? Truth.UNKNOWN
                : Truth.of(authorised.compareTo(level) >= 0);
    }
}
