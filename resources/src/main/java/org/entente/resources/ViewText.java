package org.entente.resources;

/// Words about saved views and about the clocks of the axis.
public enum ViewText implements TextKey {
    TOOL,
    NAME,
    SAVE,
    UPDATE,
    RENAME,
    REMOVE,
    CHANGED,
    EDIT_SAVE,
    EDIT_UPDATE,
    EDIT_RENAME,
    EDIT_REMOVE,
    COMMAND_CHOOSE,
    COMMAND_SAVE,
    COMMAND_UPDATE,
    COMMAND_RENAME,
    COMMAND_REMOVE,
    CLOCKS,
    CLOCK_FIRST,
    CLOCK_SECOND,
    CLOCK_OF,
    CLOCK_THERE,
    HOURS_OF_DAY;

    @Override
    public String bundle() {
        return "view";
    }
}
