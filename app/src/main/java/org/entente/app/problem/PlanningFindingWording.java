package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.ChargeText;
import org.entente.resources.PlanningFindingText;

import java.util.Map;

/// The texts of the checks of means in reserve, planning and evidence.
final class PlanningFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.SIGNAL_INSTRUCTIONS_APART,
                            new Wording(
                                    PlanningFindingText.SIGNAL_INSTRUCTIONS_APART_TITLE,
                                    PlanningFindingText.SIGNAL_INSTRUCTIONS_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)));

    private PlanningFindingWording() {}
}
