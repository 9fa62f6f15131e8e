package org.entente.resources;

/// Texts of the sheet of a net.
public enum NetPlanText implements TextKey {
    NET,
    NET_JUDGED,
    BETWEEN,
    NO_STANDARD,
    NOT_TIMED,
    NO_KEY,
    MAYBE_NO_KEY,
    CROWD,
    OF_AT_MOST,
    TOO_MANY,
    MAYBE_TOO_MANY,
    APART,
    APART_BY,
    OPEN,
    SHARED,
    WITHOUT,
    KEY,
    NOT_FOR,
    CALL_SIGN,
    ADDRESS,
    SPOILS,
    ADDRESS_OF,
    NO_ADDRESS,
    NO_PORT,
    NO_STATUS,
    UNCOVERED,
    NO_KEYS,
    COVERED,
    NO_PERIOD,
    ELSEWHERE,
    GAP;

    @Override
    public String bundle() {
        return "netplan";
    }
}
