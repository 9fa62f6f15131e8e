package org.entente.model.match.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The mends, by number, that each target needs for the way that it takes when everything is
/// allowed.
final class Bundles {
    private final List<Mend> mends;
    private final Map<Mend, Integer> numbers = new HashMap<>();
    private final Map<Remedy.Target, BitSet> needed = new HashMap<>();

    Bundles(List<Mend> mends, List<Remedy.Target> targets, Ways all) {
        this.mends = mends;
        for (int i = 0; i < mends.size(); i++) {
            numbers.put(mends.get(i), i);
        }
        targets.forEach(target -> needed.put(target, bits(all.on(target))));
    }

    private BitSet bits(Collection<Mend> some) {
        var bits = new BitSet(mends.size());
        some.stream().map(numbers::get).forEach(bits::set);
        return bits;
    }

    /// What is still needed of the bundle that would reach most of these targets for its cost, the
    /// first of several; empty where nothing more would help.
    Set<Mend> best(List<Remedy.Target> missed, Set<Mend> chosen) {
        var counts = new LinkedHashMap<BitSet, Integer>();
        var taken = bits(chosen);
        for (var target : missed) {
            var left = (BitSet) needed.getOrDefault(target, new BitSet()).clone();
            left.andNot(taken);
            counts.merge(left, 1, Integer::sum);
        }
        int none = counts.getOrDefault(new BitSet(), 0);
        var byFirst = byFirst(counts.keySet());
        var best = new BitSet();
        double most = -1;
        for (var more : counts.keySet()) {
            double rate =
                    more.isEmpty() ? -1 : (none + reached(more, counts, byFirst)) / cost(more);
            if (rate > most) {
                most = rate;
                best = more;
            }
        }
        return named(best);
    }

    /// By the lowest of its numbers, for a bundle lies in another only if that does.
    private static Map<Integer, List<BitSet>> byFirst(Collection<BitSet> bundles) {
        Map<Integer, List<BitSet>> byFirst = new HashMap<>();
        for (var bundle : bundles) {
            byFirst.computeIfAbsent(bundle.nextSetBit(0), _ -> new ArrayList<>()).add(bundle);
        }
        return byFirst;
    }

    private static int reached(
            BitSet more, Map<BitSet, Integer> counts, Map<Integer, List<BitSet>> byFirst) {
        int reached = 0;
        for (int mend = more.nextSetBit(0); mend >= 0; mend = more.nextSetBit(mend + 1)) {
            for (var bundle : byFirst.getOrDefault(mend, List.of())) {
                reached += isIn(bundle, more) ? counts.getOrDefault(bundle, 0) : 0;
            }
        }
        return reached;
    }

    private static boolean isIn(BitSet bundle, BitSet more) {
        for (int mend = bundle.nextSetBit(0); mend >= 0; mend = bundle.nextSetBit(mend + 1)) {
            if (!more.get(mend)) {
                return false;
            }
        }
        return true;
    }

    private double cost(BitSet some) {
        return some.stream().map(mend -> mends.get(mend).cost()).sum();
    }

    private Set<Mend> named(BitSet some) {
        var named = new LinkedHashSet<Mend>();
        some.stream().mapToObj(mends::get).forEach(named::add);
        return named;
    }
}
