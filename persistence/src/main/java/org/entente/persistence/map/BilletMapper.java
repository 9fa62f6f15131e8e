package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.BILLET;

import org.entente.model.plan.Billet;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.entente.persistence.db.tables.records.BilletRecord;
import org.jooq.Table;

import java.util.List;

enum BilletMapper implements EntityMapper<Billet, BilletRecord> {
    INSTANCE;

    private static final ReferenceColumns STAFF = ReferenceColumns.of(BILLET, "staff");
    private static final LanguageColumns LANGUAGES = LanguageColumns.of(BILLET);
    private static final TimeframeColumns PRESENCE = TimeframeColumns.of(BILLET);
    private static final NotesColumns NOTES = NotesColumns.of(BILLET);

    @Override
    public Table<BilletRecord> table() {
        return BILLET;
    }

    @Override
    public BilletRecord row(Billet billet) {
        var post = billet.post();
        var nation = post.nation();
        var row = new BilletRecord();
        row.setId(billet.id().value());
        row.setSerialNumber(billet.number());
        row.setName(billet.name());
        if (post.staff() != null) {
            STAFF.write(row, post.staff());
        }
        row.setNationId(nation == null ? null : nation.value());
        row.setGrade(Columns.name(billet.terms().rank()));
        LANGUAGES.write(row, billet.terms().languages());
        row.setQualifications(billet.terms().qualifications().toArray(String[]::new));
        row.setShifts(billet.cover().shifts());
        PRESENCE.write(row, billet.cover().presence());
        row.setHolderIds(ListColumns.ids(billet.holders()));
        NOTES.write(row, billet.notes());
        return row;
    }

    @Override
    public Billet entity(BilletRecord row) {
        return new Billet(
                new Billet.Id(row.getId()),
                row.getSerialNumber(),
                row.getName(),
                post(row),
                new Billet.Terms(
                        Columns.constant(Rank.class, row.getGrade()),
                        LANGUAGES.read(row),
                        List.of(row.getQualifications())),
                new Billet.Cover(row.getShifts(), PRESENCE.find(row)),
                ListColumns.ids(row.getHolderIds(), Person.Id::new),
                NOTES.read(row));
    }

    private static Billet.Post post(BilletRecord row) {
        var nation = row.getNationId();
        return new Billet.Post(
                row.getStaffKind() == null ? null : STAFF.assignee(row),
                nation == null ? null : new Participant.Id(nation));
    }
}
