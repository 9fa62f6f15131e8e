package org.entente.model.schedule;

/// What the passes know of one node of the network; moments in seconds of the epoch.
///
/// @param stated when the plan says that it starts; for a `FIXED` job it starts then
/// @param until when the plan says that a `FIXED` job is over
/// @param work the working time that it takes in all
record Job(
        Kind kind,
        WorkingTime calendar,
        long stated,
        long until,
        long work,
        Bounds bounds,
        Done done) {
    /// No such moment.
    static final long NONE = Long.MIN_VALUE;

    /// What kind of node it is.
    enum Kind {
        /// Moved by its predecessors and bounds.
        WORK,
        /// The same, but it may stand at the end of a working day.
        MILESTONE,
        /// Where the plan states it.
        FIXED,
        /// Stands for the first start of the jobs of a summary.
        FIRST_START,
        /// Stands for the last finish of the jobs of a summary.
        LAST_FINISH,
        /// Without times: an anchor is missing.
        UNKNOWN
    }

    /// The constraints of a job, each a moment or none.
    record Bounds(
            long startNotBefore,
            long startNotAfter,
            long finishNotBefore,
            long finishNotAfter,
            long mustStart,
            long mustFinish,
            long deadline,
            boolean isLate) {
        static final Bounds FREE = new Bounds(NONE, NONE, NONE, NONE, NONE, NONE, NONE, false);

        Bounds withStartNotBefore(long at) {
            return new Bounds(
                    at,
                    startNotAfter,
                    finishNotBefore,
                    finishNotAfter,
                    mustStart,
                    mustFinish,
                    deadline,
                    isLate);
        }

        Bounds withStartNotAfter(long at) {
            return new Bounds(
                    startNotBefore,
                    at,
                    finishNotBefore,
                    finishNotAfter,
                    mustStart,
                    mustFinish,
                    deadline,
                    isLate);
        }

        Bounds withFinishNotBefore(long at) {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    at,
                    finishNotAfter,
                    mustStart,
                    mustFinish,
                    deadline,
                    isLate);
        }

        Bounds withFinishNotAfter(long at) {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    finishNotBefore,
                    at,
                    mustStart,
                    mustFinish,
                    deadline,
                    isLate);
        }

        Bounds withMustStart(long at) {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    finishNotBefore,
                    finishNotAfter,
                    at,
                    mustFinish,
                    deadline,
                    isLate);
        }

        Bounds withMustFinish(long at) {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    finishNotBefore,
                    finishNotAfter,
                    mustStart,
                    at,
                    deadline,
                    isLate);
        }

        Bounds withDeadline(long at) {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    finishNotBefore,
                    finishNotAfter,
                    mustStart,
                    mustFinish,
                    at,
                    isLate);
        }

        Bounds late() {
            return new Bounds(
                    startNotBefore,
                    startNotAfter,
                    finishNotBefore,
                    finishNotAfter,
                    mustStart,
                    mustFinish,
                    deadline,
                    true);
        }
    }

    /// What is known of its progress: when it started and finished in fact, what work is left, and
    /// the moment before which none of that can be done, which is the status date.
    record Done(long started, long finished, long left, long notBefore) {
        static Done nothing(long work) {
            return new Done(NONE, NONE, work, NONE);
        }
    }

    static Job unknown(WorkingTime calendar, Bounds bounds) {
        return new Job(Kind.UNKNOWN, calendar, NONE, NONE, 0, bounds, Done.nothing(0));
    }

    static Job hub(Kind kind) {
        return new Job(kind, WorkingTime.ALWAYS, NONE, NONE, 0, Bounds.FREE, Done.nothing(0));
    }

    boolean isHub() {
        return kind == Kind.FIRST_START || kind == Kind.LAST_FINISH;
    }

    boolean isStarted() {
        return done.started() != NONE;
    }

    boolean isFinished() {
        return done.finished() != NONE;
    }

    /// True where its earliest and latest times are those of what is left of it from the status
    /// date on, as Primavera has it, rather than when it started and finished in fact.
    boolean isReckonedOn() {
        return isStarted() && done.notBefore() != NONE;
    }

    /// When it is over if it starts then.
    long finish(long start) {
        return calendar.plus(start, work);
    }

    /// When it starts if it is to be over then.
    long start(long finish) {
        return calendar.plus(finish, -work);
    }

    /// The first moment from then on at which it may start.
    long nextStart(long at) {
        return kind == Kind.MILESTONE && calendar.previousFinish(at) == at
                ? at
                : calendar.nextStart(at);
    }
}
