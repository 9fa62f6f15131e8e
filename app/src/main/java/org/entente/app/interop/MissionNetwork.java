package org.entente.app.interop;

import org.entente.app.interop.Spirals.Ask;
import org.entente.app.interop.Spirals.Service;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Port;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.FmnParticipation.Option;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// What nations state against what a spiral of federated mission networking asks of a service.
/// Statements are never more than paper: at best the verdict is that it works on paper.
public final class MissionNetwork {
    private final Interop interop;
    private final List<Ask> all = Spirals.asks();
    private final Map<String, List<Port>> ports = new HashMap<>();
    private final Map<String, List<FmnParticipation>> parts = new HashMap<>();

    /// One thing that is asked: whether it is met, and what is stated of it.
    public record Line(Ask ask, Truth met, List<Said> said) {
        public Line {
            said = List.copyOf(said);
        }
    }

    /// What is stated at a port.
    public record Said(String port, Statement statement) {}

    /// How a nation stands: its own lines, how it takes part (null where nobody has stated it), and
    /// the host whose network serves it (null for its own).
    public record Standing(
            Verdict verdict,
            List<Line> lines,
            @Nullable FmnParticipation part,
            @Nullable String host) {
        public Standing(
                Verdict verdict,
                List<Line> lines,
                @Nullable FmnParticipation part,
                @Nullable String host) {
            this.verdict = verdict;
            this.lines = List.copyOf(lines);
            this.part = part;
            this.host = host;
        }
    }

    /// Of what is there in these phases.
    public MissionNetwork(Interop interop, LongPredicate phases) {
        this.interop = interop;
        for (var port : interop.fit().ports().values()) {
            var station = interop.fit().stations().get(port.station());
            if (station != null && !port.isDouble() && phases.test(port.phases())) {
                ports.computeIfAbsent(station.nation(), _ -> new ArrayList<>()).add(port);
            }
        }
        interop.plan()
                .fmnParticipations()
                .forEach(
                        part ->
                                nation(part.member())
                                        .forEach(
                                                nation ->
                                                        parts.computeIfAbsent(
                                                                        nation,
                                                                        _ -> new ArrayList<>())
                                                                .add(part)));
    }

    private Stream<String> nation(AssigneeId member) {
        var station = interop.fit().stations().get(FitIds.of(member));
        return station != null
                ? Stream.of(station.nation())
                : interop
                        .plan()
                        .find(Contingent.class, member)
                        .flatMap(one -> interop.plan().find(Participant.class, one.participant()))
                        .map(Participant::code)
                        .stream();
    }

    /// Null where the nation takes no part, or where the spiral asks nothing of the service.
    public @Nullable Standing judge(String nation, Service service, int spiral) {
        var asks = asks(service, spiral);
        var part = parts.getOrDefault(nation, List.of()).stream().findFirst().orElse(null);
        var option = part == null ? null : part.standing().option();
        if (asks.isEmpty() || option == Option.NON_PARTICIPANT) {
            return null;
        }
        var lines = asks.stream().map(ask -> line(nation, ask)).toList();
        var own = verdict(lines);
        if (part == null || option == null) {
            return new Standing(new Verdict(Quality.NONE, own.hi()), lines, part, null);
        }
        if (!option.needsHost()) {
            return new Standing(own, lines, part, null);
        }
        var host = part.standing().host();
        var served = host == null ? null : nation(host).findFirst().orElse(null);
        var hosted =
                served == null
                        ? new Verdict(Quality.NONE, Quality.COMPATIBLE)
                        : verdict(asks.stream().map(ask -> line(served, ask)).toList());
        return new Standing(own.max(hosted), lines, part, served);
    }

    public boolean hasSystems(String nation) {
        return ports.containsKey(nation);
    }

    /// The spiral that is stated for a service; null where nobody has stated it.
    public @Nullable Integer spiral(FmnParticipation part, Service service) {
        return all.stream()
                .filter(ask -> ask.service() == service)
                .flatMap(ask -> ask.names().stream())
                .flatMap(name -> part.services().stream().filter(one -> one.service().equals(name)))
                .flatMap(one -> Stream.ofNullable(one.spiral()))
                .findFirst()
                .orElse(part.standing().spiral());
    }

    private List<Ask> asks(Service service, int spiral) {
        return all.stream()
                .filter(ask -> ask.service() == service && ask.spirals().contains(spiral))
                .toList();
    }

    private static Verdict verdict(List<Line> lines) {
        return lines.stream()
                .map(MissionNetwork::verdict)
                .reduce(Verdict.sure(Quality.COMPATIBLE), Verdict::min);
    }

    private static Verdict verdict(Line line) {
        var least = line.ask().isMandatory() ? Quality.NONE : Quality.DEGRADED;
        return switch (line.met()) {
            case TRUE, NOT_APPLICABLE -> Verdict.sure(Quality.COMPATIBLE);
            case UNKNOWN -> new Verdict(least, Quality.COMPATIBLE);
            case FALSE -> Verdict.sure(least);
        };
    }

    /// What nobody has stated to be spoken may be spoken all the same; only another edition than
    /// that which is asked for is a mismatch.
    private Line line(String nation, Ask ask) {
        var known = ports.getOrDefault(nation, List.of());
        var standard = interop.catalogue().standard(ask.key());
        var said = new ArrayList<Said>();
        @Nullable Truth met = null;
        for (var port : known) {
            var binding = port.binding(ask.key());
            if (binding != null && standard != null) {
                int at = standard.editionIndex();
                var statement = at < 0 ? Statement.NOT_APPLICABLE : binding.statement(standard, at);
                said.add(new Said(port.id(), statement));
                var one = met(ask, statement);
                met = met == null ? one : met.or(one);
            }
        }
        return new Line(ask, met == null ? Truth.UNKNOWN : met, said);
    }

    private Truth met(Ask ask, Statement statement) {
        if (ask.editions().isEmpty()) {
            return Truth.TRUE;
        }
        return switch (statement.standing()) {
            case UNKNOWN, NOT_APPLICABLE -> Truth.UNKNOWN;
            case VALUE ->
                    Stream.of(statement.text().split(","))
                            .map(String::strip)
                            .flatMap(
                                    stated ->
                                            ask.editions().stream()
                                                    .map(wanted -> fits(ask, stated, wanted)))
                            .reduce(Truth.FALSE, Truth::or);
        };
    }

    /// An edition of which the table says nothing is another one than that which is asked for.
    private Truth fits(Ask ask, String stated, String wanted) {
        return Truth.of(
                interop.catalogue().editions().together(ask.key(), stated, wanted) == Truth.TRUE);
    }
}
