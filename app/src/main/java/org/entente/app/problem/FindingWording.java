package org.entente.app.problem;

import org.entente.model.rule.RuleCode;
import org.entente.resources.FindingText;

/// What the findings of one rule are called, what they say, and what they advise.
record FindingWording(FindingText title, FindingText message, FindingText advice) {
    static FindingWording of(RuleCode rule) {
        return switch (rule) {
            case ANCHOR_MISSING ->
                    new FindingWording(
                            FindingText.ANCHOR_MISSING_TITLE,
                            FindingText.ANCHOR_MISSING_MESSAGE,
                            FindingText.ANCHOR_MISSING_ADVICE);
            case EXERCISE_DATES_MISSING ->
                    new FindingWording(
                            FindingText.EXERCISE_DATES_MISSING_TITLE,
                            FindingText.EXERCISE_DATES_MISSING_MESSAGE,
                            FindingText.EXERCISE_DATES_MISSING_ADVICE);
            case TIMEFRAME_INVERTED ->
                    new FindingWording(
                            FindingText.TIMEFRAME_INVERTED_TITLE,
                            FindingText.TIMEFRAME_INVERTED_MESSAGE,
                            FindingText.TIMEFRAME_INVERTED_ADVICE);
            case OUTSIDE_PHASE ->
                    new FindingWording(
                            FindingText.OUTSIDE_PHASE_TITLE,
                            FindingText.OUTSIDE_PHASE_MESSAGE,
                            FindingText.OUTSIDE_PHASE_ADVICE);
            case OUTSIDE_EXERCISE ->
                    new FindingWording(
                            FindingText.OUTSIDE_EXERCISE_TITLE,
                            FindingText.OUTSIDE_EXERCISE_MESSAGE,
                            FindingText.OUTSIDE_EXERCISE_ADVICE);
            case PRESENCE_OUTSIDE_SUPERIOR ->
                    new FindingWording(
                            FindingText.PRESENCE_OUTSIDE_SUPERIOR_TITLE,
                            FindingText.PRESENCE_OUTSIDE_SUPERIOR_MESSAGE,
                            FindingText.PRESENCE_OUTSIDE_SUPERIOR_ADVICE);
            case DEPENDENCY_VIOLATED ->
                    new FindingWording(
                            FindingText.DEPENDENCY_VIOLATED_TITLE,
                            FindingText.DEPENDENCY_VIOLATED_MESSAGE,
                            FindingText.DEPENDENCY_VIOLATED_ADVICE);
            case ASSIGNED_TWICE ->
                    new FindingWording(
                            FindingText.ASSIGNED_TWICE_TITLE,
                            FindingText.ASSIGNED_TWICE_MESSAGE,
                            FindingText.ASSIGNED_TWICE_ADVICE);
            case SUPERIOR_ASSIGNED ->
                    new FindingWording(
                            FindingText.SUPERIOR_ASSIGNED_TITLE,
                            FindingText.SUPERIOR_ASSIGNED_MESSAGE,
                            FindingText.SUPERIOR_ASSIGNED_ADVICE);
            case UNASSIGNED ->
                    new FindingWording(
                            FindingText.UNASSIGNED_TITLE,
                            FindingText.UNASSIGNED_MESSAGE,
                            FindingText.UNASSIGNED_ADVICE);
            case NOT_IN_THEATRE ->
                    new FindingWording(
                            FindingText.NOT_IN_THEATRE_TITLE,
                            FindingText.NOT_IN_THEATRE_MESSAGE,
                            FindingText.NOT_IN_THEATRE_ADVICE);
            case DUPLICATE_NUMBER ->
                    new FindingWording(
                            FindingText.DUPLICATE_NUMBER_TITLE,
                            FindingText.DUPLICATE_NUMBER_MESSAGE,
                            FindingText.DUPLICATE_NUMBER_ADVICE);
            case DUPLICATE_NAME ->
                    new FindingWording(
                            FindingText.DUPLICATE_NAME_TITLE,
                            FindingText.DUPLICATE_NAME_MESSAGE,
                            FindingText.DUPLICATE_NAME_ADVICE);
            case DUPLICATE_TASK_NAME ->
                    new FindingWording(
                            FindingText.DUPLICATE_TASK_NAME_TITLE,
                            FindingText.DUPLICATE_TASK_NAME_MESSAGE,
                            FindingText.DUPLICATE_TASK_NAME_ADVICE);
        };
    }
}
