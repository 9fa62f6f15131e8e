package org.entente.model.schedule;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The times of all jobs of a network by the critical path method. First everything as early as
/// possible, then, from the end of that, as late as possible; where some jobs are to be late, what
/// follows them is moved in a third pass.
final class Reckoning {
    private final Network network;
    private final long floor;
    private final long end;
    private final Times soonest;
    private final Times late;
    private final Times placed;

    private Reckoning(Network network, long floor, Times soonest, Times late, Times placed) {
        this.network = network;
        this.floor = floor;
        this.end = soonest.end();
        this.soonest = soonest;
        this.late = late;
        this.placed = placed;
    }

    static Reckoning of(Network network) {
        var floor = network.floor();
        var soonest = new Times(network.size());
        new ForwardPass(network, soonest, floor, null).settleAll();
        var late = new Times(network.size());
        new BackwardPass(network, soonest, late, soonest.end()).settleAll();
        var placed = soonest;
        if (network.hasLate()) {
            placed = new Times(network.size());
            new ForwardPass(network, placed, floor, late).settleAll();
        }
        return new Reckoning(network, floor, soonest, late, placed);
    }

    /// The times in a network of the same jobs that differs in these alone, and in links that begin
    /// or end at them.
    Reckoning after(Network changed, BitSet touched) {
        if (changed.size() != network.size()
                || changed.ordered() != network.ordered()
                || changed.hasLate() != network.hasLate()
                || changed.floor() != floor) {
            return of(changed);
        }
        var dirty = withNeighbours(changed, touched);
        var newSoonest = soonest.copy();
        var moved = new ForwardPass(changed, newSoonest, floor, null).settle(dirty);
        var newLate = late.copy();
        var shifted = later(changed, newSoonest, newLate, dirty, moved);
        if (!changed.hasLate()) {
            return new Reckoning(changed, floor, newSoonest, newLate, newSoonest);
        }
        var newPlaced = placed.copy();
        dirty.or(shifted == null ? all(changed) : withNeighbours(changed, shifted));
        new ForwardPass(changed, newPlaced, floor, newLate).settle(dirty);
        return new Reckoning(changed, floor, newSoonest, newLate, newPlaced);
    }

    /// Reckons the late times again; null where the end moved and with it nearly everything.
    private @Nullable BitSet later(
            Network changed, Times newSoonest, Times newLate, BitSet dirty, BitSet moved) {
        long newEnd = newSoonest.end();
        var pass = new BackwardPass(changed, newSoonest, newLate, newEnd);
        if (newEnd != end) {
            pass.settleAll();
            return null;
        }
        var back = (BitSet) dirty.clone();
        back.or(withNeighbours(changed, moved));
        return pass.settle(back);
    }

    private static BitSet all(Network network) {
        var all = new BitSet(network.size());
        all.set(0, network.size());
        return all;
    }

    private static BitSet withNeighbours(Network network, BitSet jobs) {
        var wider = (BitSet) jobs.clone();
        jobs.stream().flatMap(job -> neighbours(network, job)).forEach(wider::set);
        return wider;
    }

    private static IntStream neighbours(Network network, int job) {
        return IntStream.concat(
                IntStream.range(network.firstBefore(job), network.endBefore(job))
                        .map(at -> network.linkBefore(at).from()),
                IntStream.range(network.firstAfter(job), network.endAfter(job))
                        .map(at -> network.linkAfter(at).to()));
    }

    Network network() {
        return network;
    }

    boolean isKnown(int job) {
        return placed.isKnown(job);
    }

    /// The earliest times; what follows a late job has moved behind it.
    Times early() {
        return placed;
    }

    long lateStart(int at) {
        var job = network.job(at);
        return job.isStarted() ? job.done().started() : late.start(at);
    }

    long lateFinish(int at) {
        return late.finish(at);
    }

    /// Where the job stands: early, or late if it is to be.
    long start(int at) {
        return network.job(at).bounds().isLate() ? lateStart(at) : placed.start(at);
    }

    long finish(int at) {
        return network.job(at).bounds().isLate() ? late.finish(at) : placed.finish(at);
    }

    /// How much working time the job may slip before it delays the end of the plan or breaks a
    /// bound; negative where it is too late already.
    long totalFloat(int at) {
        var job = network.job(at);
        if (job.bounds().isLate() || job.isFinished()) {
            return 0;
        }
        var finish = job.calendar().between(placed.finish(at), late.finish(at));
        return job.isStarted()
                ? finish
                : Math.min(finish, job.calendar().between(placed.start(at), late.start(at)));
    }

    boolean isCritical(int at) {
        return !network.job(at).isFinished() && totalFloat(at) <= 0;
    }

    /// How much working time it may slip before it moves what waits for it.
    long freeFloat(int at) {
        if (network.job(at).isFinished()) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int link = network.firstAfter(at); link < network.endAfter(at); link++) {
            var after = network.linkAfter(link);
            if (isKnown(after.to()) && !network.job(after.to()).isFinished()) {
                least = Math.min(least, slack(after));
            }
        }
        return Math.max(0, least == Long.MAX_VALUE ? totalFloat(at) : least);
    }

    private long slack(Link link) {
        if (link.isMember()) {
            return freeFloat(link.to());
        }
        var calendar = network.job(link.from()).calendar();
        return switch (link.type()) {
            case FINISH_TO_START -> slack(link, finish(link.from()), start(link.to()), calendar);
            case START_TO_START -> slack(link, start(link.from()), start(link.to()), calendar);
            case FINISH_TO_FINISH -> slack(link, finish(link.from()), finish(link.to()), calendar);
            case START_TO_FINISH -> slack(link, start(link.from()), finish(link.to()), calendar);
        };
    }

    private static long slack(Link link, long from, long to, WorkingTime calendar) {
        return calendar.between(from, link.before(to));
    }
}
