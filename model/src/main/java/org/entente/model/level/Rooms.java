package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Place;
import org.entente.model.rule.Situation;
import org.entente.model.schedule.Load;
import org.entente.model.schedule.Load.Claim;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// The places at which activities take place and the cells that lead or execute them, and how many
/// of them each can take at once.
final class Rooms {
    private final Situation situation;

    Rooms(Situation situation) {
        this.situation = situation;
    }

    /// Where the activity takes place, and the participants that do it as such.
    Stream<EntityId> of(Activity activity) {
        var doers =
                situation.assignments(activity.id()).stream()
                        .filter(
                                assignment ->
                                        assignment.role() == AssignmentRole.LEAD
                                                || assignment.role() == AssignmentRole.EXECUTES)
                        .<EntityId>map(assignment -> assignment.assignee())
                        .filter(Participant.Id.class::isInstance);
        return Stream.concat(Stream.ofNullable(activity.placement().place()), doers).distinct();
    }

    /// How many activities it can take at once; empty where nobody knows.
    OptionalInt capacity(EntityId room) {
        var known =
                switch (situation.plan().find(room).orElseThrow()) {
                    case Place place -> place.capacity();
                    case Participant participant -> participant.capacity();
                    default -> throw new IllegalArgumentException("It cannot take tasks: " + room);
                };
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /// The places and cells of unknown capacity that several of the activities ask for at once.
    ///
    /// @param spans when each activity is
    List<EntityId> doubtful(Function<Activity, Span> spans, List<Activity> activities) {
        Map<EntityId, List<Claim>> claims = new HashMap<>();
        for (var activity : activities) {
            of(activity)
                    .filter(room -> capacity(room).isEmpty() && isRoom(room))
                    .forEach(
                            room ->
                                    claims.computeIfAbsent(room, _ -> new ArrayList<>())
                                            .add(
                                                    new Claim(
                                                            activity.id(),
                                                            spans.apply(activity),
                                                            1)));
        }
        return claims.entrySet().stream()
                .filter(entry -> Load.of(entry.getValue()).peak() > 1)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /// A nation takes what it sends people for; a place and a cell have limits even where nobody
    /// knows them.
    private boolean isRoom(EntityId room) {
        return room instanceof Place.Id
                || situation
                        .plan()
                        .find(Participant.class, room)
                        .filter(one -> Objects.equals(one.type(), ParticipantKind.CELL))
                        .isPresent();
    }
}
