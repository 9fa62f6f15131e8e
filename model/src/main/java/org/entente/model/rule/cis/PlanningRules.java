package org.entente.model.rule.cis;

import java.util.List;

/// The checks of means in reserve, planning and evidence.
final class PlanningRules {
    static final List<CisRule> ALL =
            List.of(
                    new TooFewMeans(),
                    new CommonCause(),
                    new NoTrigger(),
                    new MeansBelowLevel(),
                    new PaceNotPhased(),
                    new NoSafetyNet(),
                    new SystemTooLate(),
                    new NoRehearsal(),
                    new SignalInstructionsApart(),
                    new NotZulu(),
                    new PostWithoutRelief(),
                    new NeverTested(),
                    new IssueOpen(),
                    new NoWorkaround(),
                    new EvidenceStale(),
                    new ResultsDisagree(),
                    new TestTooShallow(),
                    new TestsNotHeld());

    private PlanningRules() {}
}
