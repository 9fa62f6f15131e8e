package org.entente.model.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds a loop in a directed graph, by depth-first search without recursion.
final class Loops {
    private Loops() {}

    /// The members of one loop in order that can be reached from the starts, or nothing.
    static <N> Optional<List<N>> find(Collection<N> starts, Function<N, List<N>> steps) {
        var finished = new HashMap<N, Boolean>();
        for (var start : starts) {
            var loop = search(start, steps, finished);
            if (loop.isPresent()) {
                return loop;
            }
        }
        return Optional.empty();
    }

    private static <N> Optional<List<N>> search(
            N start, Function<N, List<N>> steps, Map<N, Boolean> finished) {
        if (finished.containsKey(start)) {
            return Optional.empty();
        }
        var path = new ArrayList<N>(List.of(start));
        var pending = new ArrayDeque<Iterator<N>>();
        pending.push(steps.apply(start).iterator());
        finished.put(start, false);
        while (!path.isEmpty()) {
            var next = pending.element();
            if (!next.hasNext()) {
                pending.pop();
                finished.put(path.removeLast(), true);
                continue;
            }
            var node = next.next();
            var state = finished.get(node);
            if (state == null) {
                path.add(node);
                pending.push(steps.apply(node).iterator());
                finished.put(node, false);
            } else if (!state) {
                return Optional.of(List.copyOf(path.subList(path.indexOf(node), path.size())));
            }
        }
        return Optional.empty();
    }
}
