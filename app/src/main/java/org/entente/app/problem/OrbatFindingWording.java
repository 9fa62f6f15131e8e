package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.OrbatFindingText;

import java.util.Map;

/// The texts of the rules of the order of battle.
final class OrbatFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.LIFT_MISSING,
                            new Wording(
                                    OrbatFindingText.LIFT_MISSING_TITLE,
                                    OrbatFindingText.LIFT_MISSING_MESSAGE,
                                    OrbatFindingText.LIFT_MISSING_ADVICE)),
                    entry(
                            RuleCode.LIFT_MISSING_NEAR,
                            new Wording(
                                    OrbatFindingText.LIFT_MISSING_NEAR_TITLE,
                                    OrbatFindingText.LIFT_MISSING_NEAR_MESSAGE,
                                    OrbatFindingText.LIFT_MISSING_NEAR_ADVICE)),
                    entry(
                            RuleCode.LIFT_MISSING_LAST,
                            new Wording(
                                    OrbatFindingText.LIFT_MISSING_LAST_TITLE,
                                    OrbatFindingText.LIFT_MISSING_LAST_MESSAGE,
                                    OrbatFindingText.LIFT_MISSING_LAST_ADVICE)),
                    entry(
                            RuleCode.ARRIVES_LATE,
                            new Wording(
                                    OrbatFindingText.ARRIVES_LATE_TITLE,
                                    OrbatFindingText.ARRIVES_LATE_MESSAGE,
                                    OrbatFindingText.ARRIVES_LATE_ADVICE)),
                    entry(
                            RuleCode.ARRIVES_LATE_NEAR,
                            new Wording(
                                    OrbatFindingText.ARRIVES_LATE_NEAR_TITLE,
                                    OrbatFindingText.ARRIVES_LATE_NEAR_MESSAGE,
                                    OrbatFindingText.ARRIVES_LATE_NEAR_ADVICE)),
                    entry(
                            RuleCode.ARRIVAL_DISORDER,
                            new Wording(
                                    OrbatFindingText.ARRIVAL_DISORDER_TITLE,
                                    OrbatFindingText.ARRIVAL_DISORDER_MESSAGE,
                                    OrbatFindingText.ARRIVAL_DISORDER_ADVICE)),
                    entry(
                            RuleCode.PORT_UNKNOWN,
                            new Wording(
                                    OrbatFindingText.PORT_UNKNOWN_TITLE,
                                    OrbatFindingText.PORT_UNKNOWN_MESSAGE,
                                    OrbatFindingText.PORT_UNKNOWN_ADVICE)),
                    entry(
                            RuleCode.PORT_UNKNOWN_NEAR,
                            new Wording(
                                    OrbatFindingText.PORT_UNKNOWN_NEAR_TITLE,
                                    OrbatFindingText.PORT_UNKNOWN_NEAR_MESSAGE,
                                    OrbatFindingText.PORT_UNKNOWN_NEAR_ADVICE)),
                    entry(
                            RuleCode.ECHELON_INVERTED,
                            new Wording(
                                    OrbatFindingText.ECHELON_INVERTED_TITLE,
                                    OrbatFindingText.ECHELON_INVERTED_MESSAGE,
                                    OrbatFindingText.ECHELON_INVERTED_ADVICE)),
                    entry(
                            RuleCode.SYMBOL_CONTRADICTS,
                            new Wording(
                                    OrbatFindingText.SYMBOL_CONTRADICTS_TITLE,
                                    OrbatFindingText.SYMBOL_CONTRADICTS_MESSAGE,
                                    OrbatFindingText.SYMBOL_CONTRADICTS_ADVICE)),
                    entry(
                            RuleCode.SYMBOL_MISSING,
                            new Wording(
                                    OrbatFindingText.SYMBOL_MISSING_TITLE,
                                    OrbatFindingText.SYMBOL_MISSING_MESSAGE,
                                    OrbatFindingText.SYMBOL_MISSING_ADVICE)));

    private OrbatFindingWording() {}
}
