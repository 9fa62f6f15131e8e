package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A system is on more nets at a time than there are sets of it: each set guards one net. Unknown
/// where it is not known when one of its nets works.
final class NetsExceedSets implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var nets = new LinkedHashMap<CisSystem.Id, Set<Net>>();
        wiring.plan()
                .nets()
                .filter(net -> net.type() == Net.Type.VOICE_NET)
                .forEach(
                        net ->
                                net.members()
                                        .forEach(
                                                member ->
                                                        nets.computeIfAbsent(
                                                                        member.system(),
                                                                        _ -> new LinkedHashSet<>())
                                                                .add(net)));
        return nets.entrySet().stream()
                .flatMap(
                        each ->
                                wiring.system(each.getKey()).stream()
                                        .flatMap(
                                                system ->
                                                        judge(wiring, system, each.getValue())
                                                                .stream()));
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system, Set<Net> nets) {
        int sets = system.station().quantity() * Math.max(1, system.ports().size());
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
