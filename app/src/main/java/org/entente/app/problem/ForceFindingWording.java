package org.entente.app.problem;

import static org.entente.resources.ForceFindingText.*;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;

import java.util.Map;

/// The texts of the rules of force generation.
final class ForceFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            ofEntries(
                    entry(
                            RuleCode.UNOFFERED_AHEAD,
                            new Wording(
                                    UNOFFERED_AHEAD_TITLE,
                                    UNOFFERED_AHEAD_MESSAGE,
                                    UNOFFERED_AHEAD_ADVICE)),
                    entry(
                            RuleCode.UNOFFERED_NEAR,
                            new Wording(
                                    UNOFFERED_NEAR_TITLE,
                                    UNOFFERED_NEAR_MESSAGE,
                                    UNOFFERED_NEAR_ADVICE)),
                    entry(
                            RuleCode.UNOFFERED_PASSED,
                            new Wording(
                                    UNOFFERED_PASSED_TITLE,
                                    UNOFFERED_PASSED_MESSAGE,
                                    UNOFFERED_PASSED_ADVICE)),
                    entry(
                            RuleCode.PROMISED_TWICE,
                            new Wording(
                                    PROMISED_TWICE_TITLE,
                                    PROMISED_TWICE_MESSAGE,
                                    PROMISED_TWICE_ADVICE)),
                    entry(
                            RuleCode.WITHDRAWN,
                            new Wording(WITHDRAWN_TITLE, WITHDRAWN_MESSAGE, WITHDRAWN_ADVICE)),
                    entry(
                            RuleCode.WITHDRAWN_PASSED,
                            new Wording(
                                    WITHDRAWN_PASSED_TITLE,
                                    WITHDRAWN_PASSED_MESSAGE,
                                    WITHDRAWN_PASSED_ADVICE)),
                    entry(
                            RuleCode.ALTERNATIVE_WAITING,
                            new Wording(
                                    ALTERNATIVE_WAITING_TITLE,
                                    ALTERNATIVE_WAITING_MESSAGE,
                                    ALTERNATIVE_WAITING_ADVICE)),
                    entry(
                            RuleCode.ALTERNATIVE_LATE,
                            new Wording(
                                    ALTERNATIVE_LATE_TITLE,
                                    ALTERNATIVE_LATE_MESSAGE,
                                    ALTERNATIVE_LATE_ADVICE)),
                    entry(
                            RuleCode.NO_CONTINGENT,
                            new Wording(
                                    NO_CONTINGENT_TITLE,
                                    NO_CONTINGENT_MESSAGE,
                                    NO_CONTINGENT_ADVICE)),
                    entry(
                            RuleCode.INFORMAL_AFTER_MPC,
                            new Wording(
                                    INFORMAL_AFTER_MPC_TITLE,
                                    INFORMAL_AFTER_MPC_MESSAGE,
                                    INFORMAL_AFTER_MPC_ADVICE)),
                    entry(
                            RuleCode.INFORMAL_AFTER_FPC,
                            new Wording(
                                    INFORMAL_AFTER_FPC_TITLE,
                                    INFORMAL_AFTER_FPC_MESSAGE,
                                    INFORMAL_AFTER_FPC_ADVICE)),
                    entry(
                            RuleCode.PROMISED_LESS,
                            new Wording(
                                    PROMISED_LESS_TITLE,
                                    PROMISED_LESS_MESSAGE,
                                    PROMISED_LESS_ADVICE)),
                    entry(
                            RuleCode.PROMISED_LESS_NEAR,
                            new Wording(
                                    PROMISED_LESS_NEAR_TITLE,
                                    PROMISED_LESS_NEAR_MESSAGE,
                                    PROMISED_LESS_NEAR_ADVICE)),
                    entry(
                            RuleCode.LEAD_MISSING,
                            new Wording(
                                    LEAD_MISSING_TITLE,
                                    LEAD_MISSING_MESSAGE,
                                    LEAD_MISSING_ADVICE)));

    private ForceFindingWording() {}
}
