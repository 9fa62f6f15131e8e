package org.entente.model.rule.cis;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Of one system two different things are stated of the same parameter. Unknown where one of the
/// two has no source, so that nobody can tell which to believe.
final class StatementsConflict implements CisRule {
    /// A parameter of a standard.
    private record Spot(String key, String parameter) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.systems().stream().flatMap(system -> judge(wiring, system).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system) {
        var said =
                new TreeMap<Spot, List<Statement>>(
                        comparing(Spot::key).thenComparing(Spot::parameter));
        system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .forEach(
                        binding ->
                                binding.statements()
                                        .forEach(
                                                (name, statement) ->
                                                        note(
                                                                said,
                                                                new Spot(binding.key(), name),
                                                                statement)));
        var words = new ArrayList<Argument>();
        var isSourced = true;
        for (var each : said.entrySet()) {
            var others = each.getValue();
            if (isContradicted(others)) {
                words.add(told(each.getKey(), others));
                isSourced &= others.stream().noneMatch(one -> one.origin().source().isBlank());
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var subject = new Argument.Thing(system.id());
        var told = Gathering.several(words, words.size());
        var found =
                isSourced
                        ? Case.found(RuleCode.STATEMENTS_CONFLICT, system.id(), subject, told)
                        : Case.unknown(RuleCode.STATEMENTS_CONFLICT, system.id(), subject, told);
        return Optional.of(found.by(wiring.owner(system)));
    }

    private static Argument told(Spot spot, List<Statement> statements) {
        return new Argument.Phrase(
                List.of(
                        new Argument.StandardTitle(spot.key()),
                        new Argument.Word("–"),
                        new Argument.Stated(
                                new Argument.Parameter(spot.parameter()), told(statements))));
    }

    /// One source that states several things means several uses of one system, not a contradiction.
    private static boolean isContradicted(List<Statement> statements) {
        var sources = new HashMap<String, Set<String>>();
        for (var each : statements) {
            sources.computeIfAbsent(each.origin().source().strip(), _ -> new HashSet<>())
                    .add(each.text());
        }
        return sources.size() > 1 && new HashSet<>(sources.values()).size() > 1;
    }

    private static void note(Map<Spot, List<Statement>> said, Spot spot, Statement statement) {
        if (statement.standing() == Statement.Standing.VALUE) {
            said.computeIfAbsent(spot, _ -> new ArrayList<>(1)).add(statement);
        }
    }

    private static String told(List<Statement> statements) {
        return statements.stream()
                .map(
                        each ->
                                each.origin().source().isBlank()
                                        ? each.text()
                                        : each.text() + " (" + each.origin().source() + ")")
                .distinct()
                .collect(joining(" / "));
    }
}
