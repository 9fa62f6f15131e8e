package org.entente.app.problem;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.FindingText;

import java.util.Map;

/// The texts of the rules on who does what.
final class AssignmentFindingWording {
    private static final Wording IDLE =
            new Wording(
                    FindingText.CONTINGENT_IDLE_TITLE,
                    FindingText.CONTINGENT_IDLE_MESSAGE,
                    FindingText.CONTINGENT_IDLE_ADVICE);
    private static final Wording NEED =
            new Wording(
                    FindingText.NEED_OPEN_TITLE,
                    FindingText.NEED_OPEN_MESSAGE,
                    FindingText.NEED_OPEN_ADVICE);
    private static final Wording REST =
            new Wording(
                    FindingText.REST_BROKEN_TITLE,
                    FindingText.REST_BROKEN_MESSAGE,
                    FindingText.REST_BROKEN_ADVICE);
    private static final Wording FAR =
            new Wording(
                    FindingText.WAY_TOO_FAR_TITLE,
                    FindingText.WAY_TOO_FAR_MESSAGE,
                    FindingText.WAY_TOO_FAR_ADVICE);
    private static final Wording LOAD =
            new Wording(
                    FindingText.OVERLOADED_TITLE,
                    FindingText.OVERLOADED_MESSAGE,
                    FindingText.OVERLOADED_ADVICE);

    static final Map<RuleCode, Wording> WORDINGS =
            ofEntries(
                    entry(RuleCode.CONTINGENT_IDLE, IDLE),
                    entry(RuleCode.CONTINGENT_IDLE_SOON, IDLE),
                    entry(RuleCode.NEED_AHEAD, NEED),
                    entry(RuleCode.NEED_NEAR, NEED),
                    entry(RuleCode.NEED_MISSED, NEED),
                    entry(RuleCode.REST_BROKEN, REST),
                    entry(RuleCode.WAY_TOO_FAR, FAR),
                    entry(RuleCode.OVERLOADED, LOAD),
                    entry(RuleCode.OVERLOADED_SOON, LOAD));

    private AssignmentFindingWording() {}
}
