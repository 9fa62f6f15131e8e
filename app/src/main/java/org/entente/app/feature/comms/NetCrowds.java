package org.entente.app.feature.comms;

import org.entente.model.interop.NetLoads;
import org.entente.model.match.Truth;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.Net;
import org.entente.model.plan.Phase;
import org.entente.resources.NetPlanText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells of the members of a net which of them are on more nets at a time than they can guard,
/// while that net works; the same that the check of sets tells (CON-05).
record NetCrowds(Lookup lookup) {
    private static final int MOST_NAMED = 4;

    /// A member and the load of its port.
    private record Crowd(Net.Member member, NetLoads.Load load) {}

    /// Those that are, or perhaps are, in order of the members.
    private List<Crowd> crowds(Net net) {
        return net.members().stream()
                .distinct()
                .flatMap(
                        member ->
                                lookup.loads().of(net, member).stream()
                                        .filter(load -> load.isExceeded() != Truth.FALSE)
                                        .map(load -> new Crowd(member, load)))
                .toList();
    }

    /// What is worst of the members; null where each can guard its nets.
    @Nullable VerdictColour sign(Net net) {
        return crowds(net).stream()
                .map(each -> sign(each.load()))
                .min(VerdictColour::compareTo)
                .orElse(null);
    }

    /// The same of one member.
    @Nullable VerdictColour sign(Net net, Net.Member member) {
        return lookup.loads()
                .of(net, member)
                .filter(load -> load.isExceeded() != Truth.FALSE)
                .map(NetCrowds::sign)
                .orElse(null);
    }

    private static VerdictColour sign(NetLoads.Load load) {
        return load.isExceeded() == Truth.TRUE ? VerdictColour.RED : VerdictColour.GREY;
    }

    /// Such as `3 of at most 1: NOR Radio`; blank where each can guard its nets.
    String words(Net net) {
        return crowds(net).stream()
                .map(
                        each ->
                                say(
                                        NetPlanText.CROWD,
                                        lookup.name(each.member().system()),
                                        words(each.load())))
                .collect(Collectors.joining(Lookup.BETWEEN));
    }

    /// Such as `3 of at most 1`; blank where nothing limits on how many nets it is.
    String words(Net net, Net.Member member) {
        return lookup.loads().of(net, member).map(this::words).orElse("");
    }

    private String words(NetLoads.Load load) {
        return say(NetPlanText.OF_AT_MOST, nets(load), load.sets());
    }

    private static int nets(NetLoads.Load load) {
        return load.isExceeded() == Truth.TRUE ? load.busiest().size() : load.most();
    }

    /// A sentence for each of them.
    Stream<String> sentences(Net net) {
        return crowds(net).stream().map(crowd -> sentence(net, crowd));
    }

    private String sentence(Net net, Crowd crowd) {
        var load = crowd.load();
        var who = lookup.name(crowd.member().system());
        var port = crowd.member().port();
        return load.isExceeded() == Truth.TRUE
                ? say(
                        NetPlanText.TOO_MANY,
                        who,
                        port,
                        load.busiest().size(),
                        load.sets(),
                        time(load.from()),
                        names(others(net, load.busiest())))
                : say(
                        NetPlanText.MAYBE_TOO_MANY,
                        who,
                        port,
                        load.most(),
                        load.sets(),
                        names(load.undated()));
    }

    /// The phases that it falls into, or else the date-time group.
    private String time(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var phases =
                lookup.plan()
                        .phases()
                        .filter(
                                phase ->
                                        lookup.span(phase.timeframe())
                                                .filter(span -> span.contains(at))
                                                .isPresent())
                        .map(Phase::name)
                        .collect(Collectors.joining(", "));
        return phases.isEmpty() ? lookup.language().formats().zulu(at) : phases;
    }

    private static List<Net> others(Net net, List<Net> nets) {
        return nets.stream().filter(each -> !each.id().equals(net.id())).toList();
    }

    private static String names(List<Net> nets) {
        var words =
                nets.stream().limit(MOST_NAMED).map(Net::name).collect(Collectors.joining(", "));
        int more = nets.size() - MOST_NAMED;
        return more > 0 ? words + " +" + more : words;
    }

    private String say(NetPlanText text, Object... arguments) {
        return lookup.language().say(text, arguments);
    }
}
