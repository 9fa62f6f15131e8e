package org.entente.model.backplan;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.When;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds conferences that go on while nations who take part in them have something else at a fixed
/// time.
final class Encounters {
    private final Plan plan;
    private final Schedule schedule;
    private final Parties parties;
    private final Duration longest;

    private record Meeting(Activity activity, Span span) {}

    /// @param longest what lasts longer is no meeting
    Encounters(Plan plan, Schedule schedule, Parties parties, Duration longest) {
        this.plan = plan;
        this.schedule = schedule;
        this.parties = parties;
        this.longest = longest;
    }

    List<Collision> all() {
        var meetings = meetings();
        var conferences =
                meetings.stream().filter(one -> parties.isConference(one.activity())).toList();
        var fixed = meetings.stream().filter(one -> isFixed(one.activity())).toList();
        var found = new ArrayList<Collision>();
        for (var conference : conferences) {
            for (var other : fixed) {
                if (isMeant(conference, other)) {
                    found.add(
                            new Collision.SameTime(
                                    conference.activity().id(), other.activity().id()));
                }
            }
        }
        return found;
    }

    private List<Meeting> meetings() {
        return plan.activities()
                .filter(activity -> !parties.isSummary(activity))
                .flatMap(
                        activity ->
                                schedule
                                        .span(activity)
                                        .filter(span -> span.length().compareTo(longest) <= 0)
                                        .map(span -> new Meeting(activity, span))
                                        .stream())
                .toList();
    }

    private static boolean isFixed(Activity activity) {
        return activity.timeframe().start() instanceof When.Fixed;
    }

    /// Two fixed conferences meet each other once.
    private boolean isMeant(Meeting conference, Meeting other) {
        var one = conference.activity();
        var two = other.activity();
        var isTwice = isFixed(one) && parties.isConference(two);
        return !one.id().equals(two.id())
                && conference.span().overlaps(other.span())
                && !Collections.disjoint(parties.of(one), parties.of(two))
                && !(isTwice && one.id().value().compareTo(two.id().value()) > 0);
    }
}
