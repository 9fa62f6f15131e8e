package org.entente.model.rule.cis;

import java.util.List;

/// The checks of means in reserve, planning and evidence.
final class PlanningRules {
    static final List<CisRule> ALL = List.of(new SignalInstructionsApart());

    private PlanningRules() {}
}
