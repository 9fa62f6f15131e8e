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
                            RuleCode.TOO_FEW_MEANS,
                            new Wording(
                                    PlanningFindingText.TOO_FEW_MEANS_TITLE,
                                    PlanningFindingText.TOO_FEW_MEANS_MESSAGE,
                                    ChargeText.ADVICE_PACE)),
                    entry(
                            RuleCode.COMMON_CAUSE,
                            new Wording(
                                    PlanningFindingText.COMMON_CAUSE_TITLE,
                                    PlanningFindingText.COMMON_CAUSE_MESSAGE,
                                    ChargeText.ADVICE_PACE)),
                    entry(
                            RuleCode.NO_TRIGGER,
                            new Wording(
                                    PlanningFindingText.NO_TRIGGER_TITLE,
                                    PlanningFindingText.NO_TRIGGER_MESSAGE,
                                    ChargeText.ADVICE_PACE)),
                    entry(
                            RuleCode.MEANS_BELOW_LEVEL,
                            new Wording(
                                    PlanningFindingText.MEANS_BELOW_LEVEL_TITLE,
                                    PlanningFindingText.MEANS_BELOW_LEVEL_MESSAGE,
                                    ChargeText.ADVICE_PACE)),
                    entry(
                            RuleCode.PACE_NOT_PHASED,
                            new Wording(
                                    PlanningFindingText.PACE_NOT_PHASED_TITLE,
                                    PlanningFindingText.PACE_NOT_PHASED_MESSAGE,
                                    ChargeText.ADVICE_PACE)),
                    entry(
                            RuleCode.NO_SAFETY_NET,
                            new Wording(
                                    PlanningFindingText.NO_SAFETY_NET_TITLE,
                                    PlanningFindingText.NO_SAFETY_NET_MESSAGE,
                                    ChargeText.ADVICE_PLAN)),
                    entry(
                            RuleCode.SYSTEM_TOO_LATE,
                            new Wording(
                                    PlanningFindingText.SYSTEM_TOO_LATE_TITLE,
                                    PlanningFindingText.SYSTEM_TOO_LATE_MESSAGE,
                                    ChargeText.ADVICE_PLAN)),
                    entry(
                            RuleCode.NO_REHEARSAL,
                            new Wording(
                                    PlanningFindingText.NO_REHEARSAL_TITLE,
                                    PlanningFindingText.NO_REHEARSAL_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.SIGNAL_INSTRUCTIONS_APART,
                            new Wording(
                                    PlanningFindingText.SIGNAL_INSTRUCTIONS_APART_TITLE,
                                    PlanningFindingText.SIGNAL_INSTRUCTIONS_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.NOT_ZULU,
                            new Wording(
                                    PlanningFindingText.NOT_ZULU_TITLE,
                                    PlanningFindingText.NOT_ZULU_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.POST_WITHOUT_RELIEF,
                            new Wording(
                                    PlanningFindingText.POST_WITHOUT_RELIEF_TITLE,
                                    PlanningFindingText.POST_WITHOUT_RELIEF_MESSAGE,
                                    ChargeText.ADVICE_TRAIN)),
                    entry(
                            RuleCode.NEVER_TESTED,
                            new Wording(
                                    PlanningFindingText.NEVER_TESTED_TITLE,
                                    PlanningFindingText.NEVER_TESTED_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.ISSUE_OPEN,
                            new Wording(
                                    PlanningFindingText.ISSUE_OPEN_TITLE,
                                    PlanningFindingText.ISSUE_OPEN_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.NO_WORKAROUND,
                            new Wording(
                                    PlanningFindingText.NO_WORKAROUND_TITLE,
                                    PlanningFindingText.NO_WORKAROUND_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.EVIDENCE_STALE,
                            new Wording(
                                    PlanningFindingText.EVIDENCE_STALE_TITLE,
                                    PlanningFindingText.EVIDENCE_STALE_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.RESULTS_DISAGREE,
                            new Wording(
                                    PlanningFindingText.RESULTS_DISAGREE_TITLE,
                                    PlanningFindingText.RESULTS_DISAGREE_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.TEST_TOO_SHALLOW,
                            new Wording(
                                    PlanningFindingText.TEST_TOO_SHALLOW_TITLE,
                                    PlanningFindingText.TEST_TOO_SHALLOW_MESSAGE,
                                    ChargeText.ADVICE_TEST)),
                    entry(
                            RuleCode.TESTS_NOT_HELD,
                            new Wording(
                                    PlanningFindingText.TESTS_NOT_HELD_TITLE,
                                    PlanningFindingText.TESTS_NOT_HELD_MESSAGE,
                                    ChargeText.ADVICE_TEST)));

    private PlanningFindingWording() {}
}
