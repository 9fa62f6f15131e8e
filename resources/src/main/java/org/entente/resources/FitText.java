package org.entente.resources;

/// Words of the sheet that takes a fit over from another exercise.
public enum FitText implements TextKey {
    COMMAND,
    TITLE,
    ABOUT,
    PLAN,
    FILE,
    KIND,
    NATION,
    NATION_OF,
    LINES,
    APPLY,
    READING,
    FROM,
    MARK,
    NOBODY,
    COMING,
    DIFFERS,
    GAINS,
    ALIKE,
    WITHHELD,
    STANDARD,
    NO_NET,
    STALE,
    EDIT;

    @Override
    public String bundle() {
        return "fit";
    }
}
