package org.entente.model.rule;

import java.util.List;

/// The rules on tasks, forces, posts and all else that stands in the plan itself.
public final class PlanRules {
    public static final List<Rule> ALL =
            List.of(
                    new AnchorMissing(),
                    new TimeframeInverted(),
                    new OutsidePhase(),
                    new OutsideExercise(),
                    new PresenceOutsideSuperior(),
                    new DependencyViolated(),
                    new NotAsComputed(),
                    new AssignedTwice(),
                    new SuperiorAssigned(),
                    new Unassigned(),
                    new IdleContingent(),
                    new NeedOpen(),
                    new Succession(),
                    new Overloaded(),
                    new NotInTheatre(),
                    new GateOpen(),
                    new LiftMissing(),
                    new ArrivesLate(),
                    new ArrivalDisorder(),
                    new PortUnknown(),
                    new EchelonInverted(),
                    new SymbolContradicts(),
                    new SymbolMissing(),
                    new TaskUnderAuthority(),
                    new AuthorityDisorder(),
                    new TransferOpen(),
                    new CaveatBroken(),
                    new CeilingExceeded(),
                    new BilletEmpty(),
                    new HolderBelowPost(),
                    new PostsManned(),
                    new LiaisonMissing(),
                    new Unoffered(),
                    new PromisedTwice(),
                    new OfferWithdrawn(),
                    new AlternativeWaiting(),
                    new ContingentMissing(),
                    new StillInformal(),
                    new PromisedLess(),
                    new LeadMissing(),
                    new DuplicateNumber(),
                    new DuplicateName());

    private PlanRules() {}
}
