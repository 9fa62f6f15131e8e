package org.entente.model;

import static org.entente.model.Things.id;

import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Timeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a big plan in which each force element goes from task to task: deployment, integration,
/// forty serials at the most, recovery. About one in a hundred tasks is late, so that there is
/// something to find.
final class HugePlan {
    private static final List<String> NATIONS =
            List.of(
                    ("ALB ARE ARM AUS AUT AZE BEL BGR BIH BRA CAN CHE CHL CYP CZE DEU DNK EGY ESP"
                                    + " EST FIN FRA GBR GEO GRC HRV HUN IDN IND IRL ISL ITA JOR JPN"
                                    + " KAZ KOR LTU LUX LVA MAR MDA MEX MKD MLT MNE MNG NLD NOR NZL"
                                    + " PHL POL PRT ROU SRB SVK SVN SWE THA TUR USA")
                            .split(" "));
    private static final List<String> VERBS =
            List.of("Attack", "Delay", "Defend", "Resupply", "Reconnoitre", "Cross", "Relieve");
    private static final int TASKS_EACH = 40;
    private static final int FIRST_SERIAL = 6;
    private static final int LAST_SERIAL = 36;
    private static final int HOURS_EACH = 24;

    private final int activities;
    private final int elements;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Place> places;
    private final List<Contingent> contingents;
    private final List<List<Activity>> summaries;

    HugePlan(int activities) {
        this.activities = activities;
        this.elements = Math.max(NATIONS.size(), activities / TASKS_EACH);
        phases.add(Things.phase("Deployment", Things.hours("E", -400, 0)));
        IntStream.range(0, LAST_SERIAL - FIRST_SERIAL)
                .mapToObj(
                        day ->
                                Things.phase(
                                        "Day " + day, Things.hours("E", day * 24, day * 24 + 24)))
                .forEach(phases::add);
        phases.add(Things.phase("Recovery", Things.hours("ENDEX", 0, 400)));
        this.places =
                IntStream.range(0, 80)
                        .mapToObj(n -> Things.place("Area " + n, PlaceKind.TRAINING_AREA, "NOR"))
                        .toList();
        var nations = NATIONS.stream().map(Things::nation).toList();
        this.contingents = nations.stream().map(HugePlan::contingent).toList();
        this.summaries = phases.stream().map(this::summaries).toList();
        Stream.of(phases, places, nations, contingents).forEach(entities::addAll);
    }

    private static Contingent contingent(Participant nation) {
        return Things.contingent(
                nation, new Timeframe(Things.day("E", -20), Things.day("ENDEX", 20)));
    }

    /// One summary for each nation in the phase, as long as they are a small part of the whole.
    private List<Activity> summaries(Phase phase) {
        return activities < 100 * NATIONS.size()
                ? List.of()
                : contingents.stream()
                        .map(
                                contingent ->
                                        Things.activity(
                                                contingent.name() + ", " + phase.name(),
                                                phase.timeframe(),
                                                phase))
                        .toList();
    }

    Plan plan() {
        entities.add(Things.exercise("GRAND CONCORD"));
        entities.add(Things.anchor("E", "2027-03-12T06:00:00Z"));
        entities.add(Things.anchor("ENDEX", Things.day("E", LAST_SERIAL - FIRST_SERIAL)));
        summaries.forEach(entities::addAll);
        var units = IntStream.range(0, elements).mapToObj(this::unit).toList();
        entities.addAll(units);
        int left = activities - summaries.stream().mapToInt(List::size).sum();
        var previous = new TaskId[elements];
        for (int n = 0; n < left; n++) {
            var unit = units.get(n % elements);
            var task = task(n, n % elements, n / elements);
            entities.add(task);
            entities.add(Things.assignment(task.id(), unit.id()));
            link(previous, n % elements, task);
            if (n % 20 == 0) {
                entities.add(gate(n, task));
            }
        }
        return Plan.of(entities);
    }

    private void link(TaskId[] previous, int unit, Activity task) {
        var before = previous[unit];
        if (before != null) {
            entities.add(Things.dependency(before, task.id()));
        }
        previous[unit] = task.id();
    }

    private Entity gate(int n, Activity after) {
        return Things.milestone("Gate %05d".formatted(n), after.timeframe().finish())
                .withPlacement(after.placement().withPlace(null));
    }

    private ForceElement unit(int n) {
        return Things.element(
                contingents.get(n % contingents.size()).id(), "Unit %04d".formatted(n));
    }

    private Activity task(int n, int unit, int turn) {
        var slot = turn % TASKS_EACH;
        var late = n % 101 == 100 ? 18 : 0;
        var from = (slot - FIRST_SERIAL) * HOURS_EACH + unit % 12;
        var phase = phases.get(phaseOf(slot));
        var nation = unit % contingents.size();
        var above = summaries.get(phaseOf(slot));
        return new Activity(
                new Activity.Id(id("task " + n)),
                "S%06d".formatted(n),
                "%s %05d".formatted(VERBS.get(n % VERBS.size()), n),
                Things.hours("E", from + late, from + late + 8),
                new Placement(
                        phase.id(),
                        above.isEmpty() ? null : above.get(nation).id(),
                        places.get(n % places.size()).id()),
                Notes.PLAIN);
    }

    private static int phaseOf(int slot) {
        return Math.clamp(slot - FIRST_SERIAL + 1L, 0, LAST_SERIAL - FIRST_SERIAL + 1);
    }
}
