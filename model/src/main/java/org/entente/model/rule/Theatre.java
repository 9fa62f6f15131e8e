package org.entente.model.rule;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.TaskId;

import java.util.Optional;

/// Which tasks a unit can only do in theatre.
public final class Theatre {
    private Theatre() {}

    /// False for a conference, and for what a unit does in its own nation unless that is the host.
    public static boolean needs(Situation situation, AssigneeId who, TaskId task) {
        return place(situation, task)
                .filter(
                        place ->
                                place.type() == PlaceKind.CONFERENCE_SITE
                                        || isAtHome(situation, who, place))
                .isEmpty();
    }

    private static Optional<Place> place(Situation situation, TaskId task) {
        return situation
                .task(task)
                .flatMap(found -> Optional.ofNullable(found.placement().place()))
                .flatMap(id -> situation.plan().find(Place.class, id));
    }

    private static boolean isAtHome(Situation situation, AssigneeId who, Place place) {
        return !place.nation().equals(situation.plan().exercise().host())
                && situation.nation(who).filter(place.nation()::equals).isPresent();
    }
}
