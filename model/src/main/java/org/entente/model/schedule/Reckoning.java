package org.entente.model.schedule;

import org.entente.model.plan.DependencyKind;

import java.util.BitSet;
import java.util.function.BiPredicate;

/// The times of all jobs of a network by the critical path method. First everything as early as
/// possible, then, from the end of that, as late as possible; where some jobs are to be late, what
/// follows them is moved in a third pass.
final class Reckoning {
    private final Network network;
    private final Times soonest;
    private final LateTimes late;
    private final Times placed;

    private Reckoning(Network network, Times soonest, LateTimes late, Times placed) {
        this.network = network;
        this.soonest = soonest;
        this.late = late;
        this.placed = placed;
    }

    static Reckoning of(Network network) {
        var soonest = Times.none(network.size());
        new ForwardPass(network, soonest, network.floor(), null).settleAll();
        var late = LateTimes.of(network, soonest);
        var placed = soonest;
        if (network.hasLate()) {
            placed = Times.none(network.size());
            new ForwardPass(network, placed, network.floor(), late).settleAll();
        }
        return new Reckoning(network, soonest, late, placed);
    }

    /// The times in a network without loops that differs in these jobs alone, and in links that
    /// begin or end at them.
    Reckoning after(Network changed, BitSet touched) {
        var dirty = withNeighbours(changed, touched);
        if (changed.floor() != network.floor()) {
            addJobs(changed, dirty, Reckoning::isBoundByFloor);
        }
        var newSoonest = soonest.copy(changed.size());
        var moved = new ForwardPass(changed, newSoonest, changed.floor(), null).settle(dirty);
        var shifted = new BitSet();
        var newLate = LateTimes.open(changed, newSoonest);
        if (late.isGround(newSoonest)) {
            moved.or(dirty);
            newLate = late.after(changed, newSoonest, withNeighbours(changed, moved), shifted);
        } else {
            addJobs(changed, shifted, Reckoning::isLate);
        }
        if (!changed.hasLate()) {
            return new Reckoning(changed, newSoonest, newLate, newSoonest);
        }
        if (!network.hasLate()) {
            addJobs(changed, shifted, Reckoning::isLate);
        }
        dirty.or(withNeighbours(changed, shifted));
        var newPlaced = placed.copy(changed.size());
        new ForwardPass(changed, newPlaced, changed.floor(), newLate).settle(dirty);
        return new Reckoning(changed, newSoonest, newLate, newPlaced);
    }

    private static void addJobs(
            Network network, BitSet jobs, BiPredicate<Network, Integer> condition) {
        for (int job = 0; job < network.size(); job++) {
            if (condition.test(network, job)) {
                jobs.set(job);
            }
        }
    }

    /// A link between two finishes pulls nothing before the plan begins.
    private static boolean isBoundByFloor(Network network, int job) {
        for (var link : network.before(job)) {
            if (link.type() == DependencyKind.FINISH_TO_FINISH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLate(Network network, int job) {
        return network.job(job).bounds().isLate();
    }

    private static BitSet withNeighbours(Network network, BitSet jobs) {
        var wider = (BitSet) jobs.clone();
        jobs.stream()
                .forEach(
                        job -> {
                            for (var link : network.before(job)) {
                                wider.set(link.from());
                            }
                            for (var link : network.after(job)) {
                                wider.set(link.to());
                            }
                        });
        return wider;
    }

    /// Makes every latest time known.
    void settle() {
        late.settleAll();
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

    long earlyStart(int at) {
        var job = network.job(at);
        if (!job.isReckonedOn()) {
            return placed.start(at);
        }
        var finish = earlyFinish(at);
        var start = job.calendar().plus(finish, -job.done().left());
        return Math.min(finish, job.calendar().nextStart(Math.max(start, job.done().notBefore())));
    }

    long earlyFinish(int at) {
        var job = network.job(at);
        return job.isFinished() && job.isReckonedOn() ? job.done().notBefore() : placed.finish(at);
    }

    long lateStart(int at) {
        var job = network.job(at);
        return job.isStarted() && !job.isReckonedOn() ? job.done().started() : late.start(at);
    }

    long lateFinish(int at) {
        return late.finish(at);
    }

    /// Where the job stands: early, or late if it is to be.
    long start(int at) {
        var job = network.job(at);
        return job.bounds().isLate() && !job.isStarted() ? late.start(at) : placedStart(at);
    }

    /// Of a hub the finish tells where it stands.
    private long placedStart(int at) {
        return network.job(at).isHub() ? placed.finish(at) : placed.start(at);
    }

    long finish(int at) {
        var job = network.job(at);
        return job.bounds().isLate() && !job.isFinished() ? late.finish(at) : placed.finish(at);
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
                : Math.min(finish, job.calendar().between(placedStart(at), late.start(at)));
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
        for (var after : network.after(at)) {
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
