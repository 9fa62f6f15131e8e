package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.contingent;
import static org.entente.model.Things.days;
import static org.entente.model.Things.element;
import static org.entente.model.Things.nation;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Position;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class AssigningRulesTest {
    private static final Participant ITALY = nation("ITA");
    private static final Activity RAID =
            activity("Raid", days("D", 1, 3))
                    .withFiling(
                            Plans.ATTACK
                                    .filing()
                                    .withAsks(List.of(Ask.of(2, Domain.LAND, Echelon.COMPANY))));

    private static List<RuleCode> at(Rule rule, Plan plan, Instant now) {
        return rule.check(Situation.of(plan, now)).map(Finding::rule).toList();
    }

    private static Instant before(int days) {
        return Plans.STARTEX.minus(Duration.ofDays(days));
    }

    private static Plan idle() {
        return Plans.with(Plans.brigadeExercise(), ITALY, contingent(ITALY, days("D", 0, 9)));
    }

    @Test
    void findsAContingentThatNobodyGivesAnythingToDoGraverWhenItComesSoon() {
        var rule = new IdleContingent();

        assertThat(at(rule, idle(), before(200))).containsExactly(RuleCode.CONTINGENT_IDLE);
        assertThat(at(rule, idle(), before(10))).containsExactly(RuleCode.CONTINGENT_IDLE_SOON);
        assertThat(Expect.of(rule, idle()))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.CONTINGENT_IDLE);
    }

    @Test
    void aContingentWhoseUnitOrNationHasATaskIsNotIdle() {
        var italians = contingent(ITALY, days("D", 0, 9));
        var unit = element(italians.id(), "Alpini");
        var rule = new IdleContingent();

        assertThat(
                        Expect.of(
                                rule,
                                Plans.with(idle(), unit, assignment(RAID.id(), unit.id()), RAID)))
                .isEmpty();
        assertThat(Expect.of(rule, Plans.with(idle(), RAID, assignment(RAID.id(), ITALY.id()))))
                .isEmpty();
        assertThat(
                        Expect.of(
                                rule,
                                Plans.with(
                                        idle(),
                                        RAID,
                                        assignment(
                                                RAID.id(), ITALY.id(), AssignmentRole.OBSERVES))))
                .hasSize(1);
    }

    @Test
    void aContingentOfUnknownDatesIsNeverSoon() {
        var plan = Plans.with(Plans.brigadeExercise(), ITALY, contingent(ITALY, days("X", 0, 9)));

        assertThat(at(new IdleContingent(), plan, before(1)))
                .containsExactly(RuleCode.CONTINGENT_IDLE);
    }

    @Test
    void findsMissingUnitsTheGraverTheNearer() {
        var plan = Plans.with(Plans.brigadeExercise(), RAID);
        var rule = new NeedOpen();

        assertThat(at(rule, plan, before(200))).isEmpty();
        assertThat(at(rule, plan, before(60))).containsExactly(RuleCode.NEED_AHEAD);
        assertThat(at(rule, plan, before(5))).containsExactly(RuleCode.NEED_NEAR);
        assertThat(at(rule, plan, before(-2))).containsExactly(RuleCode.NEED_MISSED);
        assertThat(at(rule, plan, before(-9))).isEmpty();
    }

    @Test
    void nothingIsMissingOnceEnoughOfTheKindAreThere() {
        var one =
                Plans.with(
                        Plans.brigadeExercise(), RAID, assignment(RAID.id(), Plans.TELEMARK.id()));
        var two = Plans.with(one, assignment(RAID.id(), Plans.COMMANDO.id()));
        var rule = new NeedOpen();

        assertThat(at(rule, one, before(5))).containsExactly(RuleCode.NEED_NEAR);
        assertThat(at(rule, two, before(5))).isEmpty();
    }

    @Test
    void nothingIsSaidOfNeedsWithoutDates() {
        var plan = Plans.with(Plans.brigadeExercise(), RAID.withTimeframe(days("X", 1, 3)));

        assertThat(at(new NeedOpen(), plan, before(5))).isEmpty();
        assertThat(Expect.of(new NeedOpen(), Plans.with(Plans.brigadeExercise(), RAID))).isEmpty();
    }

    private static Timeframe hours(int from, int until) {
        return new Timeframe(
                When.at(Plans.STARTEX.plus(Duration.ofHours(from))),
                When.at(Plans.STARTEX.plus(Duration.ofHours(until))));
    }

    private static Place place(String name, @Nullable Position position) {
        return new Place(
                new Place.Id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name,
                PlaceKind.TRAINING_AREA,
                "NOR",
                position,
                Notes.PLAIN);
    }

    private static Plan two(Timeframe first, Timeframe second, @Nullable Position where) {
        var near = place("South", new Position(61, 11));
        var far = place("North", where);
        var one = activity("One", first);
        var other = activity("Other", second);
        return Plans.with(
                Plans.brigadeExercise(),
                near,
                far,
                one.withPlacement(one.placement().withPlace(near.id())),
                other.withPlacement(other.placement().withPlace(far.id())),
                assignment(one.id(), Plans.COMMANDO.id()),
                assignment(other.id(), Plans.COMMANDO.id()));
    }

    private static List<RuleCode> succession(Plan plan) {
        return Expect.of(new Succession(), plan).stream().map(Finding::rule).toList();
    }

    @Test
    void findsAUnitWithoutRestAfterALongDuty() {
        var here = new Position(61, 11);

        assertThat(succession(two(hours(0, 14), hours(18, 22), here)))
                .containsExactly(RuleCode.REST_BROKEN);
        assertThat(succession(two(hours(0, 14), hours(22, 26), here))).isEmpty();
        assertThat(succession(two(hours(0, 8), hours(9, 12), here))).isEmpty();
    }

    @Test
    void findsAWayThatTheTimeBetweenIsTooShortFor() {
        var farAway = new Position(69, 19);

        assertThat(succession(two(hours(0, 8), hours(9, 12), farAway)))
                .containsExactly(RuleCode.WAY_TOO_FAR);
        assertThat(succession(two(hours(0, 8), hours(60, 64), farAway))).isEmpty();
    }

    @Test
    void saysNothingOfAWayThatNobodyKnows() {
        assertThat(succession(two(hours(0, 8), hours(9, 12), null))).isEmpty();
    }

    private static Plan cell(@Nullable Integer capacity) {
        var excon = nation("EXC").withCapacity(capacity);
        var one = activity("One", hours(0, 8));
        var other = activity("Other", hours(4, 12));
        return Plans.with(
                Plans.brigadeExercise(),
                excon,
                one,
                other,
                assignment(one.id(), excon.id()),
                assignment(other.id(), excon.id()));
    }

    @Test
    void findsACellThatHasMoreAtOnceThanItCanGraverWhenThatIsSoon() {
        var rule = new Overloaded();

        assertThat(at(rule, cell(1), before(200))).containsExactly(RuleCode.OVERLOADED);
        assertThat(at(rule, cell(1), before(3))).containsExactly(RuleCode.OVERLOADED_SOON);
        assertThat(at(rule, cell(2), before(3))).isEmpty();
    }

    @Test
    void saysNothingOfACellWhoseCapacityNobodyKnows() {
        assertThat(at(new Overloaded(), cell(null), before(3))).isEmpty();
    }
}
