package org.entente.model.schedule;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.jspecify.annotations.Nullable;

/// One job of the network waits for another; they are known by their places in it.
///
/// @param dependency what it comes of; null where `to` is the hub of a summary to which `from`
///     belongs
/// @param lag in seconds of the calendar
record Link(
        int from,
        int to,
        Dependency.@Nullable Id dependency,
        DependencyKind type,
        long lag,
        WorkingTime calendar) {
    /// What tells a link from the others.
    record Key(int from, int to, Dependency.@Nullable Id dependency) {}

    static Link member(int job, int hub) {
        return new Link(job, hub, null, DependencyKind.FINISH_TO_START, 0, WorkingTime.ALWAYS);
    }

    boolean isMember() {
        return dependency == null;
    }

    Key key() {
        return new Key(from, to, dependency);
    }

    long after(long moment) {
        return lag == 0 ? moment : calendar.plus(moment, lag);
    }

    long before(long moment) {
        return lag == 0 ? moment : calendar.plus(moment, -lag);
    }
}
