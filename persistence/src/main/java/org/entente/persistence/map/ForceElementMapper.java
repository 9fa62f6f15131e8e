package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.FORCE_ELEMENT;

import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Strength;
import org.entente.persistence.db.tables.records.ForceElementRecord;
import org.jooq.Table;

enum ForceElementMapper implements EntityMapper<ForceElement, ForceElementRecord> {
    INSTANCE;

    private static final ReferenceColumns SUPERIOR = ReferenceColumns.of(FORCE_ELEMENT, "superior");
    private static final TimeframeColumns PRESENCE = TimeframeColumns.of(FORCE_ELEMENT);
    private static final UnitColumns UNIT = UnitColumns.of(FORCE_ELEMENT);
    private static final NotesColumns NOTES = NotesColumns.of(FORCE_ELEMENT);

    @Override
    public Table<ForceElementRecord> table() {
        return FORCE_ELEMENT;
    }

    @Override
    public ForceElementRecord row(ForceElement element) {
        var row = new ForceElementRecord();
        row.setId(element.id().value());
        SUPERIOR.write(row, element.superior());
        row.setSerialNumber(element.number());
        row.setName(element.name());
        row.setForceDomain(element.formation().domain().name());
        row.setEchelon(element.formation().echelon().name());
        row.setPersonnel(element.strength().personnel());
        row.setVehicles(element.strength().vehicles());
        row.setVessels(element.strength().vessels());
        row.setAircraft(element.strength().aircraft());
        PRESENCE.write(row, element.presence());
        UNIT.write(row, element);
        NOTES.write(row, element.notes());
        return row;
    }

    @Override
    public ForceElement entity(ForceElementRecord row) {
        return new ForceElement(
                new ForceElement.Id(row.getId()),
                SUPERIOR.superior(row),
                row.getSerialNumber(),
                row.getName(),
                UNIT.formation(
                        row,
                        Domain.valueOf(row.getForceDomain()),
                        Echelon.valueOf(row.getEchelon())),
                UNIT.muster(
                        row,
                        new Strength(
                                row.getPersonnel(),
                                row.getVehicles(),
                                row.getVessels(),
                                row.getAircraft())),
                UNIT.deployment(row, PRESENCE.find(row)),
                NOTES.read(row));
    }
}
