package org.entente.app.interop;

import org.entente.app.share.ShippedGroups;
import org.entente.model.interop.Interop;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.EditionReader;
import org.entente.model.match.Editions;
import org.entente.model.plan.Plan;
import org.entente.resources.Nations;
import org.entente.resources.Resource;

import java.time.LocalDate;

/// The catalogue of standards that ships with the product.
public final class Standards {
    private static final String STANDARDS = "interop_catalogue.csv";
    private static final String EDITIONS = "interop_editions.csv";

    private Standards() {}

    /// What works with what in a plan on that day, by what ships: the standards, and the groups to
    /// which nations belong.
    public static Interop interop(Plan plan, LocalDate today) {
        var nations = Nations.shipped();
        return Interop.of(Interop.ground(shipped(), today), new ShippedGroups(nations), plan);
    }

    public static Catalogue shipped() {
        var standards = CatalogueReader.read(Resource.text(STANDARDS));
        var editions = EditionReader.read(Resource.text(EDITIONS));
        if (!standards.faults().isEmpty() || !editions.faults().isEmpty()) {
            throw new IllegalStateException(
                    "The catalogue must be sound: " + standards.faults() + editions.faults());
        }
        return Catalogue.of(standards.standards(), Editions.of(editions.rows()))
                .asking(Spirals.demands());
    }
}
