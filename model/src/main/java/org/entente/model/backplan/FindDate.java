package org.entente.model.backplan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks for the days that suit the nations best. Days are those of the exercise zone; what has no
/// date, or a plan without an exercise, has no proposals.
public final class FindDate {
    private static final Comparator<DateProposal> BEST_FIRST =
            comparingInt(DateProposal::cost)
                    .thenComparingLong(proposal -> Math.abs(proposal.daysMoved()))
                    .thenComparing(DateProposal::first);

    private final Plan plan;
    private final DateQuest quest;
    private final ZoneId zone;
    private final RestDays rests;
    private final @Nullable LocalDate startex;
    private final Map<Participant.Id, Map<LocalDate, List<Activity.Id>>> busy = new HashMap<>();

    private FindDate(Plan plan, DateQuest quest) {
        this.plan = plan;
        this.quest = quest;
        this.zone = plan.exercise().zone();
        this.rests = new RestDays(plan);
        this.startex =
                Schedule.of(plan).startex().map(at -> LocalDate.ofInstant(at, zone)).orElse(null);
        commitments();
    }

    /// Told after each day that was looked at how much of the window is done, from 0 to 1; answers
    /// whether to go on.
    public interface Watch {
        Watch PATIENT = _ -> true;

        boolean goOn(double done);
    }

    /// The best days of each week in the window, the best week first.
    public static List<DateProposal> propose(Plan plan, DateQuest quest) {
        return propose(plan, quest, Watch.PATIENT);
    }

    /// The same; of the weeks looked at so far where the watch ends the search.
    public static List<DateProposal> propose(Plan plan, DateQuest quest, Watch watch) {
        return Shift.start(plan, quest.subject())
                .map(start -> LocalDate.ofInstant(start, plan.exercise().zone()))
                .map(now -> new FindDate(plan, quest).search(now, watch))
                .orElse(List.of());
    }

    /// Puts the subject, with what belongs to it, on the days that were proposed, and computed
    /// tasks where the schedule then puts them.
    public static Edit edit(Plan plan, EntityId subject, DateProposal chosen) {
        return Settled.of(plan, new Shift(plan).by(subject, Math.toIntExact(chosen.daysMoved())));
    }

    private List<DateProposal> search(LocalDate now, Watch watch) {
        var weeks = new TreeMap<LocalDate, DateProposal>();
        var last = quest.until().minusDays(quest.days() - 1L);
        double all = Math.max(1, ChronoUnit.DAYS.between(quest.from(), last) + 1);
        for (var first = quest.from(); !first.isAfter(last); first = first.plusDays(1)) {
            if (!watch.goOn(ChronoUnit.DAYS.between(quest.from(), first) / all)) {
                break;
            }
            var proposal = proposal(first, now);
            var week = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(
                    week,
                    proposal,
                    (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return weeks.values().stream().sorted(BEST_FIRST).toList();
    }

    private DateProposal proposal(LocalDate first, LocalDate now) {
        var last = first.plusDays(quest.days() - 1L);
        var reasons = new ArrayList<DateReason>();
        late(last, now).ifPresent(reasons::add);
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            rest(date, reasons);
        }
        committed(first, last, reasons);
        sorted().filter(nation -> !rests.isKnown(nation))
                .map(DateReason.Unknown::new)
                .forEach(reasons::add);
        return new DateProposal(
                first,
                last,
                ChronoUnit.DAYS.between(now, first),
                startex == null ? 0 : ChronoUnit.DAYS.between(first, startex),
                reasons);
    }

    private Optional<DateReason> late(LocalDate last, LocalDate now) {
        return startex != null && now.isBefore(startex) && !last.isBefore(startex)
                ? Optional.of(new DateReason.AfterStartex(startex))
                : Optional.empty();
    }

    private void rest(LocalDate date, List<DateReason> reasons) {
        var resting = new ArrayList<Participant.Id>();
        sorted().forEach(
                        nation ->
                                rests.holiday(nation, date)
                                        .ifPresentOrElse(
                                                name ->
                                                        reasons.add(
                                                                new DateReason.Holiday(
                                                                        nation, date, name)),
                                                () -> {
                                                    if (rests.isWeekend(nation, date)) {
                                                        resting.add(nation);
                                                    }
                                                }));
        if (!resting.isEmpty()) {
            reasons.add(new DateReason.Weekend(date, resting.size()));
        }
    }

    private void committed(LocalDate first, LocalDate last, List<DateReason> reasons) {
        sorted().forEach(
                        nation -> {
                            var days = new LinkedHashMap<Activity.Id, Integer>();
                            var dates = busy.getOrDefault(nation, Map.of());
                            first.datesUntil(last.plusDays(1))
                                    .flatMap(date -> dates.getOrDefault(date, List.of()).stream())
                                    .forEach(with -> days.merge(with, 1, Integer::sum));
                            days.forEach(
                                    (with, count) ->
                                            reasons.add(
                                                    new DateReason.Committed(nation, with, count)));
                        });
    }

    private Stream<Participant.Id> sorted() {
        return quest.nations().stream().sorted(comparing(Participant.Id::value));
    }

    private void commitments() {
        var parties = new Parties(plan);
        var own = new HashSet<>(new Shift(plan).belonging(quest.subject()));
        own.add(quest.subject());
        var schedule = Schedule.of(plan);
        var timetable = Timetable.of(plan);
        plan.activities()
                .filter(activity -> !parties.isSummary(activity))
                .filter(activity -> !own.contains(activity.id()) && !hangsOnSubject(activity))
                .sorted(comparing(activity -> activity.id().value()))
                .forEach(
                        activity ->
                                span(schedule, timetable, activity)
                                        .ifPresent(
                                                span ->
                                                        commit(
                                                                activity,
                                                                parties.assigned(activity.id()),
                                                                LocalDate.ofInstant(
                                                                        span.start(), zone),
                                                                LocalDate.ofInstant(
                                                                        span.end().minusSeconds(1),
                                                                        zone))));
    }

    /// When the activity takes place; where it is computed, when the schedule says.
    private static Optional<Span> span(Schedule schedule, Timetable timetable, Activity activity) {
        if (!activity.timing().computed()) {
            return schedule.span(activity);
        }
        return timetable
                .of(activity.id())
                .map(Timed::planned)
                .filter(ends -> ends.start().isBefore(ends.finish()))
                .map(ends -> new Span(ends.start(), ends.finish()));
    }

    private void commit(
            Task activity, Set<Participant.Id> nations, LocalDate start, LocalDate end) {
        var from = start.isBefore(quest.from()) ? quest.from() : start;
        var until = end.isAfter(quest.until()) ? quest.until() : end;
        if (from.isAfter(until) || !(activity.id() instanceof Activity.Id id)) {
            return;
        }
        nations.stream()
                .filter(quest.nations()::contains)
                .map(nation -> busy.computeIfAbsent(nation, _ -> new HashMap<>()))
                .forEach(
                        dates ->
                                from.datesUntil(until.plusDays(1))
                                        .forEach(
                                                date ->
                                                        dates.computeIfAbsent(
                                                                        date,
                                                                        _ -> new ArrayList<>())
                                                                .add(id)));
    }

    /// What is reckoned from the anchor that is to be moved moves with it.
    private boolean hangsOnSubject(Activity activity) {
        return plan.find(Anchor.class, quest.subject())
                .filter(anchor -> hangsOn(activity.timeframe(), anchor))
                .isPresent();
    }

    private static boolean hangsOn(Timeframe timeframe, Anchor anchor) {
        return timeframe.start() instanceof When.Relative(var code, _)
                && Objects.equals(code, anchor.code());
    }
}
