package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/// A system is on more nets at a time at one of its ports than there are sets of it: each set
/// guards one net there. Rooms, segments and federations share the connection of a computer, and
/// Link 22 has a check of its own (TDL-12). Unknown where it is not known when one of its nets
/// works.
final class NetsExceedSets implements CisRule {
    private static final String LINK_22 = "TDL-L22";

    private record Spot(CisSystem.Id system, String port) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var nets =
                wiring.plan()
                        .nets()
                        .filter(NetsExceedSets::takesSets)
                        .flatMap(
                                net ->
                                        net.members().stream()
                                                .map(each -> new Spot(each.system(), each.port()))
                                                .distinct()
                                                .map(spot -> new Guarded(spot, net)))
                        .collect(groupingBy(Guarded::spot, LinkedHashMap::new, toNets()));
        return nets.entrySet().stream()
                .flatMap(
                        each ->
                                wiring.system(each.getKey().system()).stream()
                                        .flatMap(
                                                system ->
                                                        judge(wiring, system, each.getValue())
                                                                .stream()));
    }

    private record Guarded(Spot spot, Net net) {}

    private static Collector<Guarded, ?, List<Net>> toNets() {
        return mapping(Guarded::net, toList());
    }

    private static boolean takesSets(Net net) {
        return switch (net.type()) {
            case VOICE_NET, DATA_NET -> true;
            case TDL_NETWORK -> !net.loaded().key().equals(LINK_22);
            case CHAT_ROOM, IP_SEGMENT, SIM_FEDERATION -> false;
        };
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system, List<Net> nets) {
        int sets = system.station().quantity();
        if (nets.size() <= sets) {
            return Optional.empty();
        }
        var spans = nets.stream().flatMap(net -> wiring.span(net).stream()).toList();
        int most = most(spans);
        var isKnown = spans.size() == nets.size();
        var words =
                "%d > %d: %s"
                        .formatted(
                                Math.max(most, nets.size() - spans.size() + most),
                                sets,
                                Apart.named(nets.stream().map(Net::name).toList()));
        if (most <= sets && isKnown) {
            return Optional.empty();
        }
        var found =
                most > sets
                        ? Case.found(
                                RuleCode.NETS_EXCEED_SETS,
                                system.id(),
                                new Argument.Thing(system.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.NETS_EXCEED_SETS, system.id(), words);
        return Optional.of(
                found.with(nets.stream().map(Net::id).toList()).by(wiring.owner(system)));
    }

    /// How many work at one time at most; each that starts is a moment to look at.
    private static int most(List<Span> spans) {
        return spans.stream()
                .mapToInt(
                        at ->
                                (int)
                                        spans.stream()
                                                .filter(span -> span.contains(at.start()))
                                                .count())
                .max()
                .orElse(0);
    }
}
