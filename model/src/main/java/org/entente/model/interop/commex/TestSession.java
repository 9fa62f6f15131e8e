package org.entente.model.interop.commex;

import java.time.Duration;
import java.time.Instant;

/// When and with whom tests can be held: from the first moment on, so long on each of so many days,
/// each test so long, with so many operators, of whom a test takes one on each side.
public record TestSession(Instant start, Duration day, int days, Duration test, int operators) {
    public TestSession {
        if (!test.isPositive() || day.compareTo(Duration.ofDays(1)) > 0 || days < 0) {
            throw new IllegalArgumentException(
                    "Tests of %s on %d days of %s".formatted(test, days, day));
        }
    }

    /// How many tests go on at the same time.
    int benches() {
        return operators / 2;
    }

    /// How many tests follow each other on a day.
    int rounds() {
        return (int) Math.min(Integer.MAX_VALUE, day.dividedBy(test));
    }

    Instant start(int round) {
        return start.plus(Duration.ofDays(round / rounds()))
                .plus(test.multipliedBy(round % rounds()));
    }
}
