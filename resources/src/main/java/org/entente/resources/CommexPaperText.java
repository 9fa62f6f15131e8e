package org.entente.resources;

/// Texts of the printed session in which connections are rehearsed.
public enum CommexPaperText implements TextKey {
    SESSIONS,
    WINDOW,
    EACH_DAY,
    HOURS,
    HOURS_PAST_MIDNIGHT,
    MINUTES,
    OPERATORS,
    CIRCUITS,
    DIRECTED,
    AT_ONCE,
    PLANNED,
    DAY;

    @Override
    public String bundle() {
        return "commex_paper";
    }
}
