package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.REQUIREMENT;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Requirement;
import org.entente.persistence.db.tables.records.RequirementRecord;
import org.jooq.Table;

enum RequirementMapper implements EntityMapper<Requirement, RequirementRecord> {
    INSTANCE;

    private static final WhenColumns REQUIRED = WhenColumns.of(REQUIREMENT, "required");
    private static final NotesColumns NOTES = NotesColumns.of(REQUIREMENT);

    @Override
    public Table<RequirementRecord> table() {
        return REQUIREMENT;
    }

    @Override
    public RequirementRecord row(Requirement requirement) {
        var need = requirement.need();
        var row = new RequirementRecord();
        row.setId(requirement.id().value());
        row.setSerialNumber(requirement.number());
        row.setName(requirement.name());
        row.setPriority(need.priority());
        row.setCategory(need.category());
        row.setUnitType(need.type());
        row.setEchelon(Columns.name(need.echelon()));
        row.setCapability(need.capability());
        row.setPersonnel(need.strength());
        row.setHigherCommand(requirement.subordination().command());
        row.setAuthority(Columns.name(requirement.subordination().authority()));
        row.setDestination(requirement.arrival().destination());
        REQUIRED.write(row, requirement.arrival().required());
        NOTES.write(row, requirement.notes());
        return row;
    }

    @Override
    public Requirement entity(RequirementRecord row) {
        return new Requirement(
                new Requirement.Id(row.getId()),
                row.getSerialNumber(),
                row.getName(),
                new Requirement.Need(
                        row.getPriority(),
                        row.getCategory(),
                        row.getUnitType(),
                        Columns.constant(Echelon.class, row.getEchelon()),
                        row.getCapability(),
                        row.getPersonnel()),
                new Requirement.Subordination(
                        row.getHigherCommand(),
                        Columns.constant(CommandAuthority.class, row.getAuthority())),
                new Requirement.Arrival(row.getDestination(), REQUIRED.find(row)),
                NOTES.read(row));
    }
}
