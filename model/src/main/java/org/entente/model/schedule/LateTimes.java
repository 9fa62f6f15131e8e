package org.entente.model.schedule;

import java.util.BitSet;

/// The latest times of the jobs of a network. An edit that moves the end of the plan moves nearly
/// all of them, so they are then reckoned when somebody asks, as far as the answer needs it.
final class LateTimes {
    private final long end;
    private final Times times;
    private final BackwardPass pass;
    private volatile boolean isWhole;

    private LateTimes(Network network, Times early, long end, Times times) {
        this.end = end;
        this.times = times;
        this.pass = new BackwardPass(network, early, times, end);
    }

    /// Reckons all of them at once.
    static LateTimes of(Network network, Times early) {
        var late = new LateTimes(network, early, early.end(), Times.none(network.size()));
        late.settleAll();
        return late;
    }

    /// True where all are known and the plan ends when it did.
    boolean isGround(Times newEarly) {
        return isWhole && newEarly.end() == end;
    }

    /// The latest times of a changed network that has no loops, none of them reckoned yet.
    static LateTimes open(Network network, Times early) {
        return new LateTimes(network, early, early.end(), Times.open(network.size()));
    }

    /// The latest times in a changed network.
    ///
    /// @param dirty the jobs to reckon again
    /// @param changed takes up the jobs that have others now
    LateTimes after(Network newNetwork, Times newEarly, BitSet dirty, BitSet changed) {
        var late = new LateTimes(newNetwork, newEarly, end, times.copy(newNetwork.size()));
        changed.or(late.pass.settle(dirty));
        late.isWhole = true;
        return late;
    }

    void settleAll() {
        if (!isWhole) {
            pass.settleAll();
            isWhole = true;
        }
    }

    long start(int job) {
        settle(job);
        return times.start(job);
    }

    long finish(int job) {
        settle(job);
        return times.finish(job);
    }

    private void settle(int job) {
        if (!isWhole && times.isOpen(job)) {
            pass.settleOne(job, times::isOpen);
        }
    }
}
