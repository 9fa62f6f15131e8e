package org.entente.model.level;

/// What a job takes of one resource from its start to its finish. `resource` is an index into the
/// resources of the network; `amount` is positive, in the unit of the capacity.
public record Need(int resource, int amount) {
    public Need {
        if (resource < 0 || amount <= 0) {
            throw new IllegalArgumentException(
                    "A need takes a positive amount (%d) of a resource (%d)."
                            .formatted(amount, resource));
        }
    }
}
