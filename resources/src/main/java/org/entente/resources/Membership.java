package org.entente.resources;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That a nation belongs to a group from the first day to the last, both included; without a last
/// day it still does. What is not verified is a default that a planner should confirm.
public record Membership(
        String group, String nation, LocalDate from, @Nullable LocalDate until, boolean verified) {
    public Membership {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (%s) must not come before the first (%s)."
                            .formatted(until, from));
        }
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
