package org.entente.persistence.map;

import static java.util.stream.Collectors.toMap;

import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.entente.model.time.Timeframe;
import org.entente.persistence.db.tables.records.ForceElementRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Symbol, equipment, lift and dates of arrival of a unit. The equipment stands in three arrays of
/// one length; what it really has is null where nobody has counted.
record UnitColumns(Map<ArrivalPoint, WhenColumns> arrival) {
    static UnitColumns of(Table<?> table) {
        return new UnitColumns(
                Stream.of(ArrivalPoint.values())
                        .collect(toMap(point -> point, point -> columns(table, point))));
    }

    private static WhenColumns columns(Table<?> table, ArrivalPoint point) {
        return WhenColumns.of(table, "arrival_" + point.name().toLowerCase(Locale.ROOT));
    }

    void write(ForceElementRecord row, ForceElement element) {
        var symbol = element.formation().symbol();
        row.setSymbol(symbol == null ? null : symbol.digits());
        row.setHome(element.formation().home());
        write(row, element.muster());
        var deployment = element.deployment();
        row.setLift(deployment.transport().lift().name());
        row.setEmbarkation(deployment.transport().embarkation());
        row.setDebarkation(deployment.transport().debarkation());
        arrival.forEach((point, columns) -> columns.write(row, deployment.arrival().at(point)));
    }

    private static void write(ForceElementRecord row, ForceElement.Muster muster) {
        var actual = muster.actual();
        if (actual != null) {
            row.setActualPersonnel(actual.personnel());
            row.setActualVehicles(actual.vehicles());
            row.setActualVessels(actual.vessels());
            row.setActualAircraft(actual.aircraft());
        }
        var equipment = muster.equipment();
        row.setEquipmentTypes(
                equipment.stream().map(ForceElement.Equipment::type).toArray(String[]::new));
        row.setEquipmentPlanned(
                equipment.stream().map(ForceElement.Equipment::planned).toArray(Integer[]::new));
        row.setEquipmentActual(
                equipment.stream().map(ForceElement.Equipment::actual).toArray(Integer[]::new));
    }

    ForceElement.Formation formation(ForceElementRecord row, Domain domain, Echelon echelon) {
        var symbol = row.getSymbol();
        return new ForceElement.Formation(
                domain, echelon, symbol == null ? null : new Sidc(symbol), row.getHome());
    }

    ForceElement.Muster muster(ForceElementRecord row, Strength planned) {
        Integer personnel = row.getActualPersonnel();
        var actual =
                personnel == null
                        ? null
                        : new Strength(
                                personnel,
                                row.getActualVehicles(),
                                row.getActualVessels(),
                                row.getActualAircraft());
        return new ForceElement.Muster(planned, actual, equipment(row));
    }

    private static List<ForceElement.Equipment> equipment(ForceElementRecord row) {
        var types = row.getEquipmentTypes();
        var planned = row.getEquipmentPlanned();
        var actual = row.getEquipmentActual();
        return IntStream.range(0, types.length)
                .mapToObj(at -> new ForceElement.Equipment(types[at], planned[at], actual[at]))
                .toList();
    }

    Deployment deployment(ForceElementRecord row, @Nullable Timeframe presence) {
        var transport =
                new Deployment.Transport(
                        Lift.valueOf(row.getLift()), row.getEmbarkation(), row.getDebarkation());
        var dates = ArrivalDates.OPEN;
        for (var point : arrival.entrySet()) {
            dates = dates.with(point.getKey(), point.getValue().find(row));
        }
        return new Deployment(presence, transport, dates);
    }
}
