package org.entente.model.backplan;

import org.entente.model.plan.Agreement;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that collides in one plan. From STARTEX to ENDEX nobody rests; a task of more than a
/// fortnight is not expected to keep clear of holidays.
final class Troubles {
    private static final Duration LONGEST = Duration.ofDays(14);

    private final Plan plan;
    private final Instant now;
    private final ZoneId zone;
    private final Schedule schedule;
    private final Parties parties;
    private final RestDays rests;

    Troubles(Plan plan, Instant now) {
        this.plan = plan;
        this.now = now;
        this.zone = plan.exercise().zone();
        this.schedule = Schedule.of(plan);
        this.parties = new Parties(plan);
        this.rests = new RestDays(plan);
    }

    List<Collision> all() {
        var found = new ArrayList<Collision>();
        plan.tasks()
                .filter(task -> !parties.isSummary(task))
                .forEach(task -> found.addAll(of(task)));
        plan.constraints().forEach(constraint -> missed(constraint).ifPresent(found::add));
        found.addAll(new Encounters(plan, schedule, parties, LONGEST).all());
        plan.agreements()
                .filter(this::endsTooSoon)
                .map(agreement -> new Collision.AgreementEnds(agreement.id()))
                .forEach(found::add);
        RuleBook.judge(plan, now).open().stream().map(Collision.Broken::new).forEach(found::add);
        return found;
    }

    /// True where it is known from when until when the agreement is in force, and that this is not
    /// the whole exercise.
    private boolean endsTooSoon(Agreement agreement) {
        var period = agreement.period();
        var force = period == null ? Optional.<Span>empty() : schedule.anchors().span(period);
        return force.isPresent()
                && schedule.exercise().filter(span -> !force.get().contains(span)).isPresent();
    }

    private List<Collision> of(Task task) {
        var found = new ArrayList<Collision>();
        var start = schedule.start(task.id());
        var end = schedule.finish(task.id());
        if (start.isEmpty() || end.isEmpty()) {
            return found;
        }
        if (start.get().isBefore(now)) {
            found.add(new Collision.NoLeadTime(task.id(), start.get()));
        }
        if (isAtRest(start.get(), end.get())) {
            days(start.get(), end.get()).forEach(date -> day(task, date, found));
        }
        return found;
    }

    private boolean isAtRest(Instant start, Instant end) {
        return Duration.between(start, end).compareTo(LONGEST) <= 0
                && schedule.exercise().filter(span -> touches(span, start, end)).isEmpty();
    }

    private static boolean touches(Span exercise, Instant start, Instant end) {
        return end.isAfter(exercise.start()) && start.isBefore(exercise.end());
    }

    private Stream<LocalDate> days(Instant start, Instant end) {
        var first = LocalDate.ofInstant(start, zone);
        var last = end.isAfter(start) ? LocalDate.ofInstant(end.minusSeconds(1), zone) : first;
        return first.datesUntil(last.plusDays(1));
    }

    private void day(Task task, LocalDate date, List<Collision> found) {
        var nations = parties.of(task);
        var resting = new ArrayList<Participant.Id>();
        nations.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(
                        nation ->
                                rests.holiday(nation, date)
                                        .ifPresent(
                                                name -> {
                                                    resting.add(nation);
                                                    found.add(
                                                            new Collision.OnHoliday(
                                                                    task.id(), nation, date, name));
                                                }));
        if (parties.isConference(task)) {
            if (resting.size() > 1) {
                found.add(new Collision.SharedHoliday(task.id(), date, resting));
            }
            if (!nations.isEmpty()
                    && nations.stream().allMatch(one -> rests.isWeekend(one, date))) {
                found.add(new Collision.OnWeekend(task.id(), date));
            }
        }
    }

    private Optional<Collision> missed(Constraint constraint) {
        var at = constraint.at();
        if (at == null) {
            return Optional.empty();
        }
        var bound = schedule.instant(at);
        var start = schedule.start(constraint.task());
        var end = schedule.finish(constraint.task());
        return bound.isPresent()
                        && start.isPresent()
                        && end.isPresent()
                        && !keeps(constraint, bound.get(), start.get(), end.get())
                ? Optional.of(new Collision.Missed(constraint.task(), constraint.id()))
                : Optional.empty();
    }

    private static boolean keeps(Constraint constraint, Instant bound, Instant start, Instant end) {
        return switch (constraint.type()) {
            case START_NO_EARLIER_THAN -> !start.isBefore(bound);
            case START_NO_LATER_THAN -> !start.isAfter(bound);
            case FINISH_NO_EARLIER_THAN -> !end.isBefore(bound);
            case FINISH_NO_LATER_THAN, DEADLINE -> !end.isAfter(bound);
            case MUST_START_ON -> start.equals(bound);
            case MUST_FINISH_ON -> end.equals(bound);
            case AS_LATE_AS_POSSIBLE -> true;
        };
    }
}
