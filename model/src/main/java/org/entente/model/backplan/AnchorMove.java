package org.entente.model.backplan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.entente.model.backplan.MovePreview.Moved;
import org.entente.model.backplan.MovePreview.Stays;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks ahead at what a move of an anchor, such as STARTEX, would do.
public sealed interface AnchorMove {
    /// The move can be made.
    record Possible(MovePreview preview) implements AnchorMove {}

    /// The move cannot be made at all.
    record Impossible(Refusal reason) implements AnchorMove {}

    /// What the move would do; computed tasks go where the schedule then puts them. `now` tells
    /// what already lies in the past.
    static AnchorMove of(Plan plan, Anchor.Id anchor, When to, Instant now) {
        var edit = new Edit.MoveAnchor(anchor, to);
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Refused(var reason) -> new Impossible(reason);
            case Outcome.Applied(var after, _) -> {
                var settled = Settled.of(plan, edit, after);
                yield new Possible(
                        new MovePreview(
                                settled.edit(),
                                settled.after(),
                                moved(plan, settled.after()),
                                stays(plan, settled.after(), anchor),
                                collisions(plan, settled.after(), now)));
            }
        };
    }

    /// What it would do to put the anchor on that day of the exercise zone, at the same time of
    /// day; an anchor that hangs on another one hangs on it still.
    static AnchorMove of(Plan plan, Anchor.Id anchor, LocalDate to, Instant now) {
        var found = plan.find(Anchor.class, anchor);
        var start = Shift.start(plan, anchor);
        if (found.isEmpty() || start.isEmpty()) {
            return new Impossible(new Refusal.NoSuchThing(anchor));
        }
        var from = LocalDate.ofInstant(start.get(), plan.exercise().zone());
        var days = Math.toIntExact(ChronoUnit.DAYS.between(from, to));
        return of(plan, anchor, new Shift(plan).shifted(found.get().at(), days), now);
    }

    private static List<Moved> moved(Plan before, Plan after) {
        var was = starts(before);
        var found = new ArrayList<Moved>();
        starts(after)
                .forEach(
                        (id, at) -> {
                            var then = was.get(id);
                            if (then != null && !then.equals(at)) {
                                found.add(new Moved(id, then, at));
                            }
                        });
        found.sort(comparing(Moved::after).thenComparing(moved -> moved.id().value()));
        return found;
    }

    /// Only what is stated as a fixed time: a conference of others, a booked port.
    private static List<Stays> stays(Plan before, Plan after, Anchor.Id anchor) {
        var was = Shift.start(before, anchor);
        var then = Shift.start(after, anchor);
        if (was.isEmpty() || then.isEmpty()) {
            return List.of();
        }
        var zone = before.exercise().zone();
        return fixed(after)
                .filter(entry -> !entry.getKey().equals(anchor))
                .map(
                        entry ->
                                new Stays(
                                        entry.getKey(),
                                        entry.getValue(),
                                        days(entry.getValue(), was.get(), zone),
                                        days(entry.getValue(), then.get(), zone)))
                .filter(stays -> stays.daysBefore() != stays.daysThen())
                .sorted(comparing(Stays::at).thenComparing(stays -> stays.id().value()))
                .toList();
    }

    private static Stream<Map.Entry<EntityId, Instant>> fixed(Plan plan) {
        var schedule = Schedule.of(plan);
        var all =
                Stream.of(plan.anchors(), plan.phases(), plan.activities(), plan.milestones())
                        .<Entity>flatMap(things -> things);
        return all.flatMap(
                entity ->
                        begin(entity)
                                .filter(When.Fixed.class::isInstance)
                                .flatMap(schedule::instant)
                                .map(at -> Map.entry((EntityId) entity.id(), at))
                                .stream());
    }

    private static Optional<When> begin(Entity entity) {
        return switch (entity) {
            case Anchor anchor -> Optional.of(anchor.at());
            case Phase phase -> Optional.of(phase.timeframe().start());
            case Activity activity -> Optional.of(activity.timeframe().start());
            case Milestone milestone -> Optional.of(milestone.at());
            default -> Optional.empty();
        };
    }

    private static long days(Instant from, Instant to, ZoneId zone) {
        return ChronoUnit.DAYS.between(
                from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }

    private static Map<EntityId, Instant> starts(Plan plan) {
        var schedule = Schedule.of(plan);
        var starts = new HashMap<EntityId, Instant>();
        plan.anchors()
                .forEach(
                        anchor ->
                                schedule.instant(anchor.at())
                                        .ifPresent(at -> starts.put(anchor.id(), at)));
        plan.phases()
                .forEach(
                        phase ->
                                schedule.instant(phase.timeframe().start())
                                        .ifPresent(at -> starts.put(phase.id(), at)));
        plan.tasks()
                .map(Task::id)
                .forEach(id -> schedule.start(id).ifPresent(at -> starts.put(id, at)));
        plan.contingents()
                .map(Contingent::id)
                .forEach(
                        id ->
                                schedule.presence(id)
                                        .ifPresent(span -> starts.put(id, span.start())));
        return starts;
    }

    private static List<Collision> collisions(Plan before, Plan after, Instant now) {
        var known = new Troubles(before, now).all().stream().map(AnchorMove::mark).collect(toSet());
        return new Troubles(after, now)
                .all().stream().filter(trouble -> !known.contains(mark(trouble))).toList();
    }

    /// By what a trouble is known again: a finding by its key, being too late by the task, all else
    /// by all that it says.
    private static Object mark(Collision trouble) {
        return switch (trouble) {
            case Collision.Broken(var finding) -> finding.key();
            case Collision.NoLeadTime(var task, _) -> task;
            case Collision.OnHoliday holiday -> holiday;
            case Collision.SharedHoliday shared -> shared;
            case Collision.OnWeekend weekend -> weekend;
            case Collision.Missed missed -> missed;
            case Collision.SameTime same -> same;
            case Collision.AgreementEnds ends -> ends;
        };
    }
}
