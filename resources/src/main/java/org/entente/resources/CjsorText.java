package org.entente.resources;

/// What is said of a statement of requirements that comes from a spreadsheet.
public enum CjsorText implements TextKey {
    UNREADABLE,
    TOO_LARGE,
    NO_COLUMN,
    BAD_CELLS,
    CELL,
    MORE,
    UNFIT,
    FAULT_MISSING,
    FAULT_PRIORITY,
    FAULT_STRENGTH,
    FAULT_ECHELON,
    FAULT_AUTHORITY,
    FAULT_TIME,
    FAULT_TWICE,
    FAULT_LINE,
    FAULT_PARTICIPANT,
    FAULT_UNIT,
    FAULT_SCOPE,
    FAULT_STATE,
    FAULT_OFFER_TWICE,
    READ,
    UNREAD;

    @Override
    public String bundle() {
        return "cjsor";
    }
}
