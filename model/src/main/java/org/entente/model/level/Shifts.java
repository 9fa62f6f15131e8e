package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.rule.Situation;
import org.entente.model.schedule.WorkingTime;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// When an activity may start so that as much of it lies in working hours as now: it begins and
/// ends in them. For three years from the origin; later it does not start.
final class Shifts {
    private static final Duration HORIZON = Duration.ofDays(3 * 365);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Situation situation;
    private final Minutes minutes;
    private final Map<Shape, List<Resource.Step>> known = new HashMap<>();

    /// Activities of one shape may start at the same moments.
    private record Shape(WorkingTime time, Duration length, Duration work) {}

    Shifts(Situation situation, Minutes minutes) {
        this.situation = situation;
        this.minutes = minutes;
    }

    /// The minutes at which the activity may start, that at which it starts now among them; null
    /// where working hours mean nothing to it.
    @Nullable Resource starts(Activity activity, Span span) {
        var time = situation.calendars().of(activity);
        var work = time.between(span.start(), span.end());
        if (time.equals(WorkingTime.ALWAYS) || time.isNever() || work.isZero()) {
            return null;
        }
        var shape = new Shape(time, span.length(), work);
        return with(known.computeIfAbsent(shape, this::steps), minutes.of(span.start()));
    }

    private static Resource with(List<Resource.Step> steps, int present) {
        var all = new TreeMap<Integer, Integer>();
        steps.forEach(step -> all.put(step.from(), step.capacity()));
        var now = all.floorEntry(present);
        if (now == null || now.getValue() == 0) {
            all.putIfAbsent(present + 1, 0);
            all.put(present, 1);
        }
        return new Resource(
                all.entrySet().stream()
                        .map(step -> new Resource.Step(step.getKey(), step.getValue()))
                        .toList());
    }

    private List<Resource.Step> steps(Shape shape) {
        var from = minutes.origin();
        var worked = shape.time().within(new Span(from, from.plus(HORIZON).plus(shape.length())));
        var steps = new TreeMap<Integer, Integer>();
        int next = 0;
        for (var first : worked) {
            var soonest = first.start().plus(shape.length());
            while (next < worked.size() && !worked.get(next).end().isAfter(soonest)) {
                next++;
            }
            var latest = first.end().plus(shape.length());
            for (int at = next; at < worked.size(); at++) {
                if (!worked.get(at).start().isBefore(latest)) {
                    break;
                }
                open(shape, first, worked.get(at), steps);
            }
        }
        var list = new ArrayList<Resource.Step>(steps.size());
        steps.forEach((minute, open) -> list.add(new Resource.Step(minute, open)));
        return list;
    }

    /// Between these two stretches of work every start leaves the same working time.
    private void open(Shape shape, Span first, Span last, Map<Integer, Integer> steps) {
        var soonest = last.start().minus(shape.length()).plus(MINUTE);
        var from = later(first.start(), soonest);
        var until = earlier(first.end().minus(MINUTE), last.end().minus(shape.length()));
        if (!until.isBefore(from)
                && shape.time().between(from, from.plus(shape.length())).equals(shape.work())) {
            steps.put(minutes.past(from), 1);
            steps.putIfAbsent(minutes.of(until) + 1, 0);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
