package org.entente.app.format;

import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.resources.EvidenceText;

/// The text key of each word for what was behind an issue and for where something was shown.
public final class EvidenceWords {
    private EvidenceWords() {}

    public static EvidenceText of(IssueCategory category) {
        return switch (category) {
            case TEST_PLANNING -> EvidenceText.CATEGORY_TEST_PLANNING;
            case LACK_OF_TIME -> EvidenceText.CATEGORY_LACK_OF_TIME;
            case FMN_IRRELEVANT_IMPORTED_TC -> EvidenceText.CATEGORY_FMN_IRRELEVANT_IMPORTED_TC;
            case NOT_EXECUTABLE -> EvidenceText.CATEGORY_NOT_EXECUTABLE;
            case ARCHITECTURE -> EvidenceText.CATEGORY_ARCHITECTURE;
            case WITHDRAWN_CC -> EvidenceText.CATEGORY_WITHDRAWN_CC;
            case CONFIGURATION -> EvidenceText.CATEGORY_CONFIGURATION;
            case TRAINING -> EvidenceText.CATEGORY_TRAINING;
            case STANDARDS -> EvidenceText.CATEGORY_STANDARDS;
            case PERMISSIONS -> EvidenceText.CATEGORY_PERMISSIONS;
            case SOFTWARE -> EvidenceText.CATEGORY_SOFTWARE;
            case NOT_CATEGORIZED -> EvidenceText.CATEGORY_NOT_CATEGORIZED;
            case DUPLICATED_TC -> EvidenceText.CATEGORY_DUPLICATED_TC;
        };
    }

    public static EvidenceText of(EvidenceGrade grade) {
        return switch (grade) {
            case NONE -> EvidenceText.GRADE_NONE;
            case DECLARED -> EvidenceText.GRADE_DECLARED;
            case DOCUMENTED -> EvidenceText.GRADE_DOCUMENTED;
            case LAB -> EvidenceText.GRADE_LAB;
            case BILATERAL -> EvidenceText.GRADE_BILATERAL;
            case CWIX_CIAV -> EvidenceText.GRADE_CWIX_CIAV;
            case EXERCISE_PROVEN -> EvidenceText.GRADE_EXERCISE_PROVEN;
        };
    }
}
