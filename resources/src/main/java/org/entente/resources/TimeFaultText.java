package org.entente.resources;

/// What is wrong with a time that somebody typed, naming the part.
public enum TimeFaultText implements TextKey {
    EMPTY,
    FORM,
    ANCHOR,
    OFFSET,
    UNIT,
    TOO_FAR,
    ANCHOR_WITHOUT_DATE,
    DAY,
    MONTH,
    YEAR,
    HOUR,
    MINUTE,
    SECOND,
    ZONE,
    SKIPPED,
    NO_ANCHOR;

    @Override
    public String bundle() {
        return "timefault";
    }
}
