package org.entente.model.duty;

import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A contingent or force element: the code of its nation, what it stands under with the nearest
/// first, and its formation, null for a contingent.
public record Unit(
        AssigneeId id,
        String nation,
        List<AssigneeId> above,
        ForceElement.@Nullable Formation formation) {
    public Unit(
            AssigneeId id,
            String nation,
            List<AssigneeId> above,
            ForceElement.@Nullable Formation formation) {
        this.id = id;
        this.nation = nation;
        this.above = List.copyOf(above);
        this.formation = formation;
    }

    /// The domain, null for a contingent.
    public @Nullable Domain domain() {
        return formation == null ? null : formation.domain();
    }

    /// Whether it is what is asked for; a larger unit of the same line of echelons is too.
    public Fit fits(Ask ask) {
        if (!ask.nation().isEmpty() && !ask.nation().equals(nation)) {
            return Fit.NO;
        }
        if (!ask.namesKind()) {
            return Fit.YES;
        }
        if (formation == null) {
            return Fit.UNKNOWN;
        }
        var isOfDomain = ask.domain() == null || ask.domain() == formation.domain();
        var wanted = ask.echelon();
        return isOfDomain && (wanted == null || reaches(formation.echelon(), wanted))
                ? Fit.YES
                : Fit.NO;
    }

    private static boolean reaches(Echelon has, Echelon wanted) {
        return has == wanted || (line(has) == line(wanted) && has.compareTo(wanted) > 0);
    }

    /// Echelons of one line can be told smaller from larger; a headquarters or a detachment is in
    /// no line with others.
    private static int line(Echelon echelon) {
        return switch (echelon) {
            case TEAM, SECTION, PLATOON, COMPANY, BATTALION, REGIMENT, BRIGADE, DIVISION, CORPS ->
                    0;
            case SHIP, TASK_GROUP -> 1;
            case SQUADRON, WING -> 2;
            case DETACHMENT -> 3;
            case HEADQUARTERS -> 4;
        };
    }
}
