package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Load.Claim;
import org.entente.model.schedule.Load.Step;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class LoadTest {
    private static final Instant D_DAY = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void addsUpWhatIsAskedForAtOneTime() {
        var load = Load.of(List.of(claim("A", 0, 6), claim("B", 4, 8), claim("C", 8, 9)));

        assertThat(load.steps()).containsExactly(step(0, 4, 1), step(4, 6, 2), step(6, 9, 1));
        assertThat(load.peak()).isEqualTo(2);
        assertThat(load.above(1)).containsExactly(step(4, 6, 2));
        assertThat(load.during(span(4, 6))).extracting(Claim::task).hasSize(2);
    }

    @Test
    void tellsTheGapsOfAWindow() {
        var load = Load.of(List.of(claim("A", 2, 4), claim("B", 6, 20)));

        assertThat(load.gaps(span(0, 10))).containsExactly(span(0, 2), span(4, 6));
        assertThat(load.gaps(span(3, 5))).containsExactly(span(4, 5));
        assertThat(load.gaps(span(7, 9))).isEmpty();
        assertThat(Load.of(List.of()).gaps(span(0, 1))).containsExactly(span(0, 1));
    }

    @Test
    void agreesWithCountingHourByHour() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var claims =
                    Stream.generate(() -> random.nextInt(40))
                            .limit(random.nextInt(20))
                            .map(from -> claim("T" + from, from, from + 1 + random.nextInt(10)))
                            .toList();
            var load = Load.of(claims);
            for (int hour = 0; hour < 50; hour++) {
                var now = span(hour, hour + 1);
                var counted = claims.stream().filter(one -> one.span().overlaps(now)).count();
                var told =
                        load.steps().stream()
                                .filter(step -> step.span().overlaps(now))
                                .mapToInt(Step::amount)
                                .sum();
                var isFree = load.gaps(span(0, 50)).stream().anyMatch(gap -> gap.contains(now));

                assertThat(told).isEqualTo((int) counted);
                assertThat(isFree).isEqualTo(counted == 0);
            }
        }
    }

    @Test
    void countsTheTasksOfAllThatANationSends() {
        var nation = Things.nation("NOR");
        var contingent = Things.contingent(nation, Things.days("D", 0, 9));
        var battalion = Things.element(contingent.id(), "Telemark battalion");
        var place = Things.place("Rena", PlaceKind.TRAINING_AREA, "NOR");
        var attack =
                Things.activity("Attack", Things.hours("D", 0, 6))
                        .withPlacement(Placement.NONE.withPlace(place.id()));
        var drill = Things.activity("Drill", Things.hours("D", 4, 8));
        var plan =
                Plan.of(
                        List.of(
                                Things.exercise("Trial"),
                                Things.anchor("D", D_DAY.toString()),
                                nation,
                                contingent,
                                battalion,
                                place,
                                attack,
                                drill,
                                Things.assignment(attack.id(), battalion.id()),
                                Things.assignment(attack.id(), nation.id()),
                                Things.assignment(drill.id(), contingent.id())));

        var loads = Loads.of(plan, Timetable.of(plan));

        assertThat(loads.ofParticipants().get(nation.id()).above(1)).containsExactly(step(4, 6, 2));
        assertThat(loads.ofAssignees().get(battalion.id()).peak()).isEqualTo(1);
        assertThat(loads.ofPlaces().get(place.id()).steps()).containsExactly(step(0, 6, 1));
    }

    private static Claim claim(String task, int from, int until) {
        return new Claim(new Activity.Id(Things.id(task)), span(from, until), 1);
    }

    private static Step step(int from, int until, int amount) {
        return new Step(span(from, until), amount);
    }

    private static Span span(int from, int until) {
        return new Span(D_DAY.plus(Duration.ofHours(from)), D_DAY.plus(Duration.ofHours(until)));
    }
}
