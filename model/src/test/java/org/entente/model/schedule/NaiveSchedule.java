package org.entente.model.schedule;

import static org.entente.model.schedule.NaiveHours.hour;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The critical path method as a textbook tells it, hour by hour and task by task, without a
/// thought of speed. Times are whole hours; calendars are looked up hour by hour.
final class NaiveSchedule {
    /// Hours since the origin.
    record Ends(int start, int finish) {}

    private record Arrow(TaskId from, TaskId to, DependencyKind type, int lag, LagTime time) {}

    private final Plan plan;
    private final Map<TaskId, Task> tasks = new HashMap<>();
    private final Map<TaskId, boolean[]> hours = new HashMap<>();
    private final List<Arrow> arrows;
    private final Map<TaskId, Ends> soonest = new HashMap<>();
    private final Map<TaskId, Ends> late = new HashMap<>();
    private final Map<TaskId, Ends> placed = new HashMap<>();
    private final int floor;
    private final int end;

    NaiveSchedule(Plan plan) {
        this.plan = plan;
        for (var task : RandomSchedule.leaves(plan)) {
            tasks.put(task.id(), task);
            hours.put(task.id(), NaiveHours.worked(task));
        }
        arrows = plan.dependencies().flatMap(this::arrows).toList();
        floor = tasks.values().stream().mapToInt(NaiveSchedule::stated).min().orElseThrow();
        tasks.keySet().forEach(id -> early(id, false));
        end = soonest.values().stream().mapToInt(Ends::finish).max().orElseThrow();
        tasks.keySet().forEach(this::late);
        tasks.keySet().forEach(id -> early(id, true));
    }

    Ends early(TaskId id) {
        var ends = placed(id);
        var status = plan.exercise().statusDate();
        if (!isReckonedOn(id) || status == null) {
            return ends;
        }
        if (progress(id).finished() != null) {
            return new Ends(hour(status), hour(status));
        }
        var all = Objects.requireNonNull(hours.get(id));
        int start = Math.max(hour(status), plus(id, ends.finish(), -left(id)));
        while (!all[start]) {
            start++;
        }
        return new Ends(Math.min(start, ends.finish()), ends.finish());
    }

    Ends planned(TaskId id) {
        return isLate(id) && progress(id).finished() == null ? lateFromStart(id) : placed(id);
    }

    Ends lateEnds(TaskId id) {
        return isReckonedOn(id) ? late(id) : lateFromStart(id);
    }

    private Ends placed(TaskId id) {
        return Objects.requireNonNull(placed.get(id));
    }

    private Ends lateFromStart(TaskId id) {
        var ends = late(id);
        var started = progress(id).started();
        return started == null ? ends : new Ends(hour(started), ends.finish());
    }

    /// True where early and late times are those of what is left.
    private boolean isReckonedOn(TaskId id) {
        return plan.exercise().statusDate() != null
                && tasks.get(id).timing().computed()
                && progress(id).started() != null;
    }

    private Stream<Arrow> arrows(Dependency link) {
        return leaves(link.predecessor())
                .flatMap(
                        from ->
                                leaves(link.successor())
                                        .map(
                                                to ->
                                                        new Arrow(
                                                                from,
                                                                to,
                                                                link.type(),
                                                                (int) link.lag().toHours(),
                                                                link.lagTime())));
    }

    private Stream<TaskId> leaves(TaskId id) {
        return tasks.containsKey(id)
                ? Stream.of(id)
                : tasks.values().stream()
                        .filter(task -> id.equals(task.placement().parent()))
                        .map(Task::id);
    }

    private static int stated(Task task) {
        return switch (task) {
            case Activity activity -> hour(activity.timeframe().start());
            case Milestone milestone -> hour(milestone.at());
        };
    }

    private static int until(Task task) {
        return switch (task) {
            case Activity activity -> hour(activity.timeframe().finish());
            case Milestone milestone -> hour(milestone.at());
        };
    }

