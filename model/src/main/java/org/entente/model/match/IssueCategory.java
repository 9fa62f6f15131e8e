package org.entente.model.match;

/// What was behind an issue, or behind a test that was not held, in the words of CWIX.
public enum IssueCategory {
    TEST_PLANNING,
    LACK_OF_TIME,
    FMN_IRRELEVANT_IMPORTED_TC,
    NOT_EXECUTABLE,
    ARCHITECTURE,
    WITHDRAWN_CC,
    CONFIGURATION,
    TRAINING,
    STANDARDS,
    PERMISSIONS,
    SOFTWARE,
    NOT_CATEGORIZED,
    DUPLICATED_TC
}
