package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.CAVEAT;

import org.entente.model.plan.Caveat;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.TaskKind;
import org.entente.persistence.db.tables.records.CaveatRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

enum CaveatMapper implements EntityMapper<Caveat, CaveatRecord> {
    INSTANCE;

    private static final ReferenceColumns BEARER = ReferenceColumns.of(CAVEAT, "bearer");
    private static final TimeframeColumns TIME = TimeframeColumns.of(CAVEAT);
    private static final NotesColumns NOTES = NotesColumns.of(CAVEAT);

    @Override
    public Table<CaveatRecord> table() {
        return CAVEAT;
    }

    @Override
    public CaveatRecord row(Caveat caveat) {
        var ruling = caveat.ruling();
        var row = new CaveatRecord();
        row.setId(caveat.id().value());
        BEARER.write(row, caveat.bearer());
        row.setName(caveat.name());
        row.setTaskKinds(ListColumns.names(ruling.kinds()));
        row.setPlaceIds(ListColumns.ids(ruling.places()));
        TIME.write(row, ruling.time());
        var hours = ruling.hours();
        if (hours != null) {
            row.setHoursFrom(hours.from().toString());
            row.setHoursUntil(hours.until().toString());
        }
        row.setWeapons(ruling.weapons().toArray(String[]::new));
        row.setPartnerIds(ListColumns.ids(ruling.partners()));
        row.setPaper(caveat.paper());
        row.setOrigin(caveat.source());
        NOTES.write(row, caveat.notes());
        return row;
    }

    @Override
    public Caveat entity(CaveatRecord row) {
        return new Caveat(
                new Caveat.Id(row.getId()),
                BEARER.assignee(row),
                row.getName(),
                new Caveat.Ruling(
                        ListColumns.constants(TaskKind.class, row.getTaskKinds()),
                        ListColumns.ids(row.getPlaceIds(), Place.Id::new),
                        TIME.find(row),
                        hours(row),
                        List.of(row.getWeapons()),
                        ListColumns.ids(row.getPartnerIds(), Participant.Id::new)),
                row.getPaper(),
                row.getOrigin(),
                NOTES.read(row));
    }

    private static Caveat.@Nullable Hours hours(CaveatRecord row) {
        var from = row.getHoursFrom();
        return from == null
                ? null
                : new Caveat.Hours(LocalTime.parse(from), LocalTime.parse(row.getHoursUntil()));
    }
}
