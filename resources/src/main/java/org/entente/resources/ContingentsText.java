package org.entente.resources;

/// The words of the contingents screen.
public enum ContingentsText implements TextKey {
    TITLE,
    FILTER,
    TOTAL,
    NONE,
    ADD,
    REMOVE,
    NAME,
    NUMBER,
    DOMAIN,
    ECHELON,
    PERSONNEL,
    VEHICLES,
    VESSELS,
    AIRCRAFT,
    FROM,
    UNTIL,
    TASKS,
    FINDINGS,
    NEW_CONTINGENT,
    NEW_ELEMENT,
    NOTHING_BELOW,
    ADDING,
    REMOVING,
    RENAMING,
    NOTHING_FOUND,
    ADD_PARTICIPANT,
    ADD_PARTICIPANT_CODE,
    ADD_PARTICIPANT_YES;

    @Override
    public String bundle() {
        return "contingents";
    }
}
