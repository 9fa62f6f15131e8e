package org.entente.model.rule.cis;

import static java.util.Comparator.comparing;

import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Whoever stands at one end of most of what goes wrong is where to look first: gives each thing
/// the end that it has in common with the most others, the most frequent end first.
final class CommonEnd {
    private CommonEnd() {}

    /// The ends of each thing may repeat; a thing without any has none.
    static <T> Map<T, EntityId> of(List<T> things, Function<T, List<? extends EntityId>> ends) {
        var found = new HashMap<T, EntityId>();
        var left = new ArrayList<>(things);
        var next = worst(left, ends);
        while (next.isPresent()) {
            var end = next.get();
            left.stream()
                    .filter(each -> ends.apply(each).contains(end))
                    .forEach(each -> found.put(each, end));
            left.removeIf(found::containsKey);
            next = worst(left, ends);
        }
        return found;
    }

    private static <T> Optional<EntityId> worst(
            List<T> left, Function<T, List<? extends EntityId>> ends) {
        var counts = new HashMap<EntityId, Integer>();
        left.stream()
                .map(ends)
                .flatMap(each -> new HashSet<EntityId>(each).stream())
                .forEach(end -> counts.merge(end, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        comparing((Map.Entry<EntityId, Integer> each) -> each.getValue())
                                .thenComparing(each -> each.getKey().value()))
                .map(Map.Entry::getKey);
    }
}
