package org.entente.model.rule.cis;

import static java.util.stream.Collectors.toSet;

import org.entente.model.label.Classification;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The stations of a classified net have nothing but clear in common. Unknown where the domain of
/// the net is not stated although its stations only share clear.
final class NetInClear implements CisRule {
    private static final Gauge GAUGE = Gauge.VOICE_SECURITY;
    private static final Set<String> CLEAR = Set.of("clear", "plain", "none", "no");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.webs().stream()
                .filter(web -> !GAUGE.in(web.standard()).isEmpty() && web.seats().size() > 1)
                .flatMap(web -> judge(wiring, web, GAUGE.in(web.standard()).getFirst()).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Web web, int at) {
        if (!sharesOnlyClear(web.seats(), at)) {
            return Optional.empty();
        }
        var domain =
                Optional.ofNullable(web.net().control().domain())
                        .flatMap(id -> wiring.plan().find(SecurityDomain.class, id));
        var spoilers = spoilers(web, at);
        var words = Apart.stated(spoilers.isEmpty() ? web.seats() : spoilers, at);
        var owners = spoilers.stream().map(seat -> wiring.owner(seat.system())).collect(toSet());
        if (domain.isEmpty()) {
            return Optional.of(Case.unknown(RuleCode.NET_IN_CLEAR, web.net().id(), words));
        }
        return domain.filter(each -> each.level().classification() != Classification.UNCLASSIFIED)
                .map(
                        each ->
                                Case.found(
                                                RuleCode.NET_IN_CLEAR,
                                                web.net().id(),
                                                new Argument.Thing(web.net().id()),
                                                new Argument.Word(words))
                                        .with(each.id())
                                        .with(
                                                spoilers.stream()
                                                        .map(seat -> seat.system().id())
                                                        .toList())
                                        .at(wiring.start(web.net()))
                                        .because(owners.isEmpty() ? "" : owners.toString()));
    }

    /// Those without whom the others would have more than clear in common.
    private static List<Seat> spoilers(Web web, int at) {
        return web.seats().stream()
                .filter(
                        seat ->
                                isAlone(
                                        web.seats().stream().filter(each -> each != seat).toList(),
                                        at))
                .toList();
    }

    private static boolean isAlone(List<Seat> others, int at) {
        return others.size() > 1 && !sharesOnlyClear(others, at);
    }

    private static boolean sharesOnlyClear(List<Seat> seats, int at) {
        var common = new HashSet<String>();
        var isFirst = true;
        for (var seat : seats) {
            var words = Listing.words(seat.text(at));
            if (words.isEmpty()) {
                return false;
            }
            if (isFirst) {
                common.addAll(words);
            } else {
                common.retainAll(words);
            }
            isFirst = false;
        }
        return !common.isEmpty() && CLEAR.containsAll(common);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
