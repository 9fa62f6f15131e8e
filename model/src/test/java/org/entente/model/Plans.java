package org.entente.model;

import static org.entente.model.Things.activity;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.constraint;
import static org.entente.model.Things.contingent;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.element;
import static org.entente.model.Things.exercise;
import static org.entente.model.Things.milestone;
import static org.entente.model.Things.nation;
import static org.entente.model.Things.officeHours;
import static org.entente.model.Things.phase;
import static org.entente.model.Things.place;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.time.When;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The plans that tests begin with. Fixed ids and times; STARTEX is Friday 12 March 2027 at 0600Z.
public final class Plans {
    public static final Instant STARTEX = Instant.parse("2027-03-12T06:00:00Z");

    public static final Phase PLANNING = phase("Planning", days("E", -300, -30));
    public static final Phase DEPLOYMENT = phase("Deployment", days("E", -30, 0));
    public static final Phase LIVE = phase("Live exercise", days("D", 0, 9));
    public static final Phase RECOVERY = phase("Recovery", days("ENDEX", 0, 60));

    public static final Participant NORWAY = nation("NOR");
    public static final Participant SWEDEN = nation("SWE");
    public static final Participant BRITAIN = nation("GBR");

    public static final Contingent NORWEGIANS = contingent(NORWAY, days("E", -30, 30));
    public static final Contingent SWEDES = contingent(SWEDEN, days("D", -14, 14));
    public static final Contingent BRITONS = contingent(BRITAIN, days("D", -10, 16));

    public static final ForceElement TELEMARK = element(NORWEGIANS.id(), "Telemark Battalion");
    public static final ForceElement ARMOUR = element(TELEMARK.id(), "1st Tank Squadron");
    public static final ForceElement NORRBOTTEN =
            Things.carried(element(SWEDES.id(), "191 Battalion"), Lift.OWN);
    public static final ForceElement COMMANDO =
            Things.carried(element(BRITONS.id(), "45 Commando"), Lift.POOLED);

    public static final Place BODO = place("Bodø HQ", PlaceKind.HEADQUARTERS, "NOR");
    public static final Place RENA = place("Rena", PlaceKind.TRAINING_AREA, "NOR");
    public static final Place NARVIK = place("Narvik", PlaceKind.PORT, "NOR");
    public static final Place HOTEL = place("Oslo conference", PlaceKind.CONFERENCE_SITE, "NOR");

    public static final Activity IPC =
            placed(activity("Initial planning conference", days("E", -285, -283)), PLANNING, HOTEL);
    public static final Activity MPC =
            placed(activity("Main planning conference", days("E", -200, -198)), PLANNING, HOTEL);
    public static final Activity ARRIVAL =
            placed(activity("Arrival of the commandos", days("D", -10, -8)), DEPLOYMENT, NARVIK);
    public static final Activity INTEGRATION =
            placed(activity("Integration of the brigade", days("D", -8, -1)), DEPLOYMENT, RENA);
    public static final Activity ATTACK = placed(activity("Attack", days("D", 1, 6)), LIVE, RENA);
    public static final Activity CROSSING = under(ATTACK, "River crossing", 1, 3);
    public static final Activity PURSUIT = under(ATTACK, "Pursuit", 3, 6);
    public static final Activity HOT_WASH =
            placed(activity("Hot wash-up", days("ENDEX", 0, 1)), RECOVERY, BODO);

    public static final Milestone EXPLAN = gate("EXPLAN signed", day("E", -150), PLANNING);
    public static final Milestone READY = gate("Brigade ready", day("D", 0), DEPLOYMENT);
    public static final Milestone REPORT = gate("Final report", day("ENDEX", 60), RECOVERY);

    private Plans() {}

    /// Nothing but the exercise and its anchors: `E` (STARTEX), `D` which is the same day, and
    /// `ENDEX` nine days later.
    public static Plan bare() {
        return Plan.of(
                List.of(
                        exercise("NORTHERN BRIGADE"),
                        anchor("E", When.at(STARTEX)),
                        anchor("D", day("E", 0)),
                        anchor("ENDEX", day("D", 9))));
    }

    /// A small sound exercise of three nations with at least one thing of every kind but an
    /// acceptance. No rule finds anything in it.
    public static Plan brigadeExercise() {
        return with(
                with(bare(), PLANNING, DEPLOYMENT, LIVE, RECOVERY, officeHours("Staff hours")),
                with(Plan.EMPTY, NORWAY, SWEDEN, BRITAIN, NORWEGIANS, SWEDES, BRITONS),
                with(Plan.EMPTY, TELEMARK, ARMOUR, NORRBOTTEN, COMMANDO),
                with(Plan.EMPTY, BODO, RENA, NARVIK, HOTEL),
                with(Plan.EMPTY, IPC, MPC, ARRIVAL, INTEGRATION, ATTACK, CROSSING, PURSUIT),
                with(Plan.EMPTY, HOT_WASH, EXPLAN, READY, REPORT),
                links());
    }

    private static Plan links() {
        return with(
                Plan.EMPTY,
                dependency(IPC.id(), MPC.id()),
                dependency(MPC.id(), EXPLAN.id()),
                dependency(ARRIVAL.id(), INTEGRATION.id()),
                dependency(INTEGRATION.id(), READY.id()),
                dependency(CROSSING.id(), PURSUIT.id()),
                constraint(REPORT.id(), ConstraintKind.FINISH_NO_LATER_THAN, day("ENDEX", 60)),
                assignment(IPC.id(), NORWAY.id(), AssignmentRole.HOSTS),
                assignment(MPC.id(), NORWAY.id(), AssignmentRole.HOSTS),
                assignment(ARRIVAL.id(), COMMANDO.id()),
                assignment(INTEGRATION.id(), TELEMARK.id(), AssignmentRole.LEAD),
                assignment(INTEGRATION.id(), COMMANDO.id()),
                assignment(CROSSING.id(), NORRBOTTEN.id()),
                assignment(CROSSING.id(), COMMANDO.id(), AssignmentRole.SUPPORTS),
                assignment(PURSUIT.id(), ARMOUR.id()),
                assignment(HOT_WASH.id(), NORWEGIANS.id(), AssignmentRole.LEAD));
    }

    /// A plausible plan with that many activities among sixty nations, always the same for the same
    /// number.
    public static Plan huge(int activities) {
        return new HugePlan(activities).plan();
    }

    /// The plan with these things added or replaced.
    public static Plan with(Plan plan, Entity... entities) {
        var next = plan;
        for (var entity : entities) {
            next = next.put(entity);
        }
        return next;
    }

    private static Plan with(Plan plan, Plan... more) {
        return Plan.of(
                Stream.concat(plan.entities(), Arrays.stream(more).flatMap(Plan::entities))
                        .toList());
    }

    private static Activity placed(Activity activity, Phase phase, Place place) {
        return activity.withPlacement(Placement.in(phase.id()).withPlace(place.id()));
    }

    private static Activity under(Activity summary, String name, int from, int until) {
        return activity(name, days("D", from, until))
                .withPlacement(summary.placement().withParent(summary.id()));
    }

    private static Milestone gate(String name, When at, Phase phase) {
        return milestone(name, at).withPlacement(Placement.in(phase.id()));
    }
}
