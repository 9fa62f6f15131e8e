package org.entente.app.problem;

import org.entente.persistence.sheet.SheetProblem.Fault;
import org.entente.resources.CjsorText;

/// What is wrong with a cell of a questionnaire or of a table of tests.
final class CisFaults {
    private CisFaults() {}

    static CjsorText of(Fault fault) {
        return switch (fault) {
            case NOT_YET -> CjsorText.FAULT_NOT_YET;
            case NOT_A_QUESTION -> CjsorText.FAULT_QUESTION;
            case QUESTION_TWICE -> CjsorText.FAULT_QUESTION_TWICE;
            case OTHER_MEANS -> CjsorText.FAULT_OTHER_MEANS;
            case NOT_AN_ANSWER -> CjsorText.FAULT_ANSWER;
            case NOT_A_RATE -> CjsorText.FAULT_RATE;
            case NOT_A_COUNT -> CjsorText.FAULT_COUNT;
            case NOT_SECONDS -> CjsorText.FAULT_SECONDS;
            case NOT_A_PERIOD -> CjsorText.FAULT_PERIOD;
            case NOT_IN_FORCE -> CjsorText.FAULT_IN_FORCE;
            case NO_SUCH_STANDARD -> CjsorText.FAULT_NO_SUCH_STANDARD;
            case NOT_CARRIED -> CjsorText.FAULT_CARRIED;
            case NOT_A_LEVEL -> CjsorText.FAULT_LEVEL;
            case LOOKS_LIKE_A_KEY -> CjsorText.FAULT_KEY;
            case NOT_A_SYSTEM -> CjsorText.FAULT_SYSTEM;
            case SYSTEM_AMBIGUOUS -> CjsorText.FAULT_SYSTEM_AMBIGUOUS;
            case NOT_A_STANDARD -> CjsorText.FAULT_STANDARD;
            case NOT_A_RESULT -> CjsorText.FAULT_RESULT;
            case NOT_A_DEPTH -> CjsorText.FAULT_DEPTH;
            case NOT_A_CATEGORY -> CjsorText.FAULT_CATEGORY;
            case NOT_A_GRADE -> CjsorText.FAULT_GRADE;
            case ENDS_EARLY -> CjsorText.FAULT_ENDS_EARLY;
            case TEST_TWICE -> CjsorText.FAULT_TEST_TWICE;
            default -> throw new IllegalArgumentException("No fault of these: " + fault);
        };
    }
}
