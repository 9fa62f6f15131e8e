package org.entente.resources;

/// The words of the table beside the timeline.
public enum TableText implements TextKey {
    COLUMN_NUMBER,
    COLUMN_NAME,
    COLUMN_START,
    COLUMN_FINISH,
    COLUMN_DURATION,
    COLUMN_PREDECESSORS,
    COLUMN_WHO,
    COLUMN_PHASE,
    COLUMN_PLACE,
    COLUMN_KIND,
    COLUMN_ROLE,
    COLUMN_PROGRESS,
    COLUMN_REMARK,
    NO_LENGTH,
    BAD_AMOUNT,
    NO_NAME,
    BAD_PERCENT,
    BAD_PREDECESSOR,
    CELL,
    EDIT_CELL,
    EDIT_CELLS,
    COMMAND_TABLE,
    COMMAND_NUMBER,
    COMMAND_NAME,
    COMMAND_START,
    COMMAND_FINISH,
    COMMAND_DURATION,
    COMMAND_PREDECESSORS,
    COMMAND_WHO,
    COMMAND_PHASE,
    COMMAND_PLACE,
    COMMAND_KIND,
    COMMAND_ROLE,
    COMMAND_PROGRESS,
    COMMAND_REMARK,
    SPOKEN_CELL,
    PASTED_WRONG;

    @Override
    public String bundle() {
        return "table";
    }
}
