package org.entente.app.problem;

import org.entente.model.rule.RuleCode;
import org.entente.resources.FindingText;
import org.entente.resources.TextKey;

import java.util.stream.Stream;

/// The texts of each rule.
final class FindingWording {
    private FindingWording() {}

    /// What its findings are called.
    static TextKey title(RuleCode rule) {
        return switch (rule) {
            case ANCHOR_MISSING -> FindingText.ANCHOR_MISSING_TITLE;
            case EXERCISE_DATES_MISSING -> FindingText.EXERCISE_DATES_MISSING_TITLE;
            case TIMEFRAME_INVERTED -> FindingText.TIMEFRAME_INVERTED_TITLE;
            case OUTSIDE_PHASE -> FindingText.OUTSIDE_PHASE_TITLE;
            case OUTSIDE_EXERCISE -> FindingText.OUTSIDE_EXERCISE_TITLE;
            case PRESENCE_OUTSIDE_SUPERIOR -> FindingText.PRESENCE_OUTSIDE_SUPERIOR_TITLE;
            case DEPENDENCY_VIOLATED -> FindingText.DEPENDENCY_VIOLATED_TITLE;
            case NOT_AS_COMPUTED -> FindingText.NOT_AS_COMPUTED_TITLE;
            case ASSIGNED_TWICE -> FindingText.ASSIGNED_TWICE_TITLE;
            case SUPERIOR_ASSIGNED -> FindingText.SUPERIOR_ASSIGNED_TITLE;
            case UNASSIGNED -> FindingText.UNASSIGNED_TITLE;
            case NOT_IN_THEATRE -> FindingText.NOT_IN_THEATRE_TITLE;
            case GATE_AHEAD -> FindingText.GATE_AHEAD_TITLE;
            case GATE_NEAR -> FindingText.GATE_NEAR_TITLE;
            case GATE_PASSED -> FindingText.GATE_PASSED_TITLE;
            case UNOFFERED_AHEAD,
                    UNOFFERED_NEAR,
                    UNOFFERED_PASSED,
                    PROMISED_TWICE,
                    WITHDRAWN,
                    WITHDRAWN_PASSED,
                    ALTERNATIVE_WAITING,
                    ALTERNATIVE_LATE,
                    NO_CONTINGENT,
                    INFORMAL_AFTER_MPC,
                    INFORMAL_AFTER_FPC,
                    PROMISED_LESS,
                    PROMISED_LESS_NEAR,
                    LEAD_MISSING ->
                    ForceFindingWording.title(rule);
            case DUPLICATE_NUMBER -> FindingText.DUPLICATE_NUMBER_TITLE;
            case DUPLICATE_NAME -> FindingText.DUPLICATE_NAME_TITLE;
            case DUPLICATE_TASK_NAME -> FindingText.DUPLICATE_TASK_NAME_TITLE;
            default -> further(rule).title();
        };
    }

    /// What they say.
    static TextKey message(RuleCode rule) {
        return switch (rule) {
            case ANCHOR_MISSING -> FindingText.ANCHOR_MISSING_MESSAGE;
            case EXERCISE_DATES_MISSING -> FindingText.EXERCISE_DATES_MISSING_MESSAGE;
            case TIMEFRAME_INVERTED -> FindingText.TIMEFRAME_INVERTED_MESSAGE;
            case OUTSIDE_PHASE -> FindingText.OUTSIDE_PHASE_MESSAGE;
            case OUTSIDE_EXERCISE -> FindingText.OUTSIDE_EXERCISE_MESSAGE;
            case PRESENCE_OUTSIDE_SUPERIOR -> FindingText.PRESENCE_OUTSIDE_SUPERIOR_MESSAGE;
            case DEPENDENCY_VIOLATED -> FindingText.DEPENDENCY_VIOLATED_MESSAGE;
            case NOT_AS_COMPUTED -> FindingText.NOT_AS_COMPUTED_MESSAGE;
            case ASSIGNED_TWICE -> FindingText.ASSIGNED_TWICE_MESSAGE;
            case SUPERIOR_ASSIGNED -> FindingText.SUPERIOR_ASSIGNED_MESSAGE;
            case UNASSIGNED -> FindingText.UNASSIGNED_MESSAGE;
            case NOT_IN_THEATRE -> FindingText.NOT_IN_THEATRE_MESSAGE;
            case GATE_AHEAD -> FindingText.GATE_AHEAD_MESSAGE;
            case GATE_NEAR -> FindingText.GATE_NEAR_MESSAGE;
            case GATE_PASSED -> FindingText.GATE_PASSED_MESSAGE;
            case UNOFFERED_AHEAD,
                    UNOFFERED_NEAR,
                    UNOFFERED_PASSED,
                    PROMISED_TWICE,
                    WITHDRAWN,
                    WITHDRAWN_PASSED,
                    ALTERNATIVE_WAITING,
                    ALTERNATIVE_LATE,
                    NO_CONTINGENT,
                    INFORMAL_AFTER_MPC,
                    INFORMAL_AFTER_FPC,
                    PROMISED_LESS,
                    PROMISED_LESS_NEAR,
                    LEAD_MISSING ->
                    ForceFindingWording.message(rule);
            case DUPLICATE_NUMBER -> FindingText.DUPLICATE_NUMBER_MESSAGE;
            case DUPLICATE_NAME -> FindingText.DUPLICATE_NAME_MESSAGE;
            case DUPLICATE_TASK_NAME -> FindingText.DUPLICATE_TASK_NAME_MESSAGE;
            default -> further(rule).message();
        };
    }

