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
import org.entente.model.plan.PaceRests;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan of means (PACE) for a net is worth in a stage: the net itself, then the means to
/// which its stations change, each as good as the worst pair of the stations that are there. All
/// together they are as good as the best of them.
public record NetPace(PacePlan plan, Net net, List<Rung> rungs) {
    /// A means, what it is worth, whether it may carry what the net carries, and what it rests on;
    /// the step is null for the net itself.
    public record Rung(
            PacePlan.@Nullable Step step,
            Verdict verdict,
            Truth authorised,
            Set<PaceRests.Rest> rests) {
        public Rung(
                PacePlan.@Nullable Step step,
                Verdict verdict,
                Truth authorised,
                Set<PaceRests.Rest> rests) {
            this.step = step;
            this.verdict = verdict;
            this.authorised = authorised;
            this.rests = Set.copyOf(rests);
        }
    }

    public NetPace {
        rungs = List.copyOf(rungs);
    }

    public Verdict verdict() {
        return rungs.stream().map(Rung::verdict).reduce(Verdict.NONE, Verdict::max);
    }

    /// What several of the means rest on, so that one failure takes them all.
    public List<PaceRests.Rest> common() {
        return PaceRests.shared(rungs.stream().map(Rung::rests));
    }

    /// The plan for one net, if it has one and two stations or more are there in the stage.
    public static Optional<NetPace> of(
            Interop interop, Assessment assessment, Net.Id net, int stage) {
        var scope = new Scope(interop, assessment, stage);
        return interop.plan().find(Net.class, net).flatMap(found -> of(scope, found));
    }

    /// The plans for nets on which two stations or more are there in the stage, in order of their
    /// names.
    public static List<NetPace> all(Interop interop, Assessment assessment, int stage) {
        var scope = new Scope(interop, assessment, stage);
        return interop.plan()
                .nets()
                .flatMap(net -> of(scope, net).stream())
                .sorted(
                        Comparator.comparing((NetPace each) -> each.plan().name())
                                .thenComparing(each -> each.plan().id().value()))
                .toList();
    }

    /// The verdicts may be those without what is thought to be off.
    private record Scope(Interop interop, Assessment assessment, int stage) {}

    private static Optional<NetPace> of(Scope scope, Net net) {
        var phase = scope.interop().stages().get(scope.stage()).phase();
        var stations = stations(scope, net);
        return stations.size() < 2
                ? Optional.empty()
                : Pace.plan(scope.interop().plan(), net.id(), phase)
                        .map(plan -> new NetPace(plan, net, rungs(scope, plan, net, stations)));
    }

    private static List<Rung> rungs(Scope scope, PacePlan plan, Net net, Set<String> stations) {
        var whole = scope.interop().plan();
        var rungs = new ArrayList<Rung>();
        rungs.add(
                new Rung(
                        null,
                        means(scope, net.id(), net.id(), stations),
                        Truth.TRUE,
                        PaceRests.of(whole, net.id())));
        for (var step : Pace.inOrder(plan)) {
            if (!net.id().equals(step.net())) {
                var may = authorised(scope.interop(), step, net);
                var verdict = worth(may, able(scope, step, net, stations));
                rungs.add(new Rung(step, verdict, may, PaceRests.of(whole, step)));
            }
        }
        return rungs;
    }

    /// Whose systems are on the net in the stage, whether they may be used or not.
    private static Set<String> stations(Scope scope, Net net) {
        return net.members().stream()
                .flatMap(member -> port(scope.interop(), member))
                .filter(port -> (port.footing().there() >> scope.stage() & 1) == 1)
                .map(Port::station)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Port> port(Interop interop, Net.Member member) {
        return interop.plan().find(CisSystem.class, member.system()).stream()
                .map(system -> FitIds.port(system.id(), system.portAt(member.port())))
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)));
    }

    private static Verdict able(Scope scope, PacePlan.Step step, Net net, Set<String> stations) {
        var other = step.net();
        var byHand = Pace.isByHand(step) ? Verdict.sure(Quality.MANUAL) : Verdict.NONE;
        return other == null ? byHand : means(scope, other, net.id(), stations);
    }

    private static Verdict worth(Truth authorised, Verdict able) {
        return switch (authorised) {
            case TRUE, NOT_APPLICABLE -> able;
            case UNKNOWN -> new Verdict(Quality.NONE, able.hi());
            case FALSE -> Verdict.NONE;
        };
    }

    /// Over that net, in the place of the other or of itself.
    private static Verdict means(Scope scope, Net.Id net, Net.Id instead, Set<String> stations) {
        return Withholding.around(
                scope.interop().plan(),
                Circle.of(
                        scope.assessment(),
                        scope.interop().parts(net),
                        scope.interop().parts(instead),
                        stations,
                        scope.stage()));
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
