package org.entente.model.match;

import java.time.LocalDate;

/// A test of two systems by one standard, with the software of each on that day. The id is that
/// of the test case.
public record Trial(
        String id,
        TestResult result,
        TestDepth depth,
        LocalDate on,
        String softwareOfOne,
        String softwareOfOther) {
    /// The same test seen from the other side.
    public Trial turned() {
        return new Trial(id, result, depth, on, softwareOfOther, softwareOfOne);
    }
}
