package org.entente.model.match;

/// How a test between systems ended, in the words of CWIX.
public enum TestResult {
    SUCCESS,
    LIMITED_SUCCESS,
    INTEROPERABILITY_ISSUE,
    NOT_TESTED,
    PENDING
}
