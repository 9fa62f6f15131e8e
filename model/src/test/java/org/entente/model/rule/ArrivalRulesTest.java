package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.element;
import static org.entente.model.Things.place;

import org.entente.model.Plans;
import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class ArrivalRulesTest {
    private static ForceElement arriving(ArrivalPoint point, int day) {
        return arriving(Plans.COMMANDO, point, day);
    }

    private static ForceElement arriving(ForceElement unit, ArrivalPoint point, int day) {
        var deployment = unit.deployment();
        return unit.withDeployment(
                deployment.withArrival(deployment.arrival().with(point, day("D", day))));
    }

    private static ForceElement landing(String port) {
        var transport = new Deployment.Transport(Lift.OWN, "", port);
        return Plans.COMMANDO.withDeployment(Plans.COMMANDO.deployment().withTransport(transport));
    }

    private static List<Finding> at(Rule rule, Plan plan, int daysToGo) {
        var now = Plans.STARTEX.minus(Duration.ofDays(daysToGo));
        return rule.check(Situation.of(plan, now)).toList();
    }

    private static Plan with(ForceElement... elements) {
        return Plans.with(Plans.brigadeExercise(), elements);
    }

    @Test
    void findsAUnitThatIsThereAfterItsFirstTask() {
        var findings = Expect.of(new ArrivesLate(), with(arriving(ArrivalPoint.LATEST, -9)));

        assertThat(findings)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(RuleCode.ARRIVES_LATE);
                            assertThat(finding.subject()).isEqualTo(Plans.COMMANDO.id());
                            assertThat(finding.others()).containsExactly(Plans.ARRIVAL.id());
                        });
    }

    @Test
    void theLastOfTheDatesCounts() {
        var unit = arriving(arriving(ArrivalPoint.LATEST, -12), ArrivalPoint.REQUIRED, -9);

        assertThat(Expect.of(new ArrivesLate(), with(unit))).hasSize(1);
    }

    @Test
    void findsNothingWhereTheUnitIsThereInTime() {
        var plan = with(arriving(ArrivalPoint.REQUIRED, -10));

        assertThat(Expect.of(new ArrivesLate(), plan)).isEmpty();
    }

    @Test
    void saysNothingOfAUnitWhoseArrivalNobodyKnows() {
        var plan = with(arriving(ArrivalPoint.EARLIEST, 5));

        assertThat(Expect.of(new ArrivesLate(), plan)).isEmpty();
    }

    @Test
    void takesTheArrivalOfTheUnitAboveWhereNoneIsStated() {
        var troop = element(Plans.COMMANDO.id(), "Mortar Troop");
        var plan =
                Plans.with(
                        with(arriving(ArrivalPoint.LATEST, 3), troop),
                        assignment(Plans.CROSSING.id(), troop.id()));

        assertThat(Expect.of(new ArrivesLate(), plan))
                .extracting(Finding::subject)
                .contains(troop.id());
    }

    @Test
    void aLateArrivalWeighsMoreWhenTheTaskIsNear() {
        var plan = with(arriving(ArrivalPoint.LATEST, -9));

        assertThat(at(new ArrivesLate(), plan, 41))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
        assertThat(at(new ArrivesLate(), plan, 39))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
    }

    @Test
    void findsDatesInAnOrderInWhichNobodyArrives() {
        var unit = arriving(arriving(ArrivalPoint.AVAILABLE, -20), ArrivalPoint.LATEST, -25);

        assertThat(Expect.of(new ArrivalDisorder(), with(unit)))
                .extracting(Finding::subject)
                .containsExactly(Plans.COMMANDO.id());
    }

    @Test
    void datesInOrderAndOnTheSameDayAreSound() {
        var unit = arriving(arriving(ArrivalPoint.EARLIEST, -20), ArrivalPoint.LATEST, -20);

        assertThat(Expect.of(new ArrivalDisorder(), with(unit))).isEmpty();
    }

    @Test
    void passesOverDatesThatNobodyHasSaid() {
        var unit =
                Plans.COMMANDO.withDeployment(
                        Deployment.OPEN.withArrival(
                                ArrivalDates.OPEN.with(ArrivalPoint.LATEST, day("X", -20))));

        assertThat(Expect.of(new ArrivalDisorder(), with(unit))).isEmpty();
        assertThat(Expect.of(new ArrivalDisorder(), with(Plans.COMMANDO))).isEmpty();
    }

    @Test
    void findsAPortThatThePlanDoesNotKnow() {
        assertThat(Expect.of(new PortUnknown(), with(landing("Harstad"))))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.arguments())
                                        .contains(new Argument.Word("Harstad")));
        assertThat(Expect.of(new PortUnknown(), with(landing("Rena")))).hasSize(1);
    }

    @Test
    void knowsThePortsAirfieldsAndRailheadsOfThePlan() {
        var airfield = place("Evenes", PlaceKind.AIRFIELD, "NOR");
        var plan = Plans.with(with(landing(" evenes ")), airfield);

        assertThat(Expect.of(new PortUnknown(), plan)).isEmpty();
        assertThat(Expect.of(new PortUnknown(), with(landing("Narvik")))).isEmpty();
    }

    @Test
    void missesNoPortThatNobodyHasNamed() {
        assertThat(Expect.of(new PortUnknown(), with(landing("")))).isEmpty();
    }

    @Test
    void anUnknownPortWeighsMoreWhenTheLandingIsNear() {
        var plan = with(arriving(landing("Harstad"), ArrivalPoint.LATEST, -12));

        assertThat(at(new PortUnknown(), plan, 73))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
        assertThat(at(new PortUnknown(), plan, 71))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
    }
}
