package org.entente.model.schedule;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Timed.Ends;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The computed schedule of a plan by the critical path method (Kelley and Walker 1959), with the
/// four kinds of links and the constraints of Microsoft Project: when each task takes place, how
/// early and how late it could, and its float. Tasks that are not computed stand where the plan
/// states them and bind the others.
///
/// A value: an edit makes another timetable, for which only what the edit moves is reckoned again.
public final class Timetable {
    private final Plan plan;
    private final PlanNetwork model;
    private final Reckoning reckoning;

    private Timetable(Plan plan, PlanNetwork model, Reckoning reckoning) {
        this.plan = plan;
        this.model = model;
        this.reckoning = reckoning;
    }

    /// Reckons everything.
    public static Timetable of(Plan plan) {
        var model = PlanNetwork.of(plan);
        return new Timetable(plan, model, Reckoning.of(model.network()));
    }

    /// The timetable of a later plan that differs in these things alone; equal to what `of` makes
    /// of it.
    public Timetable after(Plan later, Collection<? extends EntityId> touched) {
        return new TimetableStep(plan, later, model)
                .take(touched)
                .map(
                        step ->
                                new Timetable(
                                        later,
                                        step.model(),
                                        reckoning.after(step.model().network(), step.dirty())))
                .orElseGet(() -> of(later));
    }

    /// What the schedule says of the task; empty where an anchor that it hangs on is missing, where
    /// it waits for itself, or where it is not in the plan.
    public Optional<Timed> of(TaskId id) {
        var place = model.places().get(id);
        if (place != null) {
            return reckoning.isKnown(place) ? Optional.of(timed(place)) : Optional.empty();
        }
        return summary(id);
    }

    public Optional<Instant> start(TaskId id) {
        return of(id).map(timed -> timed.planned().start());
    }

    public Optional<Instant> finish(TaskId id) {
        return of(id).map(timed -> timed.planned().finish());
    }

    /// When the last task is over; empty in a plan without times.
    public Optional<Instant> end() {
        return Optional.of(reckoning.early().end())
                .filter(end -> end != Job.NONE)
                .map(Instant::ofEpochSecond);
    }

    /// The tasks whose delay delays the plan, without order.
    public Stream<TaskId> critical() {
        reckoning.settle();
        return model.places()
                .entries()
                .filter(entry -> reckoning.isKnown(entry.getValue()))
                .filter(entry -> reckoning.isCritical(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    /// Tasks whose calendars have no hour in common; they are reckoned around the clock.
    public Stream<Task> withoutHours() {
        return plan.tasks().filter(task -> model.makers().isNever(task));
    }

    /// The working time that lies between two moments by the calendars of the task.
    public Duration work(Task task, Instant from, Instant until) {
        var calendar = model.makers().calendar(task);
        return Duration.ofSeconds(calendar.between(from.getEpochSecond(), until.getEpochSecond()));
    }

    private Timed timed(int at) {
        return new Timed(
                ends(reckoning.start(at), reckoning.finish(at)),
                ends(reckoning.earlyStart(at), reckoning.earlyFinish(at)),
                ends(reckoning.lateStart(at), reckoning.lateFinish(at)),
                Duration.ofSeconds(reckoning.totalFloat(at)),
                Duration.ofSeconds(reckoning.freeFloat(at)),
                reckoning.network().job(at).isFinished());
    }

    private static Ends ends(long start, long finish) {
        return new Ends(Instant.ofEpochSecond(start), Instant.ofEpochSecond(finish));
    }

    /// A summary reaches from the first start to the last finish below it, and has the least float
    /// of what is below it and not finished.
    private Optional<Timed> summary(TaskId id) {
        return model.tree().below(id).stream()
                .flatMap(task -> of(task).stream())
                .reduce(Timetable::around);
    }

    private static Timed around(Timed one, Timed other) {
        var open = one.isFinished() ? other : one;
        var second = other.isFinished() ? one : other;
        return new Timed(
                around(one.planned(), other.planned()),
                around(one.early(), other.early()),
                around(one.late(), other.late()),
                least(open.totalFloat(), second.totalFloat()),
                least(open.freeFloat(), second.freeFloat()),
                one.isFinished() && other.isFinished());
    }

    private static Ends around(Ends one, Ends other) {
        return new Ends(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.finish().isAfter(other.finish()) ? one.finish() : other.finish());
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
