package org.entente.model.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.constraint;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.place;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Settling;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Timing;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.schedule.Loads;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class PlanLevellingTest {
    private static final Activity DRILL = activity("Drill", days("D", 1, 2));
    private static final Activity SHOOT = activity("Shoot", days("D", 1, 3));

    @Test
    void movesOneOfTwoTasksThatBindTheSameUnit() {
        var plan = bound(DRILL, SHOOT);

        var proposal = propose(plan);

        assertThat(proposal.moves()).hasSize(1);
        assertThat(findings(applied(plan, proposal), RuleCode.ASSIGNED_TWICE)).isEmpty();
    }

    @Test
    void keepsTheAnchorOfWhatItMoves() {
        var plan = bound(SHOOT, DRILL);

        var after = applied(plan, propose(plan));

        assertThat(List.of(timeframe(after, SHOOT), timeframe(after, DRILL)))
                .containsAnyOf(days("D", 3, 4), days("D", 2, 4));
    }

    @Test
    void carriesSuccessorsAlong() {
        var next = activity("Next", days("D", 3, 4));
        var plan =
                Plans.with(
                        bound(DRILL, SHOOT),
                        next,
                        dependency(DRILL.id(), next.id()),
                        dependency(SHOOT.id(), next.id()));

        var after = applied(plan, propose(plan));

        assertThat(findings(after, RuleCode.DEPENDENCY_VIOLATED)).isEmpty();
        assertThat(timeframe(after, next)).isEqualTo(days("D", 4, 5));
    }

    @Test
    void leavesWhatMustStartOnItsDate() {
        var plan =
                Plans.with(
                        bound(DRILL, SHOOT),
                        constraint(DRILL.id(), ConstraintKind.MUST_START_ON, day("D", 1)));

        var after = applied(plan, propose(plan));

        assertThat(timeframe(after, DRILL)).isEqualTo(DRILL.timeframe());
        assertThat(timeframe(after, SHOOT)).isEqualTo(days("D", 2, 4));
    }

    @Test
    void leavesWhatBeganBeforeNow() {
        var plan = bound(DRILL, SHOOT);
        var now = Plans.STARTEX.plus(Duration.ofDays(2));

        assertThat(PlanLevelling.propose(plan, Terms.of(all(plan), now), Watch.PATIENT).isEmpty())
                .isTrue();
    }

    @Test
    void namesWhatFindsNoPlaceBeforeTheUnitLeaves() {
        var second = activity("Second", days("D", 1, 25));
        var plan = bound(activity("First", days("D", 1, 20)), second);

        var proposal = propose(plan);

        assertThat(proposal.unplaced()).hasSize(1);
    }

    @Test
    void namesWhatIsLate() {
        var plan =
                Plans.with(
                        bound(DRILL, SHOOT),
                        constraint(DRILL.id(), ConstraintKind.FINISH_NO_LATER_THAN, day("D", 2)),
                        constraint(SHOOT.id(), ConstraintKind.FINISH_NO_LATER_THAN, day("D", 3)));

        assertThat(propose(plan).late()).hasSize(1);
    }

    @Test
    void keepsAPlaceWithinWhatItHolds() {
        var range = place("Range", PlaceKind.TRAINING_AREA, "NOR").withCapacity(1);
        var one = DRILL.withPlacement(Placement.NONE.withPlace(range.id()));
        var other = SHOOT.withPlacement(Placement.NONE.withPlace(range.id()));
        var plan = Plans.with(Plans.bare(), range, one, other);

        var after = applied(plan, propose(plan));

        assertThat(timeframe(after, DRILL).equals(DRILL.timeframe()))
                .isNotEqualTo(timeframe(after, SHOOT).equals(SHOOT.timeframe()));
    }

    @Test
    void namesAPlaceOfUnknownCapacityThatTwoAskForAtOnce() {
        var range = place("Range", PlaceKind.TRAINING_AREA, "NOR");
        var one = DRILL.withPlacement(Placement.NONE.withPlace(range.id()));
        var other = SHOOT.withPlacement(Placement.NONE.withPlace(range.id()));

        var proposal = propose(Plans.with(Plans.bare(), range, one, other));

        assertThat(proposal.isEmpty()).isTrue();
        assertThat(proposal.unknown()).containsExactly(range.id());
    }

    @Test
    void givesACellNoMoreThanItCanTake() {
        var third = activity("Rehearsal", days("D", 1, 2));
        var cell = cell().withCapacity(2);
        var plan =
                Plans.with(
                        Plans.bare(),
                        cell,
                        DRILL,
                        SHOOT,
                        third,
                        assignment(DRILL.id(), cell.id()),
                        assignment(SHOOT.id(), cell.id()),
                        assignment(third.id(), cell.id()));

        var after = applied(plan, propose(plan));

        assertThat(peak(after, cell)).isEqualTo(2);
        assertThat(propose(plan).moves()).hasSize(1);
        assertThat(propose(Plans.with(plan, cell.withCapacity(null))).unknown())
                .containsExactly(cell.id());
    }

    @Test
    void movesWhatIsDoneInOfficeHoursToOfficeHours() {
        var office = Things.officeHours("Office");
        var timing = Timing.STATED.withCalendars(List.of(office.id()));
        var morning = Instant.parse("2027-01-06T09:00:00Z");
        var one = activity("One", span(morning, 4)).withTiming(timing);
        var other = activity("Other", span(morning, 5)).withTiming(timing);
        var plan = Plans.with(bound(one, other), office, Plans.NORWEGIANS.withPresence(always()));

        var after = applied(plan, propose(plan));

        var moved =
                Stream.of(one, other)
                        .map(activity -> timeframe(after, activity))
                        .filter(timeframe -> !timeframe.start().equals(When.at(morning)))
                        .toList();
        assertThat(moved).hasSize(1);
        assertThat(moved.getFirst().start())
                .isEqualTo(When.at(Instant.parse("2027-01-11T07:00:00Z")));
    }

    @Test
    void holdsAComputedActivityWhereItMovesIt() {
        var plan = bound(DRILL.withTiming(Timing.COMPUTED), SHOOT.withTiming(Timing.COMPUTED));

        var after = applied(plan, propose(plan));

        assertThat(Settling.of(after).edits()).isEmpty();
        assertThat(findings(after, RuleCode.ASSIGNED_TWICE)).isEmpty();
    }

    private static Participant cell() {
        return new Participant(
                new Participant.Id(Things.id("White cell")),
                ParticipantKind.CELL,
                "WHITE",
                "White cell",
                Notes.PLAIN);
    }

    private static int peak(Plan plan, Participant participant) {
        return Loads.of(plan, Timetable.of(plan)).ofParticipants().get(participant.id()).peak();
    }

    private static Timeframe span(Instant start, int hours) {
        return new Timeframe(When.at(start), When.at(start.plus(Duration.ofHours(hours))));
    }

    private static Timeframe always() {
        return span(Instant.parse("2027-01-01T00:00:00Z"), 24 * 365);
    }

    @Test
    void doesNotBindAUnitAndWhatStandsAboveItAtOnce() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        DRILL,
                        SHOOT,
                        assignment(DRILL.id(), Plans.TELEMARK.id()),
                        assignment(SHOOT.id(), Plans.ARMOUR.id()));
        var terms = Terms.of(Set.of(DRILL.id(), SHOOT.id()), Instant.EPOCH);

        var proposal = PlanLevelling.propose(plan, terms, Watch.PATIENT);

        assertThat(findings(applied(plan, proposal), RuleCode.SUPERIOR_ASSIGNED)).isEmpty();
    }

    @Test
    void leavesNoClashAndNoBrokenDependencyInRandomPlans() {
        for (long seed = 0; seed < 40; seed++) {
            var plan = random(seed);

            var proposal = propose(plan, new Effort(60, seed));

            if (proposal.unplaced().isEmpty()) {
                var after = applied(plan, proposal);
                assertThat(findings(after, RuleCode.ASSIGNED_TWICE)).as("seed %d", seed).isEmpty();
                assertThat(findings(after, RuleCode.DEPENDENCY_VIOLATED))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(findings(after, RuleCode.NOT_IN_THEATRE)).as("seed %d", seed).isEmpty();
                assertWithinCapacity(after, seed);
            }
        }
    }

    private static void assertWithinCapacity(Plan plan, long seed) {
        var loads = Loads.of(plan, Timetable.of(plan));
        var cell = loads.ofParticipants().get(cell().id());
        assertThat(cell == null ? 0 : cell.peak()).as("seed %d", seed).isLessThanOrEqualTo(2);
        for (var place : plan.places().toList()) {
            var load = loads.ofPlaces().get(place.id());
            assertThat(load == null ? 0 : load.peak()).as("seed %d", seed).isLessThanOrEqualTo(1);
        }
    }

    private static Plan random(long seed) {
        var random = new Random(seed);
        var plan = Plans.bare();
        var units = List.of(Plans.TELEMARK, Plans.NORRBOTTEN, Plans.COMMANDO);
        plan = Plans.with(plan, Plans.NORWAY, Plans.SWEDEN, Plans.BRITAIN);
        plan = Plans.with(plan, Plans.NORWEGIANS, Plans.SWEDES, Plans.BRITONS);
        plan = Plans.with(plan, Plans.TELEMARK, Plans.NORRBOTTEN, Plans.COMMANDO);
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(5);
            var range = place("Range " + random.nextInt(4), PlaceKind.TRAINING_AREA, "NOR");
            plan = Plans.with(plan, range.withCapacity(1), cell().withCapacity(2));
            var activity =
                    activity("Task " + i, days("D", from, from + 1))
                            .withPlacement(
                                    Placement.NONE.withPlace(
                                            random.nextBoolean() ? range.id() : null));
            plan = Plans.with(plan, activity);
            if (random.nextBoolean()) {
                plan = Plans.with(plan, assignment(activity.id(), cell().id()));
            }
            plan = Plans.with(plan, assignment(activity.id(), units.get(random.nextInt(3)).id()));
            if (i > 0 && random.nextBoolean()) {
                var before = activities.get(random.nextInt(i));
                plan = Plans.with(plan, dependency(before.id(), activity.id()));
            }
            activities.add(activity);
        }
        return plan;
    }

    private static Plan bound(Activity one, Activity other) {
        return Plans.with(
                Plans.bare(),
                Plans.NORWAY,
                Plans.NORWEGIANS,
                Plans.TELEMARK,
                one,
                other,
                assignment(one.id(), Plans.TELEMARK.id()),
                assignment(other.id(), Plans.TELEMARK.id()));
    }

    private static Proposal propose(Plan plan) {
        return propose(plan, Effort.USUAL);
    }

    private static Proposal propose(Plan plan, Effort effort) {
        return PlanLevelling.propose(
                plan, new Terms(all(plan), Instant.EPOCH, effort), Watch.PATIENT);
    }

    private static Set<Activity.Id> all(Plan plan) {
        return plan.activities().map(Activity::id).collect(Collectors.toSet());
    }

    private static Plan applied(Plan plan, Proposal proposal) {
        Edit edit = proposal.edit();
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }

    private static Timeframe timeframe(Plan plan, Activity activity) {
        return plan.find(Activity.class, activity.id()).orElseThrow().timeframe();
    }

    private static List<?> findings(Plan plan, RuleCode code) {
        return RuleBook.check(plan).stream().filter(finding -> finding.rule() == code).toList();
    }
}
