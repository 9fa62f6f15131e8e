package org.entente.model.schedule;

import org.entente.model.plan.DependencyKind;

/// One job of the network waits for another; they are known by their places in it.
///
/// @param lag in seconds of the calendar
/// @param isMember true where `to` is the hub of a summary to which `from` belongs
record Link(
        int from, int to, DependencyKind type, long lag, WorkingTime calendar, boolean isMember) {
    static Link member(int job, int hub) {
        return new Link(job, hub, DependencyKind.FINISH_TO_START, 0, WorkingTime.ALWAYS, true);
    }

    long after(long moment) {
        return lag == 0 ? moment : calendar.plus(moment, lag);
    }

    long before(long moment) {
        return lag == 0 ? moment : calendar.plus(moment, -lag);
    }
}
