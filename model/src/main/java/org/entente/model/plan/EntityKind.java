package org.entente.model.plan;

/// The nouns of a plan. The constant's name in lower case names the kind in files.
public enum EntityKind {
    EXERCISE(Exercise.class),
    ANCHOR(Anchor.class),
    PHASE(Phase.class),
    PLACE(Place.class),
    WORK_CALENDAR(WorkCalendar.class),
    PARTICIPANT(Participant.class),
    CONTINGENT(Contingent.class),
    FORCE_ELEMENT(ForceElement.class),
    ACTIVITY(Activity.class),
    MILESTONE(Milestone.class),
    DEPENDENCY(Dependency.class),
    CONSTRAINT(Constraint.class),
    EXIT_CONDITION(ExitCondition.class),
    REQUIREMENT(Requirement.class),
    OFFER(Offer.class),
    PERSON(Person.class),
    BILLET(Billet.class),
    AUTHORITY_LINE(AuthorityLine.class),
    CAVEAT(Caveat.class),
    STRENGTH_CEILING(StrengthCeiling.class),
    ACT_RULING(ActRuling.class),
    ASSIGNMENT(Assignment.class),
    ACCEPTANCE(Acceptance.class),
    BASELINE(Baseline.class),
    BASELINE_PAGE(BaselinePage.class),
    SAVED_VIEW(SavedView.class),
    SECURITY_DOMAIN(SecurityDomain.class),
    INFORMATION_PRODUCT(InformationProduct.class),
    CIS_SYSTEM(CisSystem.class),
    NET(Net.class),
    GATEWAY(Gateway.class),
    EXCHANGE_REQUIREMENT(ExchangeRequirement.class),
    EVIDENCE(Evidence.class);

    private final Class<? extends Entity> type;

    EntityKind(Class<? extends Entity> type) {
        this.type = type;
    }

    public Class<? extends Entity> type() {
        return type;
    }
}
