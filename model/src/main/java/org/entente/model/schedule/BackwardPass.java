package org.entente.model.schedule;

import static org.entente.model.schedule.Job.NONE;

/// The latest times that delay nothing: neither the end of the plan, nor what must not be later. Of
/// a job that has started, the start is when the work that is left must go on.
final class BackwardPass extends Pass {
    private final Network network;
    private final Times early;
    private final Times times;
    private final long end;

    /// @param times when the work that is left must go on, and when it must be over
    BackwardPass(Network network, Times early, Times times, long end) {
        super(network, false);
        this.network = network;
        this.early = early;
        this.times = times;
        this.end = end;
    }

    @Override
    boolean settle(int at) {
        var job = network.job(at);
        if (!early.isKnown(at)) {
            return times.put(at, NONE, NONE);
        }
        if (job.isFinished()) {
            var finish = job.isReckonedOn() ? reckonedOn(at, job) : job.done().finished();
            return times.put(at, finish, finish);
        }
        var linked = linked(at, job);
        if (job.isHub()) {
            return times.put(at, linked, linked);
        }
        var finish = job.calendar().previousFinish(within(job, linked));
        return times.put(at, job.calendar().plus(finish, -job.done().left()), finish);
    }

    /// The latest moment for nothing that is left to do, as Primavera has it: with the links that
    /// still bind what follows.
    private long reckonedOn(int at, Job job) {
        long latest = Math.max(end, job.done().notBefore());
        for (var link : network.after(at)) {
            if (times.isKnown(link.to())) {
                latest = Math.min(latest, reckonedOn(link, job));
            }
        }
        return latest;
    }

    private long reckonedOn(Link link, Job job) {
        var after = network.job(link.to());
        if (link.isMember()) {
            return after.kind() == Job.Kind.LAST_FINISH ? times.finish(link.to()) : end;
        }
        var isToStart =
                switch (link.type()) {
                    case FINISH_TO_START, START_TO_START -> true;
                    case FINISH_TO_FINISH, START_TO_FINISH -> false;
                };
        var moment = isToStart ? times.start(link.to()) : times.finish(link.to());
        var isGoing = after.isStarted() && !after.isFinished();
        return isGoing ? moment : link.calendar().plus(moment, -lagLeft(link, job));
    }

    /// What is left of the lag at the status date.
    private static long lagLeft(Link link, Job job) {
        var done = job.done();
        var from =
                switch (link.type()) {
                    case FINISH_TO_START, FINISH_TO_FINISH -> done.finished();
                    case START_TO_START, START_TO_FINISH -> done.started();
                };
        var past = Math.max(0, link.calendar().between(from, done.notBefore()));
        return Math.max(0, link.lag() - past);
    }

    private static long within(Job job, long latest) {
        var bounds = job.bounds();
        var finish = latest;
        if (bounds.mustStart() != NONE) {
            finish = job.finish(bounds.mustStart());
        }
        if (bounds.mustFinish() != NONE) {
            finish = bounds.mustFinish();
        }
        if (bounds.startNotAfter() != NONE) {
            finish = Math.min(finish, job.finish(bounds.startNotAfter()));
        }
        if (bounds.finishNotAfter() != NONE) {
            finish = Math.min(finish, bounds.finishNotAfter());
        }
        return bounds.deadline() == NONE ? finish : Math.min(finish, bounds.deadline());
    }

    /// The latest finish that every link allows, at most the end of the plan.
    private long linked(int at, Job job) {
        if (job.isStarted() && job.work() == 0 && network.after(at).length > 0) {
            return job.done().started();
        }
        long latest = end;
        for (var link : network.after(at)) {
            latest = Math.min(latest, latest(link, job));
        }
        return latest;
    }

    private long latest(Link link, Job job) {
        var after = network.job(link.to());
        if (after.isFinished() || !times.isKnown(link.to())) {
            return end;
        }
        if (link.isMember()) {
            return member(link, job, after);
        }
        return switch (link.type()) {
            case FINISH_TO_START -> link.before(times.start(link.to()));
            case FINISH_TO_FINISH -> link.before(times.finish(link.to()));
            case START_TO_FINISH -> link.before(job.finish(times.finish(link.to())));
            case START_TO_START -> startToStart(link, job, after);
        };
    }

    /// The last finish of a summary binds all its jobs, its first start that job alone which gives
    /// it.
    private long member(Link link, Job job, Job hub) {
        if (hub.kind() == Job.Kind.LAST_FINISH) {
            return times.finish(link.to());
        }
        return early.start(link.from()) == early.start(link.to())
                ? job.finish(times.start(link.to()))
                : end;
    }

    private long startToStart(Link link, Job job, Job after) {
        if (job.isStarted()) {
            return end;
        }
        if (after.isStarted()) {
            return startedAfter(link, job, after);
        }
        var start = job.calendar().nextStart(times.start(link.to()));
        return job.isHub() ? link.before(start) : job.finish(link.before(start));
    }

    private long startedAfter(Link link, Job job, Job after) {
        if (network.after(link.to()).length == 0) {
            return end;
        }
        var worked = after.work() - after.done().left();
        return job.finish(after.calendar().plus(after.done().started(), worked));
    }
}
