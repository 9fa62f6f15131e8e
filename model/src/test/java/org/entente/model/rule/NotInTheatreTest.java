package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;
import static org.entente.model.Things.place;

import org.entente.model.Plans;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class NotInTheatreTest {
    private final Rule rule = new NotInTheatre();

    private static Plan early(Place place) {
        var task =
                activity("Loading", days("D", -20, -19))
                        .withPlacement(Placement.NONE.withPlace(place.id()));
        return Plans.with(
                Plans.brigadeExercise(), place, task, assignment(task.id(), Plans.NORRBOTTEN.id()));
    }

    @Test
    void findsNothingWhileEveryUnitIsThereForItsTask() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsATaskBeforeTheContingentArrives() {
        var findings = Expect.of(rule, early(Plans.NARVIK));

        assertThat(findings)
                .extracting(Finding::others)
                .containsExactly(List.of(Plans.NORRBOTTEN.id()));
        assertThat(findings.getFirst().at()).isEqualTo(Plans.STARTEX.minus(Duration.ofDays(20)));
    }

    @Test
    void findsATaskThatOutlastsTheStay() {
        var plan =
                Plans.with(Plans.brigadeExercise(), Plans.BRITONS.withPresence(days("D", -10, 2)));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::subject)
                .containsExactly(Plans.CROSSING.id());
    }

    @Test
    void holdsAForceElementToItsOwnNarrowerDates() {
        var plan =
                Plans.with(Plans.brigadeExercise(), Plans.COMMANDO.withPresence(days("D", 0, 10)));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(Plans.ARRIVAL.id(), Plans.INTEGRATION.id());
    }

    @Test
    void letsAContingentPrepareAtHome() {
        var karlskrona = place("Karlskrona", PlaceKind.PORT, "SWE");

        assertThat(Expect.of(rule, early(karlskrona))).isEmpty();
    }

    @Test
    void letsAContingentAttendConferences() {
        assertThat(Expect.of(rule, early(Plans.HOTEL))).isEmpty();
    }

    @Test
    void theHostNationsOwnUnitsMustBeThereToo() {
        var task =
                activity("Guard", days("E", -40, -35))
                        .withPlacement(Placement.NONE.withPlace(Plans.RENA.id()));
        var plan =
                Plans.with(Plans.brigadeExercise(), task, assignment(task.id(), Plans.ARMOUR.id()));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }

    @Test
    void asksForMilestonesToo() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), assignment(Plans.EXPLAN.id(), Plans.SWEDES.id()));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::subject)
                .containsExactly(Plans.EXPLAN.id());
    }

    @Test
    void saysNothingAboutNationsOrWhereDatesAreUnknown() {
        var plan =
                Plans.with(
                        early(Plans.NARVIK),
                        Plans.SWEDES.withPresence(days("X", 0, 1)),
                        assignment(Plans.EXPLAN.id(), Plans.SWEDEN.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }
}
