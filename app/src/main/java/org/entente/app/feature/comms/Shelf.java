package org.entente.app.feature.comms;

import org.entente.app.interop.Standards;
import org.entente.app.interop.SystemLibrary;
import org.entente.model.interop.OwnStandards;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.Plan;

/// What ships with the product and is chosen from: the standards and the types of systems.
record Shelf(Catalogue catalogue, SystemLibrary library) {
    /// Takes a moment; not on the JavaFX thread.
    static Shelf shipped() {
        return new Shelf(Standards.shipped(), SystemLibrary.shipped());
    }

    /// With what the users of the plan have added to the standards.
    Shelf with(Plan plan) {
        return new Shelf(OwnStandards.over(catalogue, plan), library);
    }
}
