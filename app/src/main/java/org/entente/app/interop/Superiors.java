package org.entente.app.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Under whom holders stand.
public record Superiors(Plan plan) {
    /// The holder itself, then those above it, up to its nation or organisation.
    public List<AssigneeId> upward(AssigneeId holder) {
        return Stream.<@Nullable AssigneeId>iterate(
                        holder, at -> at != null, at -> above(Objects.requireNonNull(at)))
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable AssigneeId above(AssigneeId holder) {
        return switch (holder) {
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id)
                            .map(element -> assignee(element.superior()))
                            .orElse(null);
            case Contingent.Id id ->
                    plan.find(Contingent.class, id).map(Contingent::participant).orElse(null);
            case Participant.Id _ -> null;
        };
    }

    private static AssigneeId assignee(SuperiorId superior) {
        return switch (superior) {
            case ForceElement.Id id -> id;
            case Contingent.Id id -> id;
        };
    }
}
