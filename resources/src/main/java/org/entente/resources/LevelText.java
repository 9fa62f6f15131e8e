package org.entente.resources;

/// Words of levelling.
public enum LevelText implements TextKey {
    COMMAND,
    TITLE,
    WORKING,
    ENOUGH,
    APPLY,
    LINES,
    SUMMARY,
    NOTHING,
    STALE,
    EDIT,
    MOVED,
    UNPLACED,
    LATE,
    UNKNOWN;

    @Override
    public String bundle() {
        return "level";
    }
}
