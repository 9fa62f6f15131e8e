package org.entente.model.level;

import java.util.List;

/// What there is of a contingent, a place or a cell, over time. Before the first step there is
/// nothing; the last step lasts for ever.
public record Resource(List<Step> steps) {
    /// From this slot on so much can be used at once.
    public record Step(int from, int capacity) {}

    public Resource {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from() < 0
                    || (i > 0 && steps.get(i).from() <= steps.get(i - 1).from())) {
                throw new IllegalArgumentException("Steps come in order of time: " + steps);
            }
        }
    }

    /// The same capacity at all times.
    public static Resource constant(int capacity) {
        return new Resource(List.of(new Step(0, capacity)));
    }
}
