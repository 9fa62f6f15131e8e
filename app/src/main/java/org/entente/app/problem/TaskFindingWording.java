package org.entente.app.problem;

import static org.entente.resources.FindingText.*;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;

import java.util.Map;

/// The texts of the rules on tasks, times, gates and names.
final class TaskFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            ofEntries(
                    entry(
                            RuleCode.ANCHOR_MISSING,
                            new Wording(
                                    ANCHOR_MISSING_TITLE,
                                    ANCHOR_MISSING_MESSAGE,
                                    ANCHOR_MISSING_ADVICE)),
                    entry(
                            RuleCode.EXERCISE_DATES_MISSING,
                            new Wording(
                                    EXERCISE_DATES_MISSING_TITLE,
                                    EXERCISE_DATES_MISSING_MESSAGE,
                                    EXERCISE_DATES_MISSING_ADVICE)),
                    entry(
                            RuleCode.TIMEFRAME_INVERTED,
                            new Wording(
                                    TIMEFRAME_INVERTED_TITLE,
                                    TIMEFRAME_INVERTED_MESSAGE,
                                    TIMEFRAME_INVERTED_ADVICE)),
                    entry(
                            RuleCode.OUTSIDE_PHASE,
                            new Wording(
                                    OUTSIDE_PHASE_TITLE,
                                    OUTSIDE_PHASE_MESSAGE,
                                    OUTSIDE_PHASE_ADVICE)),
                    entry(
                            RuleCode.OUTSIDE_EXERCISE,
                            new Wording(
                                    OUTSIDE_EXERCISE_TITLE,
                                    OUTSIDE_EXERCISE_MESSAGE,
                                    OUTSIDE_EXERCISE_ADVICE)),
                    entry(
                            RuleCode.PRESENCE_OUTSIDE_SUPERIOR,
                            new Wording(
                                    PRESENCE_OUTSIDE_SUPERIOR_TITLE,
                                    PRESENCE_OUTSIDE_SUPERIOR_MESSAGE,
                                    PRESENCE_OUTSIDE_SUPERIOR_ADVICE)),
                    entry(
                            RuleCode.DEPENDENCY_VIOLATED,
                            new Wording(
                                    DEPENDENCY_VIOLATED_TITLE,
                                    DEPENDENCY_VIOLATED_MESSAGE,
                                    DEPENDENCY_VIOLATED_ADVICE)),
                    entry(
                            RuleCode.NOT_AS_COMPUTED,
                            new Wording(
                                    NOT_AS_COMPUTED_TITLE,
                                    NOT_AS_COMPUTED_MESSAGE,
                                    NOT_AS_COMPUTED_ADVICE)),
                    entry(
                            RuleCode.ASSIGNED_TWICE,
                            new Wording(
                                    ASSIGNED_TWICE_TITLE,
                                    ASSIGNED_TWICE_MESSAGE,
                                    ASSIGNED_TWICE_ADVICE)),
                    entry(
                            RuleCode.SUPERIOR_ASSIGNED,
                            new Wording(
                                    SUPERIOR_ASSIGNED_TITLE,
                                    SUPERIOR_ASSIGNED_MESSAGE,
                                    SUPERIOR_ASSIGNED_ADVICE)),
                    entry(
                            RuleCode.UNASSIGNED,
                            new Wording(UNASSIGNED_TITLE, UNASSIGNED_MESSAGE, UNASSIGNED_ADVICE)),
                    entry(
                            RuleCode.NOT_IN_THEATRE,
                            new Wording(
                                    NOT_IN_THEATRE_TITLE,
                                    NOT_IN_THEATRE_MESSAGE,
                                    NOT_IN_THEATRE_ADVICE)),
                    entry(
                            RuleCode.GATE_AHEAD,
                            new Wording(GATE_AHEAD_TITLE, GATE_AHEAD_MESSAGE, GATE_AHEAD_ADVICE)),
                    entry(
                            RuleCode.GATE_NEAR,
                            new Wording(GATE_NEAR_TITLE, GATE_NEAR_MESSAGE, GATE_NEAR_ADVICE)),
                    entry(
                            RuleCode.GATE_PASSED,
                            new Wording(
                                    GATE_PASSED_TITLE, GATE_PASSED_MESSAGE, GATE_PASSED_ADVICE)),
                    entry(
                            RuleCode.DUPLICATE_NUMBER,
                            new Wording(
                                    DUPLICATE_NUMBER_TITLE,
                                    DUPLICATE_NUMBER_MESSAGE,
                                    DUPLICATE_NUMBER_ADVICE)),
                    entry(
                            RuleCode.DUPLICATE_NAME,
                            new Wording(
                                    DUPLICATE_NAME_TITLE,
                                    DUPLICATE_NAME_MESSAGE,
                                    DUPLICATE_NAME_ADVICE)),
                    entry(
                            RuleCode.DUPLICATE_TASK_NAME,
                            new Wording(
                                    DUPLICATE_TASK_NAME_TITLE,
                                    DUPLICATE_TASK_NAME_MESSAGE,
                                    DUPLICATE_TASK_NAME_ADVICE)));

    private TaskFindingWording() {}
}
