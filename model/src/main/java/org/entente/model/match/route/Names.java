package org.entente.model.match.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Numbers for ids, from 0 on. A number once given stays, so that lists by number can be kept.
final class Names {
    static final Names NONE = new Names(new ArrayList<>(), new HashMap<>());

    private final List<String> names;
    private final Map<String, Integer> numbers;

    private Names(List<String> names, Map<String, Integer> numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /// These numbers, and further ones for what has none, in order of the ids.
    Names with(Collection<String> ids) {
        var fresh = ids.stream().filter(id -> !numbers.containsKey(id)).sorted().toList();
        if (fresh.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(names);
        var known = new HashMap<>(numbers);
        for (var id : fresh) {
            known.put(id, more.size());
            more.add(id);
        }
        return new Names(more, known);
    }

    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /// All numbers in order of their ids.
    int[] inOrder() {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}
