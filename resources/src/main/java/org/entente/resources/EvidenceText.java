package org.entente.resources;

/// Words for what was behind an issue, and for where and how it was shown that systems work
/// together.
public enum EvidenceText implements TextKey {
    SHOWN,
    CATEGORY_TEST_PLANNING,
    CATEGORY_LACK_OF_TIME,
    CATEGORY_FMN_IRRELEVANT_IMPORTED_TC,
    CATEGORY_NOT_EXECUTABLE,
    CATEGORY_ARCHITECTURE,
    CATEGORY_WITHDRAWN_CC,
    CATEGORY_CONFIGURATION,
    CATEGORY_TRAINING,
    CATEGORY_STANDARDS,
    CATEGORY_PERMISSIONS,
    CATEGORY_SOFTWARE,
    CATEGORY_NOT_CATEGORIZED,
    CATEGORY_DUPLICATED_TC,
    GRADE_NONE,
    GRADE_DECLARED,
    GRADE_DOCUMENTED,
    GRADE_LAB,
    GRADE_BILATERAL,
    GRADE_CWIX_CIAV,
    GRADE_EXERCISE_PROVEN;

    @Override
    public String bundle() {
        return "evidence";
    }
}
