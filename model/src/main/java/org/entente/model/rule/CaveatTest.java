package org.entente.model.rule;

import org.entente.model.authority.Belonging;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Task;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Holds what a caveat rules out against one task.
record CaveatTest(Situation situation, Belonging belonging, Caveat.Ruling ruling, Task task) {
    /// What is not known is never taken for kept.
    enum Answer {
        KEPT,
        BROKEN,
        UNKNOWN;

        private static Answer broken(boolean isBroken) {
            return isBroken ? BROKEN : KEPT;
        }
    }

    Answer kind() {
        if (ruling.kinds().isEmpty()) {
            return Answer.KEPT;
        }
        var kind = task.filing().kind();
        return kind == null ? Answer.UNKNOWN : Answer.broken(ruling.kinds().contains(kind));
    }

    Answer place() {
        if (ruling.places().isEmpty()) {
            return Answer.KEPT;
        }
        var place = task.placement().place();
        return place == null ? Answer.UNKNOWN : Answer.broken(ruling.places().contains(place));
    }

    Answer time() {
        if (ruling.time() == null && ruling.hours() == null) {
            return Answer.KEPT;
        }
        if (!(task instanceof Activity activity)) {
            return Answer.KEPT;
        }
        return situation.span(activity.id()).map(this::time).orElse(Answer.UNKNOWN);
    }

    private Answer time(Span span) {
        var ruledOut = ruling.time();
        if (ruledOut != null) {
            var time = situation.schedule().anchors().span(ruledOut);
            if (time.isEmpty()) {
                return Answer.UNKNOWN;
            }
            if (time.get().overlaps(span)) {
                return Answer.BROKEN;
            }
        }
        var hours = ruling.hours();
        return hours == null ? Answer.KEPT : hours(hours, span);
    }

    /// A task of a day or more does not tell at which hours its people work.
    private Answer hours(Caveat.Hours hours, Span span) {
        if (span.length().compareTo(Duration.ofDays(1)) >= 0) {
            return Answer.UNKNOWN;
        }
        var zone = situation.schedule().anchors().zone();
        var start = span.start().atZone(zone);
        var end = span.end().atZone(zone);
        for (var at = start; at.isBefore(end); at = at.plus(1, ChronoUnit.MINUTES)) {
            if (isWithin(hours, at.toLocalTime())) {
                return Answer.BROKEN;
            }
        }
        return Answer.KEPT;
    }

    private static boolean isWithin(Caveat.Hours hours, LocalTime at) {
        boolean isAfter = !at.isBefore(hours.from());
        boolean isBefore = at.isBefore(hours.until());
        return hours.from().isBefore(hours.until()) ? isAfter && isBefore : isAfter || isBefore;
    }

    /// Tasks state no weapons: a word found in what they say breaks the caveat, none proves little.
    Answer weapons() {
        if (ruling.weapons().isEmpty()) {
            return Answer.KEPT;
        }
        var text = (task.name() + " " + task.notes().remark()).toLowerCase(Locale.ROOT);
        return ruling.weapons().stream()
                        .map(weapon -> weapon.toLowerCase(Locale.ROOT))
                        .anyMatch(text::contains)
                ? Answer.BROKEN
                : Answer.UNKNOWN;
    }

    Answer partners() {
        return Answer.broken(
                situation.assignments(task.id()).stream()
                        .map(Assignment::assignee)
                        .flatMap(other -> belonging.nation(other).stream())
                        .anyMatch(ruling.partners()::contains));
    }
}
