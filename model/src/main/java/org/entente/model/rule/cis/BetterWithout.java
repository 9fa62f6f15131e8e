package org.entente.model.rule.cis;

import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Without one station the others of a net could work better: it alone stands in the way of all
/// that weighs most. Told with what the others share and how well they could work. Unknown where it
/// alone has not stated what weighs most.
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
                var spoilers = new LinkedHashMap<Integer, Set<CisSystem>>();
                for (int i = 0; i < web.standard().parameters().size(); i++) {
                    if (web.standard().parameters().get(i).criticality() == criticality) {
                        var line = web.line(i);
                        if (line.truth() == truth) {
                            spoilers.put(i, spoilers(web, line, i));
                        }
                    }
                }
                if (!spoilers.isEmpty()) {
                    return truth == Truth.FALSE
                            ? found(wiring, web, spoilers)
                            : unknown(wiring, web, spoilers.values());
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

    private static List<CisSystem> common(Collection<Set<CisSystem>> all) {
        var common = new LinkedHashSet<>(all.iterator().next());
        all.forEach(common::retainAll);
        return List.copyOf(common);
    }

    private static Optional<Case> found(
            Wiring wiring, Web web, Map<Integer, Set<CisSystem>> spoilers) {
        var named = common(spoilers.values());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var gone = named.getFirst();
        var modes = spoilers.keySet().stream().map(i -> mode(web, gone, i)).toList();
        return Optional.of(
                Case.found(
                                RuleCode.BETTER_WITHOUT,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(words(named)),
                                Gathering.several(modes, modes.size()),
                                new Argument.Term.Mode(left(web, gone)))
                        .with(named.stream().map(CisSystem::id).toList())
                        .at(wiring.start(web.net()))
                        .because(web.net().type().name()));
    }

    private static Optional<Case> unknown(
            Wiring wiring, Web web, Collection<Set<CisSystem>> spoilers) {
        var named = common(spoilers);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.unknown(RuleCode.BETTER_WITHOUT, web.net().id(), words(named))
                                .with(named.stream().map(CisSystem::id).toList())
                                .at(wiring.start(web.net()))
                                .because("asked"));
    }

    private static String words(List<CisSystem> named) {
        return Apart.inOrder(named.stream().map(CisSystem::name));
    }

    /// How well the others could work at best.
    private static Quality left(Web web, CisSystem gone) {
        var sheet = web.sheet();
        return sheet.blamed().stream()
                .filter(blame -> web.seat(blame.member()).system().equals(gone))
                .map(blame -> blame.without().hi())
                .max(Comparator.naturalOrder())
                .orElse(sheet.verdict().hi());
    }

    /// The parameter, and what is agreed for it on the net or else what the others share.
    private static Argument mode(Web web, CisSystem gone, int parameter) {
        var plain = web.standard().parameters().get(parameter);
        var agreed = web.agreed().statement(parameter).text();
        var texts =
                web.seats().stream()
                        .filter(seat -> !seat.system().equals(gone))
                        .map(seat -> seat.text(parameter))
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
        var shared = agreed.isBlank() ? shared(texts) : agreed;
        var named = new Argument.Parameter(plain.name());
        return plain.comparator() == MatchComparator.UNQ || shared.isBlank()
                ? named
                : new Argument.Stated(named, shared);
    }

    /// What stands in each of the lists, or else each of them.
    private static String shared(List<String> texts) {
        var parts = texts.stream().map(text -> List.of(text.split("\\s*,\\s*"))).toList();
        var all = new LinkedHashSet<>(parts.isEmpty() ? List.of() : parts.getFirst());
        parts.forEach(all::retainAll);
        return all.isEmpty() ? Apart.named(texts) : String.join(", ", all);
    }
}
