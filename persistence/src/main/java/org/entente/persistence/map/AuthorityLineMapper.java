package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.AUTHORITY_LINE;

import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.ForceElement;
import org.entente.persistence.db.tables.records.AuthorityLineRecord;
import org.jooq.Table;

enum AuthorityLineMapper implements EntityMapper<AuthorityLine, AuthorityLineRecord> {
    INSTANCE;

    private static final ReferenceColumns HOLDER = ReferenceColumns.of(AUTHORITY_LINE, "holder");
    private static final TimeframeColumns TERM = TimeframeColumns.of(AUTHORITY_LINE);
    private static final NotesColumns NOTES = NotesColumns.of(AUTHORITY_LINE);

    @Override
    public Table<AuthorityLineRecord> table() {
        return AUTHORITY_LINE;
    }

    @Override
    public AuthorityLineRecord row(AuthorityLine line) {
        var row = new AuthorityLineRecord();
        row.setId(line.id().value());
        row.setUnitId(line.unit().value());
        HOLDER.write(row, line.holder());
        row.setDegree(line.degree().name());
        TERM.start().write(row, line.term().from());
        TERM.finish().write(row, line.term().until());
        row.setState(line.state().name());
        row.setPaper(line.paper());
        NOTES.write(row, line.notes());
        return row;
    }

    @Override
    public AuthorityLine entity(AuthorityLineRecord row) {
        return new AuthorityLine(
                new AuthorityLine.Id(row.getId()),
                new ForceElement.Id(row.getUnitId()),
                HOLDER.assignee(row),
                AuthorityDegree.valueOf(row.getDegree()),
                new AuthorityLine.Term(TERM.start().find(row), TERM.finish().find(row)),
                AuthorityState.valueOf(row.getState()),
                row.getPaper(),
                NOTES.read(row));
    }
}
