package org.entente.resources;

/// Words of what tests and answers that come in would change.
public enum TestPreviewText implements TextKey {
    REPLACED,
    RESULT,
    KEPT,
    ADDED,
    SUBJECT,
    NAMELESS,
    STANDARD,
    SIDES,
    SLOT,
    DEPTH,
    DAY,
    EVENT,
    ISSUE,
    CATEGORY,
    GRADE,
    BY,
    WITNESSED,
    MOVES,
    MOVES_NONE,
    MOVE;

    @Override
    public String bundle() {
        return "test_preview";
    }
}
