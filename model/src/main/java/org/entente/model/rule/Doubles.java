package org.entente.model.rule;

import static java.util.Comparator.comparing;

import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what is called the same; case and white space make no difference, blanks are never equal.
final class Doubles {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private Doubles() {}

    /// What a thing is called, among which others that must be the only one.
    record Call(Object scope, String text, EntityId id) {}

    private record Group(Object scope, String text) {}

    static Stream<Finding> among(RuleCode rule, Stream<Call> calls) {
        var first = new HashMap<Group, Call>();
        var doubles = new HashMap<Group, List<Call>>();
        calls.filter(call -> !call.text().isBlank())
                .forEach(
                        call -> {
                            var group = new Group(call.scope(), plain(call.text()));
                            var earlier = first.putIfAbsent(group, call);
                            if (earlier != null) {
                                doubles.computeIfAbsent(
                                                group, _ -> new ArrayList<>(List.of(earlier)))
                                        .add(call);
                            }
                        });
        return doubles.values().stream().map(calledSo -> finding(rule, calledSo));
    }

    private static String plain(String text) {
        var line = text.strip().toLowerCase(Locale.ROOT);
        return line.contains("  ") || line.chars().anyMatch(ch -> ch < ' ')
                ? WHITE.matcher(line).replaceAll(" ")
                : line;
    }

    /// What they are called, and how many.
    private static Finding finding(RuleCode rule, List<Call> calledSo) {
        var sorted = calledSo.stream().sorted(comparing(call -> call.id().value())).toList();
        var ids = sorted.stream().map(Call::id).toList();
        return new Finding(
                rule,
                Keys.of(rule, ids),
                ids.getFirst(),
                ids.subList(1, ids.size()),
                null,
                List.of(
                        new Argument.Word(sorted.getFirst().text().strip()),
                        new Argument.Amount(ids.size())));
    }
}
