package org.entente.model.duty;

import java.time.Duration;

/// Why one unit cannot do two things, or why nobody can tell whether it can.
public sealed interface Clash {
    /// Both go on at once.
    record Overlap() implements Clash {}

    /// The time between the two is too short for the rest after a long duty.
    record NoRest(Duration gap, Duration needed) implements Clash {}

    /// The time between the two is too short for the way, which is that long as the crow flies.
    record TooFar(int kilometres, Duration gap, Duration needed) implements Clash {}

    /// The two follow each other closely, and where one of them is nobody has said.
    record WayUnknown(Duration gap) implements Clash {}

    /// True where nobody can tell.
    default boolean isUnknown() {
        return this instanceof WayUnknown;
    }
}
