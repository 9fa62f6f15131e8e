package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.PERSON;

import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.entente.persistence.db.tables.records.PersonRecord;
import org.jooq.Table;

import java.util.List;

enum PersonMapper implements EntityMapper<Person, PersonRecord> {
    INSTANCE;

    private static final LanguageColumns LANGUAGES = LanguageColumns.of(PERSON);
    private static final TimeframeColumns PRESENCE = TimeframeColumns.of(PERSON);
    private static final NotesColumns NOTES = NotesColumns.of(PERSON);

    @Override
    public Table<PersonRecord> table() {
        return PERSON;
    }

    @Override
    public PersonRecord row(Person person) {
        var nation = person.nation();
        var row = new PersonRecord();
        row.setId(person.id().value());
        row.setName(person.name());
        row.setNationId(nation == null ? null : nation.value());
        row.setGrade(Columns.name(person.rank()));
        LANGUAGES.write(row, person.languages());
        row.setQualifications(person.qualifications().toArray(String[]::new));
        PRESENCE.write(row, person.presence());
        NOTES.write(row, person.notes());
        return row;
    }

    @Override
    public Person entity(PersonRecord row) {
        var nation = row.getNationId();
        return new Person(
                new Person.Id(row.getId()),
                row.getName(),
                nation == null ? null : new Participant.Id(nation),
                Columns.constant(Rank.class, row.getGrade()),
                LANGUAGES.read(row),
                List.of(row.getQualifications()),
                PRESENCE.find(row),
                NOTES.read(row));
    }
}
