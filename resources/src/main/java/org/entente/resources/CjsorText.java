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
    READ,
    UNREAD;

    @Override
    public String bundle() {
        return "cjsor";
    }
}
