package org.entente.resources;

/// Words about working calendars.
public enum CalendarText implements TextKey {
    ZONE,
    ZONE_HINT,
    BAD_ZONE,
    WEEK,
    FREE,
    BAD_HOURS,
    OVERLAP,
    ROTA,
    ROTA_HINT,
    NO_ROTA,
    ROTA_FROM,
    DAYS,
    DAY,
    ADD_DAY,
    REMOVE_DAY,
    BAD_DAY,
    BACKWARDS,
    YEAR_BEFORE,
    YEAR_AFTER,
    COUNTS,
    ON_DAY,
    EDIT;

    @Override
    public String bundle() {
        return "calendar";
    }
}