    /// What they advise.
    static TextKey advice(RuleCode rule) {
        return switch (rule) {
            case ANCHOR_MISSING -> FindingText.ANCHOR_MISSING_ADVICE;
            case EXERCISE_DATES_MISSING -> FindingText.EXERCISE_DATES_MISSING_ADVICE;
            case TIMEFRAME_INVERTED -> FindingText.TIMEFRAME_INVERTED_ADVICE;
            case OUTSIDE_PHASE -> FindingText.OUTSIDE_PHASE_ADVICE;
            case OUTSIDE_EXERCISE -> FindingText.OUTSIDE_EXERCISE_ADVICE;
            case PRESENCE_OUTSIDE_SUPERIOR -> FindingText.PRESENCE_OUTSIDE_SUPERIOR_ADVICE;
            case DEPENDENCY_VIOLATED -> FindingText.DEPENDENCY_VIOLATED_ADVICE;
            case NOT_AS_COMPUTED -> FindingText.NOT_AS_COMPUTED_ADVICE;
            case ASSIGNED_TWICE -> FindingText.ASSIGNED_TWICE_ADVICE;
            case SUPERIOR_ASSIGNED -> FindingText.SUPERIOR_ASSIGNED_ADVICE;
            case UNASSIGNED -> FindingText.UNASSIGNED_ADVICE;
            case NOT_IN_THEATRE -> FindingText.NOT_IN_THEATRE_ADVICE;
            case GATE_AHEAD -> FindingText.GATE_AHEAD_ADVICE;
            case GATE_NEAR -> FindingText.GATE_NEAR_ADVICE;
            case GATE_PASSED -> FindingText.GATE_PASSED_ADVICE;
            case UNOFFERED_AHEAD,
                    UNOFFERED_NEAR,
                    UNOFFERED_PASSED,
                    PROMISED_TWICE,
                    WITHDRAWN,
                    WITHDRAWN_PASSED,
                    ALTERNATIVE_WAITING,
                    ALTERNATIVE_LATE,
                    NO_CONTINGENT,
                    INFORMAL_AFTER_MPC,
                    INFORMAL_AFTER_FPC,
                    PROMISED_LESS,
                    PROMISED_LESS_NEAR,
                    LEAD_MISSING ->
                    ForceFindingWording.advice(rule);
            case DUPLICATE_NUMBER -> FindingText.DUPLICATE_NUMBER_ADVICE;
            case DUPLICATE_NAME -> FindingText.DUPLICATE_NAME_ADVICE;
            case DUPLICATE_TASK_NAME -> FindingText.DUPLICATE_TASK_NAME_ADVICE;
            default -> further(rule).advice();
        };
    }

    private static Wording further(RuleCode rule) {
        return Stream.of(
                        AssignmentFindingWording.WORDINGS,
                        OrbatFindingWording.WORDINGS,
                        AuthorityFindingWording.WORDINGS,
                        PostFindingWording.WORDINGS)
                .flatMap(family -> Stream.ofNullable(family.get(rule)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The rule (%s) must have words.".formatted(rule)));
    }

    /// What the findings of one rule are called, say and advise.
    record Wording(TextKey title, TextKey message, TextKey advice) {}
}
