package org.entente.model.assign;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Ask;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Position;
import org.entente.model.plan.Strength;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Plans in which activities ask for units, from a seed.
public final class RandomNeeds {
    private static final Instant STARTEX = Instant.parse("2027-03-12T06:00:00Z");
    private static final int NATIONS = 12;
    private static final int PLACES = 15;

    private final SplittableRandom random;
    private final int days;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Place.Id> places = new ArrayList<>();
    private final List<ForceElement.Id> units = new ArrayList<>();

    private RandomNeeds(long seed, int days) {
        this.random = new SplittableRandom(seed);
        this.days = days;
    }

    /// So many activities within so many days, and so many contingents with one unit each.
    public static Plan plan(long seed, int activities, int contingents, int days) {
        var made = new RandomNeeds(seed, days);
        made.frame(contingents);
        for (int i = 0; i < activities; i++) {
            made.activity(i);
        }
        return Plan.of(made.entities);
    }

    private void frame(int contingents) {
        entities.add(Things.exercise("Random needs"));
        anchor(AnchorCode.STARTEX, STARTEX);
        anchor(AnchorCode.ENDEX, STARTEX.plus(Duration.ofDays(days)));
        for (int i = 0; i < PLACES; i++) {
            var id = new Place.Id(id());
            places.add(id);
            var position =
                    random.nextInt(12) == 0
                            ? null
                            : new Position(
                                    59 + random.nextDouble() * 5, 5 + random.nextDouble() * 8);
            entities.add(
                    new Place(
                            id,
                            "P" + i,
                            PlaceKind.TRAINING_AREA,
                            "NOR",
                            position,
                            null,
                            Notes.PLAIN));
        }
        var nations = new ArrayList<Participant>();
        for (int i = 0; i < NATIONS; i++) {
            var nation =
                    new Participant(
                            new Participant.Id(id()),
                            ParticipantKind.NATION,
                            "N" + i,
                            "Nation " + i,
                            Notes.PLAIN);
            nations.add(nation);
            entities.add(nation);
        }
        for (int i = 0; i < contingents; i++) {
            contingent(i, nations.get(random.nextInt(NATIONS)));
        }
    }

    private void anchor(AnchorCode code, Instant at) {
        entities.add(
                new Anchor(new Anchor.Id(id()), code, code.toString(), When.at(at), Notes.PLAIN));
    }

    private void contingent(int number, Participant nation) {
        var from = random.nextInt(4) == 0 ? random.nextInt(Math.max(1, days / 3)) : 0;
        var until = random.nextInt(4) == 0 ? days - random.nextInt(Math.max(1, days / 3)) : days;
        var contingent =
                new Contingent(
                        new Contingent.Id(id()),
                        nation.id(),
                        "C" + number,
                        span(from * 24, until * 24 + 48),
                        Notes.PLAIN);
        entities.add(contingent);
        var unit = new ForceElement.Id(id());
        units.add(unit);
        entities.add(
                new ForceElement(
                        unit,
                        contingent.id(),
                        "U" + number,
                        "Unit " + number,
                        new ForceElement.Formation(domain(), echelon()),
                        Strength.NONE,
                        null,
                        Notes.PLAIN));
    }

    private Domain domain() {
        return switch (random.nextInt(5)) {
            case 0 -> Domain.MARITIME;
            case 1 -> Domain.LOGISTICS;
            default -> Domain.LAND;
        };
    }

    private Echelon echelon() {
        return random.nextBoolean() ? Echelon.COMPANY : Echelon.BATTALION;
    }

    private void activity(int number) {
        var start = random.nextInt(days * 24 - 24);
        var asks = new ArrayList<Ask>();
        asks.add(
                new Ask(
                        1 + random.nextInt(2),
                        random.nextInt(3) == 0 ? null : domain(),
                        random.nextInt(3) == 0 ? Echelon.COMPANY : null,
                        random.nextInt(12) == 0 ? "N" + random.nextInt(NATIONS) : ""));
        var place = random.nextInt(10) == 0 ? null : places.get(random.nextInt(PLACES));
        var activity =
                new Activity(
                                new Activity.Id(id()),
                                "A" + number,
                                "Activity " + number,
                                span(start, start + 4 + random.nextInt(44)),
                                new Placement(null, null, place),
                                Notes.PLAIN)
                        .withFiling(Filing.NONE.withAsks(asks));
        entities.add(activity);
        if (random.nextInt(10) == 0) {
            entities.add(
                    new Assignment(
                            new Assignment.Id(id()),
                            activity.id(),
                            units.get(random.nextInt(units.size())),
                            AssignmentRole.EXECUTES,
                            Notes.PLAIN));
        }
    }

    private static Timeframe span(int from, int until) {
        return new Timeframe(
                When.at(STARTEX.plus(Duration.ofHours(from))),
                When.at(STARTEX.plus(Duration.ofHours(until))));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
