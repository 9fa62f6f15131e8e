package org.entente.model.rule.cis;

import org.entente.model.match.MatchCriticality;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Without one station the others of a net could work better: it alone stands in the way of all
/// that weighs most. Unknown where it alone has not stated what weighs most.
final class BetterWithout implements CisRule {
    private static final List<MatchCriticality> BY_WEIGHT =
            List.of(MatchCriticality.BLOCKING, MatchCriticality.DEGRADING);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.webs().stream()
                .filter(web -> web.seats().size() > 2)
                .flatMap(web -> judge(wiring, web).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Web web) {
        for (var truth : List.of(Truth.FALSE, Truth.UNKNOWN)) {
            for (var criticality : BY_WEIGHT) {
                var spoilers = new ArrayList<Set<CisSystem>>();
                for (int i = 0; i < web.standard().parameters().size(); i++) {
                    if (web.standard().parameters().get(i).criticality() == criticality) {
                        var line = web.line(i);
                        if (line.truth() == truth) {
                            spoilers.add(spoilers(web, line, i));
                        }
                    }
                }
                if (!spoilers.isEmpty()) {
                    return found(wiring, web, common(spoilers), truth == Truth.FALSE);
                }
            }
        }
        return Optional.empty();
    }

    /// Those without whom the parameter would match, or would be known to.
    private static Set<CisSystem> spoilers(Web web, NetSheet.Line line, int parameter) {
        var systems = new LinkedHashSet<CisSystem>();
        if (line.truth() == Truth.FALSE) {
            line.odd().forEach(id -> systems.add(web.seat(id).system()));
            return systems;
        }
        web.seats().stream()
                .filter(seat -> Silence.isSilent(seat, parameter))
                .forEach(seat -> systems.add(seat.system()));
        return systems.size() == 1 ? systems : Set.of();
    }

    private static List<CisSystem> common(List<Set<CisSystem>> all) {
        var common = new LinkedHashSet<>(all.getFirst());
        all.forEach(common::retainAll);
        return List.copyOf(common);
    }

    private static Optional<Case> found(
            Wiring wiring, Web web, List<CisSystem> named, boolean isKnown) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var words = Apart.named(named.stream().map(CisSystem::name).toList());
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.BETTER_WITHOUT,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.BETTER_WITHOUT, web.net().id(), words);
        return Optional.of(
                found.with(named.stream().map(CisSystem::id).toList())
                        .at(wiring.start(web.net()))
                        .because(isKnown ? web.net().type().name() : "asked"));
    }
}
