package org.entente.model;

import org.entente.model.label.Classification;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.WaivableId;
import org.entente.model.plan.Waiver;
import org.entente.model.plan.WindowId;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Keys, means, agreements and addresses with random fields.
final class RandomArrangements {
    private final RandomThings things;

    RandomArrangements(RandomThings things) {
        this.things = things;
    }

    /// Where what it needs is not there yet, a net for which it can be made.
    Optional<Entity> of(EntityKind kind, Plan plan) {
        return switch (kind) {
            case CRYPTO_KEY -> Optional.of(key(plan));
            case PACE_PLAN -> means(plan).or(() -> new RandomCis(things).of(EntityKind.NET, plan));
            case AGREEMENT -> Optional.of(agreement(plan));
            case SPECTRUM_ASSIGNMENT -> Optional.of(spectrum(plan));
            case ADDRESS_ASSIGNMENT -> Optional.of(address(plan));
            case WAIVER -> waiver(plan).or(() -> new RandomCis(things).of(EntityKind.NET, plan));
            case COMMEX_SESSION -> session(plan);
            default -> participation(plan);
        };
    }

    private Entity key(Plan plan) {
        return new CryptoKey(
                new CryptoKey.Id(things.id()),
                things.word(),
                new CryptoKey.Issue(
                        things.word(), things.word(), things.one(CryptoKey.Status.values())),
                things.any(plan, AssigneeId.class).stream()
                        .map(
                                holder ->
                                        new CryptoKey.Share(
                                                holder, things.one(CryptoKey.Status.values())))
                        .toList(),
                things.any(plan, Net.Id.class).stream().toList(),
                period(),
                things.notes());
    }

    private Optional<Entity> means(Plan plan) {
        return things.any(plan, PaceSubjectId.class)
                .map(
                        subject ->
                                new PacePlan(
                                        new PacePlan.Id(things.id()),
                                        things.word(),
                                        subject,
                                        things.any(plan, Phase.Id.class).stream().toList(),
                                        List.of(step(plan), step(plan)),
                                        things.notes()));
    }

    private PacePlan.Step step(Plan plan) {
        return new PacePlan.Step(
                things.one(PacePlan.Means.values()),
                things.perhaps(plan, Net.Id.class),
                things.word(),
                new PacePlan.Change(
                        things.word(),
                        things.yes() ? things.yes() : null,
                        things.yes() ? Duration.ofMinutes(things.number(90)) : null),
                things.yes() ? things.one(Classification.values()) : null);
    }

    private Entity agreement(Plan plan) {
        return new Agreement(
                new Agreement.Id(things.id()),
                things.word(),
                things.one(Agreement.Type.values()),
                things.any(plan, Participant.Id.class).stream().toList(),
                new Agreement.Paper(
                        things.word(), things.word(), things.one(Agreement.State.values())),
                period(),
                things.notes());
    }

    private Entity spectrum(Plan plan) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(things.id()),
                things.word(),
                new SpectrumAssignment.Emission(
                        things.word(),
                        things.one(SpectrumAssignment.BandClass.values()),
                        things.yes() ? things.number(25_000) : null,
                        things.yes() ? things.number(400) : null),
                new SpectrumAssignment.Area(
                        things.perhaps(plan, Place.Id.class),
                        things.yes() ? things.number(300) : null),
                new SpectrumAssignment.Clearance(
                        things.one(SpectrumAssignment.Status.values()),
                        things.perhaps(plan, Participant.Id.class),
                        things.yes() ? things.one(SpectrumAssignment.Restriction.values()) : null),
                things.any(plan, Net.Id.class).stream().toList(),
                period(),
                things.notes());
    }

    private Entity address(Plan plan) {
        return new AddressAssignment(
                new AddressAssignment.Id(things.id()),
                things.word(),
                things.one(AddressAssignment.Type.values()),
                things.word(),
                things.perhaps(plan, AssigneeId.class),
                things.perhaps(plan, Net.Id.class),
                period(),
                things.notes());
    }

    private Optional<Entity> participation(Plan plan) {
        return things.any(plan, AssigneeId.class)
                .map(
                        member ->
                                new FmnParticipation(
                                        new FmnParticipation.Id(things.id()),
                                        things.word(),
                                        member,
                                        new FmnParticipation.Standing(
                                                things.one(FmnParticipation.Option.values()),
                                                things.yes() ? 1 + things.number(5) : null,
                                                things.one(FmnParticipation.Role.values()),
                                                things.perhaps(plan, AssigneeId.class)),
                                        List.of(
                                                new FmnParticipation.Service(
                                                        things.word(), 1 + things.number(5), null)),
                                        period(),
                                        things.notes()));
    }

    private Optional<Entity> waiver(Plan plan) {
        return things.any(plan, WaivableId.class)
                .map(
                        subject ->
                                new Waiver(
                                        new Waiver.Id(things.id()),
                                        things.word(),
                                        subject,
                                        things.word(),
                                        new Waiver.Grant(
                                                things.word(),
                                                things.word(),
                                                things.word(),
                                                things.word()),
                                        period(),
                                        things.notes()));
    }

    /// Where there is no window yet, a frequency in its place.
    private Optional<Entity> session(Plan plan) {
        return things.any(plan, WindowId.class)
                .<Entity>map(
                        window ->
                                new CommexSession(
                                        new CommexSession.Id(things.id()),
                                        things.word(),
                                        window,
                                        new CommexSession.Daily(
                                                LocalTime.of(things.number(12), 30),
                                                LocalTime.of(12 + things.number(12), 0),
                                                5 + things.number(60)),
                                        new CommexSession.Means(
                                                things.number(60),
                                                things.number(30),
                                                things.number(9)),
                                        things.notes()))
                .or(() -> Optional.of(spectrum(plan)));
    }

    private @Nullable Timeframe period() {
        return things.yes() ? things.timeframe() : null;
    }
}
