package org.entente.app.sample;

import static java.util.stream.Collectors.toMap;

import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the table of symbols, equipment, lift and arrival of the force elements of the sample.
final class OrbatTable {
    private static final Pattern EQUIPMENT = Pattern.compile("(.+) (\\d+)(?:/(\\d+))?");
    private static final Pattern STRENGTH = Pattern.compile("(\\d+)/(\\d+)/(\\d+)/(\\d+)");

    private final Map<String, Table.Row> rows;

    OrbatTable(String path) {
        rows =
                Table.read(
                                path,
                                "key",
                                "symbol",
                                "home",
                                "equipment",
                                "actual",
                                "lift",
                                "embarkation",
                                "debarkation",
                                "ready",
                                "available",
                                "earliest",
                                "latest",
                                "staged",
                                "required")
                        .distinct("key")
                        .rows()
                        .stream()
                        .collect(toMap(row -> row.text("key"), row -> row));
    }

    /// The element with what the table tells of it.
    ForceElement complete(String key, ForceElement element) {
        var row = rows.get(key);
        return row == null
                ? element
                : element.withFormation(
                                element.formation()
                                        .withSymbol(symbol(row))
                                        .withHome(row.optional("home")))
                        .withMuster(
                                element.muster()
                                        .withActual(actual(row))
                                        .withEquipment(equipment(row)))
                        .withDeployment(
                                element.deployment()
                                        .withTransport(transport(row))
                                        .withArrival(arrival(row)));
    }

    private static @Nullable Sidc symbol(Table.Row row) {
        return row.optional("symbol").isEmpty() ? null : row.as("symbol", Sidc::new);
    }

    private static @Nullable Strength actual(Table.Row row) {
        return row.optional("actual").isEmpty()
                ? null
                : row.as("actual", text -> strength(text, row));
    }

    private static Strength strength(String text, Table.Row row) {
        var found = STRENGTH.matcher(text);
        if (!found.matches()) {
            throw row.fault("actual", "people/vehicles/vessels/aircraft belong here");
        }
        return new Strength(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    private static List<Equipment> equipment(Table.Row row) {
        return row.optional("equipment").isEmpty()
                ? List.of()
                : Stream.of(row.text("equipment").split("; "))
                        .map(text -> equipment(text, row))
                        .toList();
    }

    private static Equipment equipment(String text, Table.Row row) {
        var found = EQUIPMENT.matcher(text);
        if (!found.matches()) {
            throw row.fault("equipment", "a type and a number belong here");
        }
        return new Equipment(
                found.group(1),
                Integer.parseInt(found.group(2)),
                found.group(3) == null ? null : Integer.valueOf(found.group(3)));
    }

    private static Deployment.Transport transport(Table.Row row) {
        return new Deployment.Transport(
                row.optional("lift").isEmpty() ? Lift.UNKNOWN : row.as("lift", Lift::valueOf),
                row.optional("embarkation"),
                row.optional("debarkation"));
    }

    private static ArrivalDates arrival(Table.Row row) {
        var dates = ArrivalDates.OPEN;
        for (var point : ArrivalPoint.values()) {
            var column = point.name().toLowerCase(Locale.ROOT);
            if (!row.optional(column).isEmpty()) {
                dates = dates.with(point, Cells.when(row, column));
            }
        }
        return dates;
    }
}
