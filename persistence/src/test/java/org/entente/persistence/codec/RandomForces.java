package org.entente.persistence.codec;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;

import java.time.LocalDate;
import java.util.stream.IntStream;

/// Requirements and offers with values from the whole range of their types.
record RandomForces(RandomThings things) {
    Requirement requirement() {
        return new Requirement(
                new Requirement.Id(things.uuid()),
                things.text(),
                things.text(),
                new Requirement.Need(
                        things.maybe(() -> 1 + things.number(9)),
                        things.text(),
                        things.text(),
                        things.maybe(() -> things.one(Echelon.values())),
                        things.text(),
                        things.maybe(() -> things.number(9_999))),
                new Requirement.Subordination(
                        things.text(), things.maybe(() -> things.one(CommandAuthority.values()))),
                new Requirement.Arrival(things.text(), things.maybe(things::when)),
                things.notes());
    }

    Offer offer() {
        return new Offer(
                new Offer.Id(things.uuid()),
                new Requirement.Id(things.uuid()),
                new Participant.Id(things.uuid()),
                new Offer.Content(
                        things.one(OfferScope.values()),
                        things.maybe(() -> new ForceElement.Id(things.uuid())),
                        things.maybe(() -> things.number(9_999)),
                        things.maybe(() -> things.one(CommandAuthority.values()))),
                IntStream.rangeClosed(0, things.number(3)).mapToObj(_ -> step()).toList(),
                things.notes());
    }

    private Offer.Step step() {
        return new Offer.Step(
                things.one(OfferState.values()),
                things.text(),
                LocalDate.ofEpochDay(things.number(30_000)),
                things.text());
    }
}
