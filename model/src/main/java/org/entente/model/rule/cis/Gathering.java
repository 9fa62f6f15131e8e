package org.entente.model.rule.cis;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Argument;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes one case of all cases of a rule that have one cause, so that what is put right by one act
/// is one finding. It names the first few and how many more there are; it is the matter of whoever
/// all of them are the matter of, and is needed as early as the first of them. Another subject, or
/// one less, is another finding: accepting it accepts nothing that comes later.
final class Gathering {
    private static final int MOST_NAMED = 4;
    private static final int MOST_TOLD = 2;

    private record Cause(String word, boolean isKnown) {}

    private Gathering() {}

    /// The cases of one rule, gathered.
    static Stream<Case> of(Stream<Case> cases) {
        var alone = new ArrayList<Case>();
        var caused = new LinkedHashMap<Cause, List<Case>>();
        cases.forEach(
                each -> {
                    if (each.cause().isBlank()) {
                        alone.add(each);
                    } else {
                        caused.computeIfAbsent(
                                        new Cause(each.cause(), each.isKnown()),
                                        _ -> new ArrayList<>())
                                .add(each);
                    }
                });
        return Stream.concat(alone.stream(), caused.values().stream().map(Gathering::one));
    }

    private static Case one(List<Case> some) {
        var first = some.getFirst();
        var things = new LinkedHashSet<EntityId>();
        some.forEach(each -> things.add(each.things().getFirst()));
        some.forEach(each -> things.addAll(each.things()));
        some.forEach(each -> Stream.ofNullable(each.owner()).forEach(things::add));
        return new Case(
                first.rule(),
                first.isKnown(),
                List.copyOf(things),
                first.mark(),
                digest(some),
                owner(some),
                needed(some),
                some.size() == 1 ? first.arguments() : arguments(some));
    }

    private static String digest(List<Case> some) {
        var subjects =
                some.stream()
                        .map(each -> each.things().getFirst().value().toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+", some.getFirst().cause() + "+", ""));
        return UUID.nameUUIDFromBytes(subjects.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static @Nullable EntityId owner(List<Case> some) {
        Set<@Nullable EntityId> owners = new HashSet<>();
        some.forEach(each -> owners.add(each.owner()));
        return owners.size() == 1 ? owners.iterator().next() : null;
    }

    private static @Nullable Instant needed(List<Case> some) {
        return some.stream()
                .map(Case::needed)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static List<Argument> arguments(List<Case> some) {
        var all = new ArrayList<Argument>();
        for (int i = 0; i < some.getFirst().arguments().size(); i++) {
            int at = i;
            var distinct = some.stream().map(each -> each.arguments().get(at)).distinct().toList();
            all.add(i == 0 ? subjects(distinct) : together(distinct, MOST_TOLD));
        }
        return all;
    }

    /// What all of it is about, by name.
    private static Argument subjects(List<Argument> all) {
        return all.size() > 1 && all.stream().allMatch(Argument.Word.class::isInstance)
                ? new Argument.Names(all, MOST_NAMED)
                : together(all, MOST_NAMED);
    }

    /// What is said of each: phrases of as many parts part by part where one part alone differs, as
    /// two that differ belong to each other; else those that begin alike together.
    private static Argument together(List<Argument> all, int most) {
        var phrases =
                all.stream()
                        .filter(Argument.Phrase.class::isInstance)
                        .map(each -> ((Argument.Phrase) each).parts())
                        .toList();
        var sizes = phrases.stream().map(List::size).distinct().toList();
        if (phrases.size() < all.size() || sizes.size() != 1) {
            return several(all, most);
        }
        var parts = new ArrayList<List<Argument>>();
        for (int i = 0; i < sizes.getFirst(); i++) {
            int at = i;
            parts.add(phrases.stream().map(each -> each.get(at)).distinct().toList());
        }
        return parts.stream().filter(part -> part.size() > 1).count() < 2
                ? new Argument.Phrase(parts.stream().map(part -> several(part, most)).toList())
                : byBeginning(all, parts.getFirst(), most);
    }

    private static Argument byBeginning(
            List<Argument> phrases, List<Argument> beginnings, int most) {
        if (beginnings.size() == 1) {
            return several(phrases, most);
        }
        return several(
                beginnings.stream()
                        .map(
                                beginning ->
                                        together(
                                                phrases.stream()
                                                        .filter(each -> begins(each, beginning))
                                                        .toList(),
                                                most))
                        .toList(),
                most);
    }

    private static boolean begins(Argument phrase, Argument beginning) {
        return phrase instanceof Argument.Phrase(var parts) && parts.getFirst().equals(beginning);
    }

    /// These, the first few of them where they are too many; things in the order of their names.
    static Argument several(List<? extends Argument> all, int most) {
        var each = all.stream().flatMap(Gathering::apart).distinct().toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        if (each.stream().allMatch(Argument.Thing.class::isInstance)) {
            return new Argument.Names(each, most);
        }
        var few = each.stream().limit(most).toList();
        return new Argument.Several(few, each.size() - few.size());
    }

    private static Stream<Argument> apart(Argument argument) {
        return switch (argument) {
            case Argument.Several(var few, int more) when more == 0 -> few.stream();
            case Argument.Names names when names.more() == 0 -> names.all().stream();
            default -> Stream.of(argument);
        };
    }
}
