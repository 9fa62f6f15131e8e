package org.entente.app.shell;

/// What the header says. The long texts are for the pointer and for assistive technology.
record HeaderState(String name, String phase, Day day, Clocks clocks) {
    /// The count of days to STARTEX, blank while that is unknown.
    record Day(String count, String inWords) {}

    /// The time of day in both zones, short and as a whole date-time group.
    record Clocks(String zulu, String zuluInFull, String local, String localInFull) {}
}
