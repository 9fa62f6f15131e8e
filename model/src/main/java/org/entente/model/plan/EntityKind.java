package org.entente.model.plan;

import java.util.UUID;
import java.util.function.Function;

/// The nouns of a plan. The constant's name in lower case names the kind in files.
public enum EntityKind {
    EXERCISE(Exercise.class, Exercise.Id::new),
    ANCHOR(Anchor.class, Anchor.Id::new),
    PHASE(Phase.class, Phase.Id::new),
    PLACE(Place.class, Place.Id::new),
    WORK_CALENDAR(WorkCalendar.class, WorkCalendar.Id::new),
    PARTICIPANT(Participant.class, Participant.Id::new),
    CONTINGENT(Contingent.class, Contingent.Id::new),
    FORCE_ELEMENT(ForceElement.class, ForceElement.Id::new),
    ACTIVITY(Activity.class, Activity.Id::new),
    MILESTONE(Milestone.class, Milestone.Id::new),
    DEPENDENCY(Dependency.class, Dependency.Id::new),
    CONSTRAINT(Constraint.class, Constraint.Id::new),
    EXIT_CONDITION(ExitCondition.class, ExitCondition.Id::new),
    REQUIREMENT(Requirement.class, Requirement.Id::new),
    OFFER(Offer.class, Offer.Id::new),
    PERSON(Person.class, Person.Id::new),
    BILLET(Billet.class, Billet.Id::new),
    AUTHORITY_LINE(AuthorityLine.class, AuthorityLine.Id::new),
    CAVEAT(Caveat.class, Caveat.Id::new),
    STRENGTH_CEILING(StrengthCeiling.class, StrengthCeiling.Id::new),
    ACT_RULING(ActRuling.class, ActRuling.Id::new),
    ASSIGNMENT(Assignment.class, Assignment.Id::new),
    ACCEPTANCE(Acceptance.class, Acceptance.Id::new),
    BASELINE(Baseline.class, Baseline.Id::new),
    BASELINE_PAGE(BaselinePage.class, BaselinePage.Id::new),
    SAVED_VIEW(SavedView.class, SavedView.Id::new),
    SECURITY_DOMAIN(SecurityDomain.class, SecurityDomain.Id::new),
    INFORMATION_PRODUCT(InformationProduct.class, InformationProduct.Id::new),
    CIS_SYSTEM(CisSystem.class, CisSystem.Id::new),
    NET(Net.class, Net.Id::new),
    GATEWAY(Gateway.class, Gateway.Id::new),
    EXCHANGE_REQUIREMENT(ExchangeRequirement.class, ExchangeRequirement.Id::new),
    EVIDENCE(Evidence.class, Evidence.Id::new),
    CRYPTO_KEY(CryptoKey.class, CryptoKey.Id::new),
    PACE_PLAN(PacePlan.class, PacePlan.Id::new),
    AGREEMENT(Agreement.class, Agreement.Id::new),
    SPECTRUM_ASSIGNMENT(SpectrumAssignment.class, SpectrumAssignment.Id::new),
    ADDRESS_ASSIGNMENT(AddressAssignment.class, AddressAssignment.Id::new),
    FMN_PARTICIPATION(FmnParticipation.class, FmnParticipation.Id::new),
    WAIVER(Waiver.class, Waiver.Id::new),
    OWN_STANDARD(OwnStandard.class, OwnStandard.Id::new),
    COMMEX_SESSION(CommexSession.class, CommexSession.Id::new),
    GATE_DEMAND(GateDemand.class, GateDemand.Id::new),
    COMMUNITY(Community.class, Community.Id::new),
    ASSUMPTION(Assumption.class, Assumption.Id::new),
    ATTESTATION(Attestation.class, Attestation.Id::new);

    private final Class<? extends Entity> type;
    private final Function<UUID, EntityId> id;

    EntityKind(Class<? extends Entity> type, Function<UUID, EntityId> id) {
        this.type = type;
        this.id = id;
    }

    public Class<? extends Entity> type() {
        return type;
    }

    /// The identity of a thing of this kind.
    public EntityId id(UUID value) {
        return id.apply(value);
    }
}
