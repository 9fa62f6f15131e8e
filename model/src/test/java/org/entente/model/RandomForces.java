package org.entente.model;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is asked of nations and what they offer, with random fields.
final class RandomForces {
    private final RandomThings things;

    RandomForces(RandomThings things) {
        this.things = things;
    }

    Requirement requirement() {
        return new Requirement(
                new Requirement.Id(things.id()),
                things.word(),
                things.word(),
                new Requirement.Need(
                        things.yes() ? null : 1 + things.number(5),
                        things.word(),
                        things.word(),
                        things.yes() ? null : things.one(Echelon.values()),
                        things.word(),
                        things.yes() ? null : things.number(5_000)),
                new Requirement.Subordination(
                        things.word(), things.yes() ? null : things.one(CommandAuthority.values())),
                new Requirement.Arrival(things.word(), null),
                things.notes());
    }

    /// Where nothing is asked for or nobody is there to offer, something that is asked for.
    Optional<Entity> offer(Plan plan) {
        return offered(plan).or(() -> Optional.of(requirement()));
    }

    private Optional<Entity> offered(Plan plan) {
        return things.any(plan, Requirement.Id.class)
                .flatMap(
                        requirement ->
                                things.any(plan, Participant.Id.class)
                                        .map(nation -> offer(plan, requirement, nation)));
    }

    private Offer offer(Plan plan, Requirement.Id requirement, Participant.Id nation) {
        return new Offer(
                new Offer.Id(things.id()),
                requirement,
                nation,
                new Offer.Content(
                        things.one(OfferScope.values()),
                        things.any(plan, ForceElement.Id.class).orElse(null),
                        things.yes() ? null : things.number(5_000),
                        things.yes() ? null : things.one(CommandAuthority.values())),
                List.of(
                        new Offer.Step(
                                things.one(OfferState.values()),
                                things.word(),
                                LocalDate.ofEpochDay(20_000 + things.number(1_000)),
                                things.word())),
                things.notes());
    }
}
