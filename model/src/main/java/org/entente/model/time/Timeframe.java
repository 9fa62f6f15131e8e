package org.entente.model.time;

import java.util.stream.Stream;

/// From one point in time to another, each stated as the planner stated it.
public record Timeframe(When start, When finish) {
    public Timeframe withStart(When newStart) {
        return new Timeframe(newStart, finish);
    }

    public Timeframe withFinish(When newFinish) {
        return new Timeframe(start, newFinish);
    }

    public Stream<When> ends() {
        return Stream.of(start, finish);
    }
}