    private int work(TaskId id) {
        var task = tasks.get(id);
        var given = task.timing().work();
        if (given != null && task.timing().computed()) {
            return (int) given.toHours();
        }
        var all = Objects.requireNonNull(hours.get(id));
        return (int) IntStream.range(stated(task), until(task)).filter(hour -> all[hour]).count();
    }

    private Progress progress(TaskId id) {
        return tasks.get(id).timing().progress();
    }

    private int left(TaskId id) {
        if (progress(id).finished() != null) {
            return 0;
        }
        return work(id) * (100 - progress(id).percent()) / 100;
    }

    private boolean isLate(TaskId id) {
        return bounds(id, ConstraintKind.AS_LATE_AS_POSSIBLE).findAny().isPresent();
    }

    private Stream<Constraint> bounds(TaskId id, ConstraintKind kind) {
        var parent = tasks.get(id).placement().parent();
        return plan.constraints()
                .filter(
                        bound ->
                                bound.task().equals(id) && bound.type() == kind
                                        || bound.task().equals(parent)
                                                && below(bound.type()) == kind);
    }

    /// What a constraint of a summary means for the tasks below it.
    private static @Nullable ConstraintKind below(ConstraintKind kind) {
        return switch (kind) {
            case START_NO_EARLIER_THAN, MUST_START_ON -> ConstraintKind.START_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN, MUST_FINISH_ON -> ConstraintKind.FINISH_NO_LATER_THAN;
            case DEADLINE, AS_LATE_AS_POSSIBLE -> kind;
            case START_NO_LATER_THAN, FINISH_NO_EARLIER_THAN -> null;
        };
    }

    private IntStream moments(TaskId id, ConstraintKind kind) {
        return bounds(id, kind).mapToInt(bound -> hour(Objects.requireNonNull(bound.at())));
    }

    private int plus(TaskId id, int from, int work) {
        var all = Objects.requireNonNull(hours.get(id));
        int at = from;
        for (int left = work; left > 0; at++) {
            left -= all[at] ? 1 : 0;
        }
        for (int left = work; left < 0; ) {
            at--;
            left += all[at] ? 1 : 0;
        }
        return at;
    }

    private int lagged(Arrow arrow, int at, int sign) {
        return shifted(arrow, at, sign * arrow.lag());
    }

    private int shifted(Arrow arrow, int at, int lag) {
        return arrow.time() == LagTime.ELAPSED ? at + lag : plus(arrow.to(), at, lag);
    }

    private Ends early(TaskId id, boolean isThird) {
        var memo = isThird ? placed : soonest;
        var known = memo.get(id);
        if (known == null) {
            known = reckonEarly(id, isThird);
            memo.put(id, known);
        }
        return known;
    }

    private Ends reckonEarly(TaskId id, boolean isThird) {
        var task = tasks.get(id);
        var progress = progress(id);
        if (progress.finished() != null) {
            var start = hour(Objects.requireNonNull(progress.started()));
            return new Ends(start, hour(progress.finished()));
        }
        if (!task.timing().computed()) {
            var start = progress.started() == null ? stated(task) : hour(progress.started());
            return new Ends(start, Math.max(start, until(task)));
        }
        var status = plan.exercise().statusDate();
        if (progress.started() != null) {
            int start = hour(progress.started());
            int finish = plus(id, start, work(id));
            if (status != null) {
                finish = Math.max(finish, plus(id, Math.max(hour(status), start), left(id)));
            }
            var least = moments(id, ConstraintKind.FINISH_NO_EARLIER_THAN).max();
            return new Ends(start, Math.max(finish, least.orElse(finish)));
        }
        return open(id, isThird);
    }

