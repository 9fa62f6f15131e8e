package org.entente.model.schedule;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who and what is overloaded in a plan. A contingent and a force element do one thing at a time;
/// a participant and a place take what their capacity says. A cell and a place whose capacity
/// nobody knows may be overloaded as soon as two tasks ask for them; a nation as such never is.
public final class Overloads {
    private static final int ALONE = 1;

    private final Plan plan;

    private Overloads(Plan plan) {
        this.plan = plan;
    }

    public static List<Overload> of(Plan plan, Timetable timetable) {
        var loads = Loads.of(plan, timetable);
        var found = new Overloads(plan);
        return sorted(Stream.concat(found.of(loads.ofDoers()), found.of(loads.ofPlaces())));
    }

    /// Which of those loads are too much for who carries them.
    public static List<Overload> of(Plan plan, Map<? extends EntityId, Load> loads) {
        return sorted(new Overloads(plan).of(loads));
    }

    private static List<Overload> sorted(Stream<Overload> found) {
        return found.sorted(Comparator.comparing(one -> one.who().value())).toList();
    }

    private Stream<Overload> of(Map<? extends EntityId, Load> loads) {
        return loads.entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream());
    }

    private Optional<Overload> of(EntityId who, Load load) {
        return switch (who) {
            case Contingent.Id _, ForceElement.Id _ -> above(who, ALONE, load);
            case Participant.Id id ->
                    plan.find(Participant.class, id)
                            .filter(one -> one.capacity() != null || isCell(one))
                            .flatMap(one -> above(who, one.capacity(), load));
            case Place.Id id ->
                    plan.find(Place.class, id).flatMap(place -> above(who, place.capacity(), load));
            default -> Optional.empty();
        };
    }

    private static boolean isCell(Participant one) {
        return one.type() == ParticipantKind.CELL;
    }

    private static Optional<Overload> above(EntityId who, @Nullable Integer capacity, Load load) {
        var steps = load.above(capacity == null ? ALONE : capacity);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Overload(who, capacity, steps));
    }
}
