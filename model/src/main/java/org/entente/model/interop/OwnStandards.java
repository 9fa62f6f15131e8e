package org.entente.model.interop;

import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Lays the standards and editions that users have added to a plan over a catalogue.
public final class OwnStandards {
    private static final String EDITION = "edition~VER!B@S";
    private static final String NO_CATALOGUE = "";

    private OwnStandards() {}

    /// The catalogue with what the plan adds. A standard of the plan wins over one of the same key,
    /// unless it only adds editions to it.
    public static Catalogue over(Catalogue catalogue, Plan plan) {
        var standards = new ArrayList<Standard>();
        var rows = new ArrayList<Editions.Row>();
        plan.ownStandards()
                .filter(each -> !each.key().isBlank())
                .forEach(
                        each -> {
                            if (!addsOnly(catalogue, each)) {
                                standards.add(standard(each));
                            }
                            each.pairs().forEach(pair -> rows.add(row(each, pair)));
                        });
        return standards.isEmpty() && rows.isEmpty()
                ? catalogue
                : catalogue.with(standards).with(Editions.of(rows));
    }

    /// Can what has to match be read?
    public static boolean isReadable(String matching) {
        return !matching.isBlank() && parameters(matching) != null;
    }

    private static boolean addsOnly(Catalogue catalogue, OwnStandard own) {
        return own.matching().isBlank() && catalogue.standard(own.key()) != null;
    }

    private static Standard standard(OwnStandard own) {
        var stated = isReadable(own.matching()) ? parameters(own.matching()) : null;
        var parameters = stated == null ? parameters(EDITION) : stated;
        return new Standard(
                own.key(),
                own.number().isBlank() ? own.key() : own.number(),
                own.name(),
                "",
                "",
                parameters == null ? List.of() : parameters,
                NO_CATALOGUE);
    }

    private static @Nullable List<Parameter> parameters(String matching) {
        var all = CatalogueReader.parameters(matching);
        if (all == null || all.isEmpty()) {
            return null;
        }
        return all.stream().map(Parameter::name).distinct().count() == all.size() ? all : null;
    }

    private static Editions.Row row(OwnStandard own, OwnStandard.Pair pair) {
        return new Editions.Row(
                new Editions.Pair(own.key(), pair.one(), pair.other()),
                pair.worksTogether(),
                "",
                "");
    }
}
