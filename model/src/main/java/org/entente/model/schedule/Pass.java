package org.entente.model.schedule;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;

/// One walk through the network, in order or against it, over all jobs or over those alone for
/// which something changed.
abstract class Pass {
    private final Network network;
    private final boolean isForward;

    Pass(Network network, boolean isForward) {
        this.network = network;
        this.isForward = isForward;
    }

    /// Reckons the job again; true where its times are others now.
    abstract boolean settle(int job);

    final void settleAll() {
        int size = network.ordered();
        for (int at = 0; at < size; at++) {
            settle(network.at(isForward ? at : size - 1 - at));
        }
    }

    /// Settles these jobs, and what lies behind them as far as it changes. Tells which changed.
    final BitSet settle(BitSet dirty) {
        var changed = new BitSet();
        var places = new BitSet(network.ordered());
        dirty.stream().forEach(job -> mark(job, places));
        for (int at = next(places, -1); at >= 0; at = next(places, at)) {
            int job = network.at(place(at));
            if (settle(job)) {
                changed.set(job);
                spread(job, places);
            }
        }
        return changed;
    }

    private static int next(BitSet places, int at) {
        return places.nextSetBit(at + 1);
    }

    private void mark(int job, BitSet places) {
        int rank = network.rank(job);
        if (rank >= 0) {
            places.set(place(rank));
        }
    }

    private int place(int rank) {
        return isForward ? rank : network.ordered() - 1 - rank;
    }

    private void spread(int job, BitSet places) {
        if (isForward) {
            for (var link : network.after(job)) {
                mark(link.to(), places);
            }
        } else {
            for (var link : network.before(job)) {
                mark(link.from(), places);
            }
        }
    }

    /// Settles this job, and before it what it is reckoned from as far as that is open.
    final void settleOne(int job, IntPredicate isOpen) {
        var places = new BitSet(network.ordered());
        var pending = new ArrayDeque<Integer>();
        gather(job, isOpen, places, pending);
        while (!pending.isEmpty()) {
            int next = pending.pop();
            for (var link : isForward ? network.before(next) : network.after(next)) {
                gather(isForward ? link.from() : link.to(), isOpen, places, pending);
            }
        }
        for (int at = next(places, -1); at >= 0; at = next(places, at)) {
            settle(network.at(place(at)));
        }
    }

    private void gather(int job, IntPredicate isOpen, BitSet places, Deque<Integer> pending) {
        int place = place(network.rank(job));
        if (isOpen.test(job) && !places.get(place)) {
            places.set(place);
            pending.push(job);
        }
    }
}
