package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Who is overloaded, by capacities.
class OverloadsTest {
    private static final Instant D_DAY = Instant.parse("2027-03-01T00:00:00Z");
    private static final Participant NORWAY = Things.nation("NOR");
    private static final Place RENA = Things.place("Rena", PlaceKind.TRAINING_AREA, "NOR");

    private static Participant cell(@Nullable Integer capacity) {
        return new Participant(
                new Participant.Id(Things.id("cell")),
                ParticipantKind.CELL,
                "EXCON",
                "Exercise control",
                null,
                capacity,
                Notes.PLAIN);
    }

    private static Assignment given(Activity task, AssigneeId who, AssignmentRole role) {
        return new Assignment(
                new Assignment.Id(Things.id(task.name() + role)),
                task.id(),
                who,
                role,
                Notes.PLAIN);
    }

    private static List<Overload> overloads(Entity... entities) {
        var all = new ArrayList<Entity>(List.of(entities));
        all.add(Things.exercise("Trial"));
        all.add(Things.anchor("D", D_DAY.toString()));
        var plan = Plan.of(all);
        return Overloads.of(plan, Timetable.of(plan));
    }

    private static Activity task(String name, int from, int until) {
        return Things.activity(name, Things.hours("D", from, until));
    }

    @Test
    void holdsACellToItsCapacity() {
        var cell = cell(2);
        var one = task("One", 0, 6);
        var two = task("Two", 2, 8);
        var three = task("Three", 4, 5);

        var found =
                overloads(
                        cell,
                        one,
                        two,
                        three,
                        given(one, cell.id(), AssignmentRole.LEAD),
                        given(two, cell.id(), AssignmentRole.EXECUTES),
                        given(three, cell.id(), AssignmentRole.EXECUTES));

        assertThat(found).singleElement().isEqualTo(new Overload(cell.id(), 2, steps(4, 5, 3)));
    }

    @Test
    void countsNobodyWhoOnlySupports() {
        var cell = cell(1);
        var one = task("One", 0, 6);
        var two = task("Two", 2, 8);

        assertThat(
                        overloads(
                                cell,
                                one,
                                two,
                                given(one, cell.id(), AssignmentRole.LEAD),
                                given(two, cell.id(), AssignmentRole.SUPPORTS)))
                .isEmpty();
    }

    @Test
    void neverTakesAnUnknownCapacityForEnoughButLetsNationsBe() {
        var cell = cell(null);
        var one = task("One", 0, 6);
        var two = task("Two", 2, 8);

        var found =
                overloads(
                        cell,
                        NORWAY,
                        one,
                        two,
                        given(one, cell.id(), AssignmentRole.LEAD),
                        given(two, cell.id(), AssignmentRole.LEAD),
                        given(one, NORWAY.id(), AssignmentRole.EXECUTES),
                        given(two, NORWAY.id(), AssignmentRole.EXECUTES));

        assertThat(found).extracting(Overload::who).containsExactly(cell.id());
        assertThat(found.getFirst().isKnown()).isFalse();
    }

    @Test
    void holdsAPlaceToItsRoomAndAUnitToOneThing() {
        var place = RENA.withCapacity(1);
        var contingent = Things.contingent(NORWAY, Things.days("D", 0, 9));
        var one = task("One", 0, 6).withPlacement(Placement.NONE.withPlace(place.id()));
        var two = task("Two", 2, 8).withPlacement(Placement.NONE.withPlace(place.id()));

        var found =
                overloads(
                        place,
                        NORWAY,
                        contingent,
                        one,
                        two,
                        given(one, contingent.id(), AssignmentRole.EXECUTES),
                        given(two, contingent.id(), AssignmentRole.EXECUTES));

        assertThat(found)
                .extracting(Overload::who)
                .containsExactlyInAnyOrder(place.id(), contingent.id());
        assertThat(found).extracting(Overload::steps).containsOnly(steps(2, 6, 2));
    }

    @Test
    void agreesWithCountingHourByHour() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var cell = cell(1 + random.nextInt(3));
            var entities = new ArrayList<Entity>(List.of(cell));
            var tasks = new ArrayList<int[]>();
            for (int n = 0; n < 1 + random.nextInt(8); n++) {
                int from = random.nextInt(30);
                int until = from + 1 + random.nextInt(10);
                var task = task("T" + n, from, until);
                entities.add(task);
                entities.add(given(task, cell.id(), AssignmentRole.EXECUTES));
                tasks.add(new int[] {from, until});
            }

            var found = overloads(entities.toArray(Entity[]::new));

            for (int hour = 0; hour < 45; hour++) {
                int now = hour;
                var counted = tasks.stream().filter(t -> t[0] <= now && now < t[1]).count();
                assertThat(isOver(found, cell.id(), hour))
                        .as("seed %d, hour %d", seed, hour)
                        .isEqualTo(counted > cell.capacity());
            }
        }
    }

    private static boolean isOver(List<Overload> found, EntityId who, int hour) {
        var times = new HashSet<Instant>();
        found.stream()
                .filter(one -> one.who().equals(who))
                .flatMap(one -> one.steps().stream())
                .filter(step -> step.span().contains(at(hour)))
                .forEach(step -> times.add(step.span().start()));
        return !times.isEmpty();
    }

    private static Instant at(int hour) {
        return D_DAY.plus(Duration.ofHours(hour));
    }

    private static List<Load.Step> steps(int from, int until, int amount) {
        return List.of(new Load.Step(new org.entente.model.time.Span(at(from), at(until)), amount));
    }
}
