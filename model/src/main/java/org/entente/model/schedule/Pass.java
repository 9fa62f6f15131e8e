package org.entente.model.schedule;

import java.util.BitSet;

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
            for (int at = network.firstAfter(job); at < network.endAfter(job); at++) {
                mark(network.linkAfter(at).to(), places);
            }
        } else {
            for (int at = network.firstBefore(job); at < network.endBefore(job); at++) {
                mark(network.linkBefore(at).from(), places);
            }
        }
    }
}
