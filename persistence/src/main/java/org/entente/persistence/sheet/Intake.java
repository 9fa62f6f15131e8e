package org.entente.persistence.sheet;

import org.entente.model.interop.OwnStandards;
import org.entente.model.interop.commex.Commex;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.Plan;

import java.time.LocalDate;

/// What a table is read into: a plan, the standards that are known with those of the plan over
/// them, and who reads it on which day.
public record Intake(Plan plan, Catalogue catalogue, Commex.Witness witness) {
    public Intake {
        catalogue = OwnStandards.over(catalogue, plan);
    }

    /// For tables that name no standards and no results.
    public static Intake of(Plan plan) {
        return new Intake(plan, Catalogue.EMPTY, new Commex.Witness("", LocalDate.EPOCH));
    }
}
