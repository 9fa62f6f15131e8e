package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ATTESTATION;

import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.persistence.db.tables.records.AttestationRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

enum AttestationMapper implements EntityMapper<Attestation, AttestationRecord> {
    INSTANCE;

    private static final ReferenceColumns SUBJECT = ReferenceColumns.of(ATTESTATION, "subject");
    private static final NotesColumns NOTES = NotesColumns.of(ATTESTATION);

    @Override
    public Table<AttestationRecord> table() {
        return ATTESTATION;
    }

    @Override
    public AttestationRecord row(Attestation attestation) {
        var row = new AttestationRecord();
        var origin = attestation.said().origin();
        var day = origin.asOf();
        row.setId(attestation.id().value());
        SUBJECT.write(row, attestation.subject());
        row.setAspect(attestation.aspect().name());
        row.setSaid(attestation.said().text());
        row.setSaidBy(origin.by());
        row.setSource(origin.source());
        row.setAsOf(day == null ? null : day.toString());
        NOTES.write(row, attestation.notes());
        return row;
    }

    @Override
    public Attestation entity(AttestationRecord row) {
        return new Attestation(
                new Attestation.Id(row.getId()),
                SUBJECT.attested(row),
                Attestation.Aspect.valueOf(row.getAspect()),
                new Statement(
                        Statement.Standing.VALUE,
                        row.getSaid(),
                        new Statement.Origin(row.getSaidBy(), row.getSource(), day(row.getAsOf()))),
                NOTES.read(row));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
