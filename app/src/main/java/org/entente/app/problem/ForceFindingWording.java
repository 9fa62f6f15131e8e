package org.entente.app.problem;

import org.entente.model.rule.RuleCode;
import org.entente.resources.ForceFindingText;

/// The texts of the rules of force generation.
final class ForceFindingWording {
    private ForceFindingWording() {}

    static ForceFindingText title(RuleCode rule) {
        return switch (rule) {
            case UNOFFERED_AHEAD -> ForceFindingText.UNOFFERED_AHEAD_TITLE;
            case UNOFFERED_NEAR -> ForceFindingText.UNOFFERED_NEAR_TITLE;
            case UNOFFERED_PASSED -> ForceFindingText.UNOFFERED_PASSED_TITLE;
            case PROMISED_TWICE -> ForceFindingText.PROMISED_TWICE_TITLE;
            case WITHDRAWN -> ForceFindingText.WITHDRAWN_TITLE;
            case WITHDRAWN_PASSED -> ForceFindingText.WITHDRAWN_PASSED_TITLE;
            case ALTERNATIVE_WAITING -> ForceFindingText.ALTERNATIVE_WAITING_TITLE;
            case ALTERNATIVE_LATE -> ForceFindingText.ALTERNATIVE_LATE_TITLE;
            case NO_CONTINGENT -> ForceFindingText.NO_CONTINGENT_TITLE;
            case INFORMAL_AFTER_MPC -> ForceFindingText.INFORMAL_AFTER_MPC_TITLE;
            case INFORMAL_AFTER_FPC -> ForceFindingText.INFORMAL_AFTER_FPC_TITLE;
            case PROMISED_LESS -> ForceFindingText.PROMISED_LESS_TITLE;
            case PROMISED_LESS_NEAR -> ForceFindingText.PROMISED_LESS_NEAR_TITLE;
            case LEAD_MISSING -> ForceFindingText.LEAD_MISSING_TITLE;
            default -> throw other(rule);
        };
    }

    static ForceFindingText message(RuleCode rule) {
        return switch (rule) {
            case UNOFFERED_AHEAD -> ForceFindingText.UNOFFERED_AHEAD_MESSAGE;
            case UNOFFERED_NEAR -> ForceFindingText.UNOFFERED_NEAR_MESSAGE;
            case UNOFFERED_PASSED -> ForceFindingText.UNOFFERED_PASSED_MESSAGE;
            case PROMISED_TWICE -> ForceFindingText.PROMISED_TWICE_MESSAGE;
            case WITHDRAWN -> ForceFindingText.WITHDRAWN_MESSAGE;
            case WITHDRAWN_PASSED -> ForceFindingText.WITHDRAWN_PASSED_MESSAGE;
            case ALTERNATIVE_WAITING -> ForceFindingText.ALTERNATIVE_WAITING_MESSAGE;
            case ALTERNATIVE_LATE -> ForceFindingText.ALTERNATIVE_LATE_MESSAGE;
            case NO_CONTINGENT -> ForceFindingText.NO_CONTINGENT_MESSAGE;
            case INFORMAL_AFTER_MPC -> ForceFindingText.INFORMAL_AFTER_MPC_MESSAGE;
            case INFORMAL_AFTER_FPC -> ForceFindingText.INFORMAL_AFTER_FPC_MESSAGE;
            case PROMISED_LESS -> ForceFindingText.PROMISED_LESS_MESSAGE;
            case PROMISED_LESS_NEAR -> ForceFindingText.PROMISED_LESS_NEAR_MESSAGE;
            case LEAD_MISSING -> ForceFindingText.LEAD_MISSING_MESSAGE;
            default -> throw other(rule);
        };
    }

    static ForceFindingText advice(RuleCode rule) {
        return switch (rule) {
            case UNOFFERED_AHEAD -> ForceFindingText.UNOFFERED_AHEAD_ADVICE;
            case UNOFFERED_NEAR -> ForceFindingText.UNOFFERED_NEAR_ADVICE;
            case UNOFFERED_PASSED -> ForceFindingText.UNOFFERED_PASSED_ADVICE;
            case PROMISED_TWICE -> ForceFindingText.PROMISED_TWICE_ADVICE;
            case WITHDRAWN -> ForceFindingText.WITHDRAWN_ADVICE;
            case WITHDRAWN_PASSED -> ForceFindingText.WITHDRAWN_PASSED_ADVICE;
            case ALTERNATIVE_WAITING -> ForceFindingText.ALTERNATIVE_WAITING_ADVICE;
            case ALTERNATIVE_LATE -> ForceFindingText.ALTERNATIVE_LATE_ADVICE;
            case NO_CONTINGENT -> ForceFindingText.NO_CONTINGENT_ADVICE;
            case INFORMAL_AFTER_MPC -> ForceFindingText.INFORMAL_AFTER_MPC_ADVICE;
            case INFORMAL_AFTER_FPC -> ForceFindingText.INFORMAL_AFTER_FPC_ADVICE;
            case PROMISED_LESS -> ForceFindingText.PROMISED_LESS_ADVICE;
            case PROMISED_LESS_NEAR -> ForceFindingText.PROMISED_LESS_NEAR_ADVICE;
            case LEAD_MISSING -> ForceFindingText.LEAD_MISSING_ADVICE;
            default -> throw other(rule);
        };
    }

    private static IllegalArgumentException other(RuleCode rule) {
        return new IllegalArgumentException("No rule of force generation (%s).".formatted(rule));
    }
}
