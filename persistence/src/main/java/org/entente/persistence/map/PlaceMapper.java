package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.PLACE;

import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Position;
import org.entente.persistence.db.tables.records.PlaceRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

enum PlaceMapper implements EntityMapper<Place, PlaceRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(PLACE);

    @Override
    public Table<PlaceRecord> table() {
        return PLACE;
    }

    @Override
    public PlaceRecord row(Place place) {
        var row = new PlaceRecord();
        row.setId(place.id().value());
        row.setName(place.name());
        row.setPlaceKind(place.type().name());
        row.setNation(place.nation());
        var position = place.position();
        row.setLatitude(position == null ? null : position.latitude());
        row.setLongitude(position == null ? null : position.longitude());
        row.setCapacity(place.capacity());
        NOTES.write(row, place.notes());
        return row;
    }

    @Override
    public Place entity(PlaceRecord row) {
        return new Place(
                new Place.Id(row.getId()),
                row.getName(),
                PlaceKind.valueOf(row.getPlaceKind()),
                row.getNation(),
                position(row),
                row.getCapacity(),
                NOTES.read(row));
    }

    private static @Nullable Position position(PlaceRecord row) {
        var latitude = row.getLatitude();
        return latitude == null ? null : new Position(latitude, row.getLongitude());
    }
}
