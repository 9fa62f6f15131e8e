package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Between which minutes an activity may start: not before its present start; within its phase and
/// the exercise if it lies there now; as its constraints and its links to tasks that stay allow.
final class Windows {
    /// The first and the last minute of the start.
    record Window(int earliest, int latest) {
        private Window from(int minute) {
            return new Window(Math.max(earliest, minute), latest);
        }

        private Window until(int minute) {
            return new Window(earliest, Math.min(latest, minute));
        }
    }

    /// That one activity starts so many minutes after another at the earliest, and both may move.
    record Lag(Activity.Id before, Activity.Id after, int minutes) {}

    private final Situation situation;
    private final Minutes minutes;
    private final Map<Activity.Id, Window> windows = new LinkedHashMap<>();
    private final List<Lag> lags = new ArrayList<>();

    Windows(Situation situation, Minutes minutes, Collection<Activity> movable) {
        this.situation = situation;
        this.minutes = minutes;
        movable.forEach(this::open);
        situation.plan().constraints().forEach(this::bind);
        situation.plan().dependencies().forEach(this::bind);
    }

    Map<Activity.Id, Window> all() {
        return windows;
    }

    List<Lag> lags() {
        return lags;
    }

    private void open(Activity activity) {
        var span = situation.span(activity.id()).orElseThrow();
        var phase = situation.phase(activity).flatMap(situation::span);
        int latest =
                Stream.concat(phase.stream(), situation.schedule().exercise().stream())
                        .filter(around -> around.contains(span))
                        .mapToInt(around -> minutes.of(around.end()) - minutes.length(span))
                        .min()
                        .orElse(Job.NO_LIMIT);
        windows.put(activity.id(), new Window(minutes.of(span.start()), latest));
    }

    private void bind(Constraint constraint) {
        var at = constraint.at();
        if (constraint.task() instanceof Activity.Id id && windows.containsKey(id) && at != null) {
            situation.schedule().instant(at).ifPresent(limit -> bind(id, constraint.type(), limit));
        }
    }

    private void bind(Activity.Id id, ConstraintKind kind, Instant limit) {
        switch (kind) {
            case START_NO_EARLIER_THAN, MUST_START_ON -> from(id, minutes.past(limit));
            case FINISH_NO_EARLIER_THAN, MUST_FINISH_ON ->
                    from(id, minutes.past(limit) - length(id));
            case START_NO_LATER_THAN -> until(id, minutes.of(limit));
            case FINISH_NO_LATER_THAN, DEADLINE -> until(id, minutes.of(limit) - length(id));
            case AS_LATE_AS_POSSIBLE -> {}
        }
    }

    private void bind(Dependency link) {
        var first = start(link.predecessor());
        var second = start(link.successor());
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        int lag = lag(link);
        boolean firstMoves = windows.containsKey(link.predecessor());
        boolean secondMoves = windows.containsKey(link.successor());
        if (link.successor() instanceof Activity.Id after && secondMoves) {
            if (link.predecessor() instanceof Activity.Id before && firstMoves) {
                lags.add(new Lag(before, after, lag));
            } else {
                from(after, first.getAsInt() + lag);
            }
        } else if (link.predecessor() instanceof Activity.Id before && firstMoves) {
            until(before, second.getAsInt() - lag);
        }
    }

    /// From start to start, in minutes.
    private int lag(Dependency link) {
        int lag = Minutes.whole(link.lag());
        return switch (link.type()) {
            case FINISH_TO_START -> length(link.predecessor()) + lag;
            case START_TO_START -> lag;
            case FINISH_TO_FINISH -> length(link.predecessor()) + lag - length(link.successor());
            case START_TO_FINISH -> lag - length(link.successor());
        };
    }

    private OptionalInt start(TaskId task) {
        return situation.start(task).stream().mapToInt(minutes::of).findFirst();
    }

    private int length(TaskId task) {
        return task instanceof Activity.Id id
                ? situation.span(id).map(minutes::length).orElse(0)
                : 0;
    }

    private void from(Activity.Id id, int minute) {
        windows.computeIfPresent(id, (_, window) -> window.from(minute));
    }

    private void until(Activity.Id id, int minute) {
        windows.computeIfPresent(id, (_, window) -> window.until(minute));
    }
}
