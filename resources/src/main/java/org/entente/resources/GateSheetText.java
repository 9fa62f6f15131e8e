package org.entente.resources;

/// Words of the gates on the way to the exercise, and of what is asked at each.
public enum GateSheetText implements TextKey {
    TITLE,
    IPC,
    MPC,
    FPC,
    STARTEX_14,
    COMMEX,
    DEMAND,
    THRESHOLD,
    ASKED,
    NOT_ASKED,
    CANNOT_READ,
    CHANGE,
    DONE,
    MISSING,
    STATED,
    LISTED,
    SURELY,
    AT_BEST,
    DOCUMENT,
    SPECTRUM,
    KEYS,
    SHOWSTOPPERS,
    OF,
    STILL_OPEN,
    NO_DATE,
    MET,
    NOT_MET,
    OPEN;

    @Override
    public String bundle() {
        return "gatesheet";
    }
}
