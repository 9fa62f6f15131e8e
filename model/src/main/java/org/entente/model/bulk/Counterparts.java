package org.entente.model.bulk;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Named;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What stands in one plan for the things of another: the same id, else the same name.
record Counterparts(Plan from, Plan to) {
    Phase.@Nullable Id phase(Phase.@Nullable Id id) {
        return id == null ? null : named(Phase.class, id, to.phases()).map(Phase::id).orElse(null);
    }

    Place.@Nullable Id place(Place.@Nullable Id id) {
        return id == null ? null : named(Place.class, id, to.places()).map(Place::id).orElse(null);
    }

    Optional<WorkCalendar.Id> calendar(WorkCalendar.Id id) {
        return named(WorkCalendar.class, id, to.workCalendars()).map(WorkCalendar::id);
    }

    Optional<AssigneeId> assignee(AssigneeId who) {
        return switch (who) {
            case Participant.Id id -> participant(id).map(Participant::id);
            case Contingent.Id id ->
                    named(Contingent.class, id, to.contingents()).map(Contingent::id);
            case ForceElement.Id id ->
                    from.find(ForceElement.class, id)
                            .flatMap(
                                    old ->
                                            found(
                                                    ForceElement.class,
                                                    id,
                                                    to.forceElements(),
                                                    other ->
                                                            other.number().equals(old.number())
                                                                    && other.name()
                                                                            .equals(old.name())))
                            .map(ForceElement::id);
        };
    }

    private Optional<Participant> participant(Participant.Id id) {
        return from.find(Participant.class, id)
                .flatMap(
                        old ->
                                found(
                                        Participant.class,
                                        id,
                                        to.participants(),
                                        other -> other.code().equals(old.code())));
    }

    private <E extends Named> Optional<E> named(Class<E> type, EntityId id, Stream<E> others) {
        var same = to.find(type, id);
        return same.isPresent()
                ? same
                : from.find(type, id)
                        .flatMap(
                                old ->
                                        others.filter(other -> other.name().equals(old.name()))
                                                .findFirst());
    }

    private <E> Optional<E> found(
            Class<E> type, EntityId id, Stream<E> others, Predicate<E> isAlike) {
        var same = to.find(type, id);
        return same.isPresent() ? same : others.filter(isAlike).findFirst();
    }
}
