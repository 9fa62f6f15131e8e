package org.entente.model.backplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;
import static org.entente.model.Things.officeHours;

import org.entente.model.Plans;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.schedule.Schedule;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

final class FindDateTest {
    private static final Set<Participant.Id> ALL =
            Set.of(Plans.NORWAY.id(), Plans.SWEDEN.id(), Plans.BRITAIN.id());
    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 31);

    @Test
    void prefersDaysOnWhichNobodyRests() {
        var plan = withCalendars(Plans.brigadeExercise(), List.of());

        var best = propose(plan, 3).getFirst();

        assertThat(best.cost()).isZero();
        assertThat(best.first().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(best.daysToStartex()).isPositive();
    }

    @Test
    void saysWhoHasWhichHoliday() {
        var date = LocalDate.of(2026, 6, 3);
        var plan = withCalendars(Plans.brigadeExercise(), List.of(date));

        var monday = LocalDate.of(2026, 6, 1);
        var quest = new DateQuest(Plans.IPC.id(), ALL, monday, monday.plusDays(4), 5);
        var week = FindDate.propose(plan, quest).getFirst();

        assertThat(week.reasons())
                .contains(new DateReason.Holiday(Plans.SWEDEN.id(), date, "Feast"));
    }

    @Test
    void saysWhoIsCommittedElsewhere() {
        var other = activity("Other exercise", days("E", -300, -200));
        var plan =
                Plans.with(
                        withCalendars(Plans.brigadeExercise(), List.of()),
                        other,
                        assignment(other.id(), Plans.COMMANDO.id()));

        var quest = new DateQuest(Plans.IPC.id(), ALL, FROM.plusDays(20), UNTIL, 3);

        assertThat(FindDate.propose(plan, quest))
                .isNotEmpty()
                .allMatch(
                        one ->
                                one.reasons()
                                        .contains(
                                                new DateReason.Committed(
                                                        Plans.BRITAIN.id(), other.id(), 3)));
    }

    @Test
    void saysOfWhomNothingIsKnown() {
        var best = propose(Plans.brigadeExercise(), 3).getFirst();

        assertThat(best.reasons()).hasSize(3).allMatch(DateReason.Unknown.class::isInstance);
    }

    @Test
    void doesNotProposeAConferenceAfterStartexIfItCanBeHelped() {
        var quest =
                new DateQuest(
                        Plans.IPC.id(),
                        ALL,
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 31),
                        3);
        var plan = withCalendars(Plans.brigadeExercise(), List.of());

        assertThat(FindDate.propose(plan, quest).getFirst().last())
                .isBefore(LocalDate.of(2027, 3, 12));
    }

    @Test
    void aWatchEndsTheSearchWithWhatWasLookedAtSoFar() {
        var quest = new DateQuest(Plans.IPC.id(), ALL, FROM, UNTIL, 3);
        var plan = withCalendars(Plans.brigadeExercise(), List.of());

        var found = FindDate.propose(plan, quest, done -> done < 0.5);

        assertThat(found).isNotEmpty().hasSizeLessThan(FindDate.propose(plan, quest).size());
    }

    @Test
    void hasNothingToProposeInAWindowThatIsTooShort() {
        var quest = new DateQuest(Plans.IPC.id(), ALL, FROM, FROM.plusDays(1), 3);

        assertThat(FindDate.propose(Plans.brigadeExercise(), quest)).isEmpty();
    }

    @Test
    void putsTheConferenceOnTheDaysThatWereChosen() {
        var plan = withCalendars(Plans.brigadeExercise(), List.of());
        var chosen = propose(plan, 3).get(4);

        var outcome = PlanEditor.apply(plan, FindDate.edit(plan, Plans.IPC.id(), chosen));

        var after = ((Outcome.Applied) outcome).plan();
        var start = Schedule.of(after).start(Plans.IPC.id()).orElseThrow();
        assertThat(LocalDate.ofInstant(start, plan.exercise().zone())).isEqualTo(chosen.first());
    }

    @Test
    void movesAPhaseWithItsTasks() {
        var plan = Plans.brigadeExercise();
        var quest =
                new DateQuest(
                        Plans.LIVE.id(),
                        ALL,
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2027, 4, 30),
                        9);
        var chosen = FindDate.propose(plan, quest).getFirst();

        var outcome = PlanEditor.apply(plan, FindDate.edit(plan, Plans.LIVE.id(), chosen));

        var after = Schedule.of(((Outcome.Applied) outcome).plan());
        var before = Schedule.of(plan);
        var start = before.start(Plans.ATTACK.id()).orElseThrow();
        assertThat(after.start(Plans.ATTACK.id()))
                .contains(
                        start.atZone(plan.exercise().zone())
                                .plusDays(chosen.daysMoved())
                                .toInstant());
    }

    @Test
    void agreesWithANaiveCount() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var holidays = new ArrayList<LocalDate>();
            for (int i = 0; i < 25; i++) {
                holidays.add(FROM.plusDays(random.nextInt(92)));
            }
            var work = new ArrayList<Activity>();
            var plan = withCalendars(Plans.brigadeExercise(), holidays);
            for (int i = 0; i < 6; i++) {
                var start = -320 + random.nextInt(110);
                var one = activity("Work " + i, days("E", start, start + 1 + random.nextInt(9)));
                work.add(one);
                plan = Plans.with(plan, one, assignment(one.id(), Plans.SWEDEN.id()));
            }
            int days = 1 + random.nextInt(9);

            var found = propose(plan, days);

            for (var proposal : found) {
                assertThat(proposal.cost())
                        .as("seed %d", seed)
                        .isEqualTo(naive(plan, proposal.first(), days, holidays, work));
            }
            var least = Integer.MAX_VALUE;
            for (var date = FROM;
                    !date.isAfter(UNTIL.minusDays(days - 1L));
                    date = date.plusDays(1)) {
                least = Math.min(least, naive(plan, date, days, holidays, work));
            }
            assertThat(found.getFirst().cost()).as("seed %d", seed).isEqualTo(least);
            assertThat(found).isSortedAccordingTo(Comparator.comparing(DateProposal::cost));
        }
    }

    /// Sweden alone keeps the holidays; all three keep Thursday to Sunday.
    private static int naive(
            Plan plan, LocalDate first, int days, List<LocalDate> holidays, List<Activity> work) {
        var schedule = Schedule.of(plan);
        var free = new HashSet<>(holidays);
        int cost = 0;
        for (var date = first; date.isBefore(first.plusDays(days)); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().getValue() > 3;
            cost += weekend ? 8 : 0;
            cost += free.contains(date) ? 10 : weekend ? 4 : 0;
            for (var one : work) {
                var span = schedule.span(one).orElseThrow();
                var from = date.atStartOfDay(schedule.zone()).toInstant();
                if (span.start()
                                .isBefore(
                                        date.plusDays(1).atStartOfDay(schedule.zone()).toInstant())
                        && span.end().isAfter(from)) {
                    cost += 6;
                }
            }
        }
        return cost;
    }

    private static List<DateProposal> propose(Plan plan, int days) {
        return FindDate.propose(plan, new DateQuest(Plans.IPC.id(), ALL, FROM, UNTIL, days));
    }

    /// Sweden rests on these dates, the others from Thursday to Sunday alone, as it does.
    private static Plan withCalendars(Plan plan, List<LocalDate> dates) {
        var usual = officeHours("Usual");
        var free =
                dates.stream()
                        .map(date -> new DayException("Feast", date, date, List.of()))
                        .toList();
        var swedish =
                new WorkCalendar(
                        new WorkCalendar.Id(new UUID(1, 1)),
                        "Swedish",
                        usual.week(),
                        free,
                        usual.notes());
        return Plans.with(
                plan,
                usual,
                swedish,
                Plans.NORWAY.withCalendar(usual.id()),
                Plans.BRITAIN.withCalendar(usual.id()),
                Plans.SWEDEN.withCalendar(swedish.id()));
    }
}
