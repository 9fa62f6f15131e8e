package org.entente.app.shell;

/// What the status bar says.
record StatusState(Save save, FindingCount findings, String undo, String redo, boolean isReadOnly) {
    /// How calm the user may be about his work.
    enum Mood {
        CALM,
        BUSY,
        ALARM
    }

    /// How durable the work is; `inFull` says what to do where it is not.
    record Save(String text, String inFull, Mood mood) {}

    record FindingCount(String text, boolean hasShowstoppers) {}
}
