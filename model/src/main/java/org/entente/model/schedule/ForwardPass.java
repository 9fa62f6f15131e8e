package org.entente.model.schedule;

import static org.entente.model.schedule.Job.NONE;

import org.jspecify.annotations.Nullable;

/// The earliest times: each job as soon as what it waits for and its bounds allow. Where bounds and
/// links contradict each other, the bounds win and the job has negative float, as in Microsoft
/// Project when tasks honour their constraint dates.
final class ForwardPass extends Pass {
    private final Network network;
    private final Times times;
    private final @Nullable Times late;
    private final long floor;

    /// @param floor when the plan begins; a link between two finishes pulls nothing before it
    /// @param late where jobs that are as late as possible stand, once it is known
    ForwardPass(Network network, Times times, long floor, @Nullable Times late) {
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

    private boolean hub(int at, Job job) {
        boolean isFirst = job.kind() == Job.Kind.FIRST_START;
        long found = NONE;
        for (int link = network.firstBefore(at); link < network.endBefore(at); link++) {
            int member = network.linkBefore(link).from();
            long time = isFirst ? start(member, job) : finish(member, job);
            if (time != NONE && (found == NONE || isFirst == time < found)) {
                found = time;
            }
        }
        return times.put(at, found, found);
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
            return times.put(at, start, finish(job, start, bounds.finishNotBefore()));
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
        for (int link = network.firstBefore(at); link < network.endBefore(at); link++) {
            soonest = Math.max(soonest, soonest(network.linkBefore(link), job));
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
        return timesOf(before, job).start(before);
    }

    private long finish(int before, Job job) {
        return timesOf(before, job).finish(before);
    }

    /// Late jobs move what follows them, but not the earliest times of other late jobs.
    private Times timesOf(int before, Job job) {
        return late != null
                        && !job.bounds().isLate()
                        && network.job(before).bounds().isLate()
                        && late.isKnown(before)
                ? late
                : times;
    }
}
