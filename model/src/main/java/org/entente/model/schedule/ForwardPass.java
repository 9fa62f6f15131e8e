package org.entente.model.schedule;

import static org.entente.model.schedule.Job.NONE;

import org.jspecify.annotations.Nullable;

/// The earliest times: each job as soon as what it waits for and its bounds allow. Where bounds and
/// links contradict each other, the bounds win and the job has negative float, as in Microsoft
/// Project when tasks honour their constraint dates.
final class ForwardPass extends Pass {
    private final Network network;
    private final Times times;
    private final @Nullable LateTimes late;
    private final long floor;

    /// @param floor when the plan begins; a link between two finishes pulls nothing before it
    /// @param late where jobs that are as late as possible stand, once it is known
    ForwardPass(Network network, Times times, long floor, @Nullable LateTimes late) {
        super(network, true);
        this.network = network;
        this.times = times;
        this.floor = floor;
        this.late = late;
    }

    @Override
    boolean settle(int at) {
        var job = network.job(at);
        return switch (job.kind()) {
            case UNKNOWN -> times.put(at, NONE, NONE);
            case FIXED -> fixed(at, job);
            case FIRST_START, LAST_FINISH -> hub(at, job);
            case WORK, MILESTONE -> job.isStarted() ? started(at, job) : open(at, job);
        };
    }

    private boolean fixed(int at, Job job) {
        var start = job.isStarted() ? job.done().started() : job.stated();
        var finish = job.isFinished() ? job.done().finished() : job.until();
        return times.put(at, start, Math.max(start, finish));
    }

    /// The start of a hub is what late jobs wait for, its finish what the others wait for.
    private boolean hub(int at, Job job) {
        boolean isFirst = job.kind() == Job.Kind.FIRST_START;
        long found = NONE;
        long moved = NONE;
        for (var link : network.before(at)) {
            int member = link.from();
            found = outer(isFirst, found, isFirst ? times.start(member) : times.finish(member));
            moved = outer(isFirst, moved, isFirst ? start(member, job) : finish(member, job));
        }
        return times.put(at, found, moved);
    }

    private static long outer(boolean isFirst, long one, long other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        return isFirst ? Math.min(one, other) : Math.max(one, other);
    }

    private boolean started(int at, Job job) {
        var done = job.done();
        if (job.isFinished()) {
            return times.put(at, done.started(), done.finished());
        }
        var finish = job.finish(done.started());
        if (done.notBefore() != NONE) {
            var soonest = Math.max(done.notBefore(), done.started());
            finish = Math.max(finish, job.calendar().plus(soonest, done.left()));
        }
        if (job.bounds().finishNotBefore() != NONE) {
            finish = Math.max(finish, job.bounds().finishNotBefore());
        }
        return times.put(at, done.started(), finish);
    }

    private boolean open(int at, Job job) {
        var linked = linked(at, job);
        var bounds = job.bounds();
        if (linked == NONE && bounds.finishNotBefore() != NONE) {
            var start = within(job, job.nextStart(job.start(bounds.finishNotBefore())));
            if (start >= job.done().notBefore()) {
                return times.put(at, start, finish(job, start, bounds.finishNotBefore()));
            }
        }
        if (linked == NONE) {
            linked = bounds.startNotBefore() == NONE ? job.stated() : bounds.startNotBefore();
        }
        if (linked == NONE) {
            return times.put(at, NONE, NONE);
        }
        if (job.done().notBefore() != NONE) {
            linked = Math.max(linked, job.done().notBefore());
        }
        var start = within(job, job.nextStart(linked));
        return times.put(at, start, finish(job, start, NONE));
    }

    private static long finish(Job job, long start, long least) {
        if (job.bounds().mustFinish() != NONE) {
            return job.bounds().mustFinish();
        }
        return least != NONE && job.start(least) == start ? least : job.finish(start);
    }

    private static long within(Job job, long soonest) {
        var bounds = job.bounds();
        var start = soonest;
        if (bounds.startNotBefore() != NONE) {
            start = Math.max(start, bounds.startNotBefore());
        }
        if (bounds.finishNotBefore() != NONE) {
            start = Math.max(start, job.start(bounds.finishNotBefore()));
        }
        if (bounds.startNotAfter() != NONE) {
            start = Math.min(start, bounds.startNotAfter());
        }
        if (bounds.finishNotAfter() != NONE) {
            start = Math.min(start, job.start(bounds.finishNotAfter()));
        }
        if (bounds.mustStart() != NONE) {
            start = bounds.mustStart();
        }
        return bounds.mustFinish() == NONE ? start : job.start(bounds.mustFinish());
    }

    /// The earliest start that every link allows; none where nothing is waited for.
    private long linked(int at, Job job) {
        long soonest = NONE;
        for (var link : network.before(at)) {
            soonest = Math.max(soonest, soonest(link, job));
        }
        return soonest;
    }

    private long soonest(Link link, Job job) {
        if (!times.isKnown(link.from())) {
            return NONE;
        }
        return switch (link.type()) {
            case FINISH_TO_START -> link.after(finish(link.from(), job));
            case START_TO_START -> link.after(start(link.from(), job));
            case START_TO_FINISH -> link.after(job.start(start(link.from(), job)));
            case FINISH_TO_FINISH ->
                    Math.max(floor, link.after(job.start(finish(link.from(), job))));
        };
    }

    private long start(int before, Job job) {
        if (network.job(before).isHub()) {
            return hubTime(before, job);
        }
        return late != null && isLate(before, job) && !network.job(before).isStarted()
                ? late.start(before)
                : times.start(before);
    }

    private long finish(int before, Job job) {
        if (network.job(before).isHub()) {
            return hubTime(before, job);
        }
        return late != null && isLate(before, job) ? late.finish(before) : times.finish(before);
    }

    private long hubTime(int hub, Job job) {
        return job.bounds().isLate() ? times.start(hub) : times.finish(hub);
    }

    /// Late jobs move what follows them, but not the earliest times of other late jobs. What is
    /// finished is not late.
    private boolean isLate(int before, Job job) {
        return !job.bounds().isLate()
                && network.job(before).bounds().isLate()
                && !network.job(before).isFinished()
                && times.isKnown(before);
    }
}
