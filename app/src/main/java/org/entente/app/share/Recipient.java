package org.entente.app.share;

import org.entente.model.interop.Communities;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.release.Release;
import org.entente.model.release.TakingPart;
import org.entente.model.secrecy.Masking;
import org.entente.resources.Nations;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who an export is for: everyone who may see the plan, or a nation by its code; then also only the
/// tasks in which it has that role.
public record Recipient(@Nullable String nation, @Nullable AssignmentRole role) {
    public static final Recipient EVERYONE = new Recipient(null, null);

    /// What the recipient may see of the plan, by the labels and with the groups to which the
    /// nation surely belongs on that day; empty where the exercise itself is not for it. What looks
    /// like key material is masked for everybody.
    public Optional<Plan> released(Plan plan, LocalDate today) {
        return admitted(plan, today).map(Masking::masked);
    }

    private Optional<Plan> admitted(Plan plan, LocalDate today) {
        if (nation == null) {
            return Optional.of(plan);
        }
        var groups =
                Communities.of(plan, new ShippedGroups(Nations.shipped()), today).groupsOf(nation);
        return Release.to(Stream.concat(Stream.of(nation), groups.stream()).toList(), plan);
    }

    /// The texts that look like key material in what that recipient was given of the plan.
    public static List<Masking.Spot> masked(Plan plan, Plan released) {
        return Masking.of(plan).spots().stream()
                .filter(spot -> released.has(spot.thing()))
                .toList();
    }

    /// The tasks for the recipient: all of them, or those in which the nation takes part.
    public List<Task> tasks(Plan released) {
        if (nation == null) {
            return released.tasks().toList();
        }
        Set<AssignmentRole> roles =
                role == null ? EnumSet.allOf(AssignmentRole.class) : EnumSet.of(role);
        return TakingPart.tasks(released, nation, roles);
    }
}
