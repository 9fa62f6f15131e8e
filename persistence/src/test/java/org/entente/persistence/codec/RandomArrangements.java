package org.entente.persistence.codec;

import org.entente.model.label.Classification;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Waiver;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keys, means, agreements and addresses with values from the whole range of their types.
final class RandomArrangements {
    private final RandomThings things;

    RandomArrangements(RandomThings things) {
        this.things = things;
    }

    CryptoKey key() {
        return new CryptoKey(
                new CryptoKey.Id(things.uuid()),
                things.text(),
                new CryptoKey.Issue(
                        things.text(), things.text(), things.one(CryptoKey.Status.values())),
                some(() -> new CryptoKey.Share(assignee(), things.one(CryptoKey.Status.values()))),
                some(this::net),
                things.maybe(things::timeframe),
                things.notes());
    }

    PacePlan means() {
        return new PacePlan(
                new PacePlan.Id(things.uuid()),
                things.text(),
                things.number(2) == 0 ? net() : new ExchangeRequirement.Id(things.uuid()),
                some(() -> new Phase.Id(things.uuid())),
                some(this::step),
                things.notes());
    }

    private PacePlan.Step step() {
        return new PacePlan.Step(
                things.one(PacePlan.Means.values()),
                things.maybe(this::net),
                things.text(),
                new PacePlan.Change(
                        things.text(),
                        things.maybe(() -> things.number(2) == 0),
                        things.maybe(() -> Duration.ofSeconds(things.number(9_999)))),
                things.maybe(() -> things.one(Classification.values())));
    }

    Agreement agreement() {
        return new Agreement(
                new Agreement.Id(things.uuid()),
                things.text(),
                things.one(Agreement.Type.values()),
                some(() -> new Participant.Id(things.uuid())),
                new Agreement.Paper(
                        things.text(), things.text(), things.one(Agreement.State.values())),
                things.maybe(things::timeframe),
                things.notes());
    }

    SpectrumAssignment spectrum() {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(things.uuid()),
                things.text(),
                new SpectrumAssignment.Emission(
                        things.text(),
                        things.maybe(() -> things.one(SpectrumAssignment.BandClass.values())),
                        things.maybe(() -> things.number(99_999)),
                        things.maybe(() -> things.number(9_999))),
                new SpectrumAssignment.Area(
                        things.maybe(() -> new Place.Id(things.uuid())),
                        things.maybe(() -> things.number(999))),
                new SpectrumAssignment.Clearance(
                        things.one(SpectrumAssignment.Status.values()),
                        things.maybe(() -> new Participant.Id(things.uuid())),
                        things.maybe(() -> things.one(SpectrumAssignment.Restriction.values()))),
                some(this::net),
                things.maybe(things::timeframe),
                things.notes());
    }

    AddressAssignment address() {
        return new AddressAssignment(
                new AddressAssignment.Id(things.uuid()),
                things.text(),
                things.one(AddressAssignment.Type.values()),
                things.text(),
                things.maybe(this::assignee),
                things.maybe(this::net),
                things.maybe(things::timeframe),
                things.notes());
    }

    FmnParticipation participation() {
        return new FmnParticipation(
                new FmnParticipation.Id(things.uuid()),
                things.text(),
                assignee(),
                new FmnParticipation.Standing(
                        things.maybe(() -> things.one(FmnParticipation.Option.values())),
                        things.maybe(() -> 1 + things.number(9)),
                        things.maybe(() -> things.one(FmnParticipation.Role.values())),
                        things.maybe(this::assignee)),
                some(this::service),
                things.maybe(things::timeframe),
                things.notes());
    }

    Waiver waiver() {
        return new Waiver(
                new Waiver.Id(things.uuid()),
                things.text(),
                things.number(2) == 0 ? net() : new ExchangeRequirement.Id(things.uuid()),
                things.text(),
                new Waiver.Grant(things.text(), things.text(), things.text(), things.text()),
                things.maybe(things::timeframe),
                things.notes());
    }

    CommexSession session() {
        return new CommexSession(
                new CommexSession.Id(things.uuid()),
                things.text(),
                things.number(2) == 0
                        ? new Phase.Id(things.uuid())
                        : new Activity.Id(things.uuid()),
                new CommexSession.Daily(time(), time(), 5 + things.number(1_400)),
                new CommexSession.Means(
                        things.number(1_000), things.number(1_000), things.number(1_000)),
                things.notes());
    }

    private LocalTime time() {
        return LocalTime.of(things.number(24), things.number(60));
    }

    private FmnParticipation.Service service() {
        return new FmnParticipation.Service(
                things.text(),
                things.maybe(() -> 1 + things.number(9)),
                things.maybe(() -> things.one(FmnParticipation.Role.values())));
    }

    private Net.Id net() {
        return new Net.Id(things.uuid());
    }

    private AssigneeId assignee() {
        return switch (things.number(3)) {
            case 0 -> new Contingent.Id(things.uuid());
            case 1 -> new ForceElement.Id(things.uuid());
            default -> new Participant.Id(things.uuid());
        };
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(things.number(3)).toList();
    }
}
