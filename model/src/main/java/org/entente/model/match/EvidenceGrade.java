package org.entente.model.match;

/// Where and how it was shown that two systems work together, the weakest first.
public enum EvidenceGrade {
    NONE,
    DECLARED,
    DOCUMENTED,
    LAB,
    BILATERAL,
    CWIX_CIAV,
    EXERCISE_PROVEN;

    /// Nobody has shown it: it is not backed, or only declared or written.
    public boolean isPaper() {
        return compareTo(LAB) < 0;
    }
}
