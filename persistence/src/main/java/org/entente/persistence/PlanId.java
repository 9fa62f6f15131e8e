package org.entente.persistence;

import org.entente.model.plan.Exercise;

import java.util.UUID;

/// Identity of a plan in a library; it is the id of its exercise.
public record PlanId(UUID value) {
    public static PlanId of(Exercise exercise) {
        return new PlanId(exercise.id().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