    private Ends open(TaskId id, boolean isThird) {
        var finishes = moments(id, ConstraintKind.FINISH_NO_EARLIER_THAN).max();
        var starts = moments(id, ConstraintKind.START_NO_EARLIER_THAN).max();
        var linked =
                arrows.stream()
                        .filter(arrow -> arrow.to().equals(id))
                        .mapToInt(arrow -> soonest(arrow, isThird))
                        .max();
        int start;
        boolean endsOnTime = false;
        var status = plan.exercise().statusDate();
        int known = status == null ? Integer.MIN_VALUE : hour(status);
        if (linked.isEmpty() && finishes.isPresent() && freely(id, finishes.getAsInt()) >= known) {
            start = freely(id, finishes.getAsInt());
            endsOnTime = plus(id, finishes.getAsInt(), -work(id)) == start;
        } else {
            int from = linked.orElse(starts.orElse(stated(tasks.get(id))));
            start = within(id, nextStart(id, Math.max(from, known)));
        }
        var must = moments(id, ConstraintKind.MUST_FINISH_ON).min();
        int finish = endsOnTime ? finishes.getAsInt() : plus(id, start, work(id));
        return new Ends(start, must.orElse(finish));
    }

    /// When it starts that waits for nothing and must not be over before a moment.
    private int freely(TaskId id, int least) {
        return within(id, nextStart(id, plus(id, least, -work(id))));
    }

    private int within(TaskId id, int soonest) {
        int start = soonest;
        start =
                Math.max(
                        start,
                        moments(id, ConstraintKind.START_NO_EARLIER_THAN).max().orElse(start));
        start =
                Math.max(
                        start,
                        backed(id, ConstraintKind.FINISH_NO_EARLIER_THAN, IntStream::max, start));
        start =
                Math.min(
                        start, moments(id, ConstraintKind.START_NO_LATER_THAN).min().orElse(start));
        start =
                Math.min(
                        start,
                        backed(id, ConstraintKind.FINISH_NO_LATER_THAN, IntStream::min, start));
        start = moments(id, ConstraintKind.MUST_START_ON).min().orElse(start);
        return backed(id, ConstraintKind.MUST_FINISH_ON, IntStream::min, start);
    }

    private int backed(
            TaskId id,
            ConstraintKind kind,
            Function<IntStream, OptionalInt> choice,
            int otherwise) {
        var moment = choice.apply(moments(id, kind));
        return moment.isPresent() ? plus(id, moment.getAsInt(), -work(id)) : otherwise;
    }

    private int nextStart(TaskId id, int from) {
        var all = Objects.requireNonNull(hours.get(id));
        if (tasks.get(id) instanceof Milestone && all[from - 1]) {
            return from;
        }
        int at = from;
        while (!all[at]) {
            at++;
        }
        return at;
    }

    private int soonest(Arrow arrow, boolean isThird) {
        var before =
                isThird
                                && isLate(arrow.from())
                                && !isLate(arrow.to())
                                && progress(arrow.from()).finished() == null
                        ? lateFromStart(arrow.from())
                        : early(arrow.from(), isThird);
        int work = work(arrow.to());
        return switch (arrow.type()) {
            case FINISH_TO_START -> lagged(arrow, before.finish(), 1);
            case START_TO_START -> lagged(arrow, before.start(), 1);
            case START_TO_FINISH -> lagged(arrow, plus(arrow.to(), before.start(), -work), 1);
            case FINISH_TO_FINISH ->
                    Math.max(floor, lagged(arrow, plus(arrow.to(), before.finish(), -work), 1));
        };
    }

    private Ends late(TaskId id) {
        var known = late.get(id);
        if (known == null) {
            int finish = lateFinish(id);
            known = new Ends(plus(id, finish, -left(id)), finish);
            late.put(id, known);
        }
        return known;
    }

    private int lateFinish(TaskId id) {
        var finished = progress(id).finished();
        if (finished != null) {
            return isReckonedOn(id) ? latestOfNothing(id) : hour(finished);
        }
        var following = arrows.stream().filter(arrow -> arrow.from().equals(id)).toList();
        int finish = Math.min(end, following.stream().mapToInt(this::latest).min().orElse(end));
        var started = progress(id).started();
        if (started != null && work(id) == 0 && !following.isEmpty()) {
            finish = hour(started);
        }
        var start = moments(id, ConstraintKind.MUST_START_ON).min();
        if (start.isPresent()) {
            finish = plus(id, start.getAsInt(), work(id));
        }
        finish = moments(id, ConstraintKind.MUST_FINISH_ON).min().orElse(finish);
        var notLater = moments(id, ConstraintKind.START_NO_LATER_THAN).min();
        if (notLater.isPresent()) {
            finish = Math.min(finish, plus(id, notLater.getAsInt(), work(id)));
        }
        ToIntFunction<ConstraintKind> least =
                kind -> moments(id, kind).min().orElse(Integer.MAX_VALUE);
        finish = Math.min(finish, least.applyAsInt(ConstraintKind.FINISH_NO_LATER_THAN));
        finish = Math.min(finish, least.applyAsInt(ConstraintKind.DEADLINE));
        var all = Objects.requireNonNull(hours.get(id));
        while (!all[finish - 1]) {
            finish--;
        }
        return finish;
    }

    private int latestOfNothing(TaskId id) {
        int status = hour(Objects.requireNonNull(plan.exercise().statusDate()));
        return arrows.stream()
                .filter(arrow -> arrow.from().equals(id))
                .mapToInt(arrow -> latestOfNothing(arrow, status))
                .reduce(Math.max(end, status), Math::min);
    }

    private int latestOfNothing(Arrow arrow, int status) {
        boolean isToStart =
                arrow.type() == DependencyKind.FINISH_TO_START
                        || arrow.type() == DependencyKind.START_TO_START;
        var ends = late(arrow.to());
        int moment = isToStart ? ends.start() : ends.finish();
        var after = progress(arrow.to());
        if (after.started() != null && after.finished() == null) {
            return moment;
        }
        boolean isFromStart =
                arrow.type() == DependencyKind.START_TO_START
                        || arrow.type() == DependencyKind.START_TO_FINISH;
        var done = progress(arrow.from());
        int from = hour(Objects.requireNonNull(isFromStart ? done.started() : done.finished()));
        int gone = (int) IntStream.range(from, status).filter(at -> isCounted(arrow, at)).count();
        return shifted(arrow, moment, -Math.max(0, arrow.lag() - gone));
    }

    /// True where the hour counts for the lag.
    private boolean isCounted(Arrow arrow, int hour) {
        return arrow.time() == LagTime.ELAPSED
                || Objects.requireNonNull(hours.get(arrow.to()))[hour];
    }

    private int latest(Arrow arrow) {
        var id = arrow.from();
        var after = progress(arrow.to());
        if (after.finished() != null) {
            return end;
        }
        var ends = late(arrow.to());
        return switch (arrow.type()) {
            case FINISH_TO_START -> lagged(arrow, ends.start(), -1);
            case FINISH_TO_FINISH -> lagged(arrow, ends.finish(), -1);
            case START_TO_FINISH -> lagged(arrow, plus(id, ends.finish(), work(id)), -1);
            case START_TO_START -> latestStart(arrow, after, ends);
        };
    }

    private int latestStart(Arrow arrow, Progress after, Ends ends) {
        var id = arrow.from();
        if (progress(id).started() != null) {
            return end;
        }
        if (after.started() == null) {
            int next = ends.start();
            while (!Objects.requireNonNull(hours.get(id))[next]) {
                next++;
            }
            return plus(id, lagged(arrow, next, -1), work(id));
        }
        if (arrows.stream().noneMatch(next -> next.from().equals(arrow.to()))) {
            return end;
        }
        int done = work(arrow.to()) - left(arrow.to());
        return plus(id, plus(arrow.to(), hour(after.started()), done), work(id));
    }
}
