package org.entente.app.feature.timeline.table;

import org.entente.resources.TableText;

import java.util.List;

/// What the table can tell of a task, with the width in pixels that it needs.
public enum Column {
    NUMBER(TableText.COLUMN_NUMBER, TableText.COMMAND_NUMBER, 64),
    NAME(TableText.COLUMN_NAME, TableText.COMMAND_NAME, 240),
    START(TableText.COLUMN_START, TableText.COMMAND_START, 112),
    FINISH(TableText.COLUMN_FINISH, TableText.COMMAND_FINISH, 112),
    DURATION(TableText.COLUMN_DURATION, TableText.COMMAND_DURATION, 70),
    PREDECESSORS(TableText.COLUMN_PREDECESSORS, TableText.COMMAND_PREDECESSORS, 110),
    WHO(TableText.COLUMN_WHO, TableText.COMMAND_WHO, 110),
    PHASE(TableText.COLUMN_PHASE, TableText.COMMAND_PHASE, 120),
    PLACE(TableText.COLUMN_PLACE, TableText.COMMAND_PLACE, 120),
    KIND(TableText.COLUMN_KIND, TableText.COMMAND_KIND, 110),
    ROLE(TableText.COLUMN_ROLE, TableText.COMMAND_ROLE, 70),
    PROGRESS(TableText.COLUMN_PROGRESS, TableText.COMMAND_PROGRESS, 64),
    REMARK(TableText.COLUMN_REMARK, TableText.COMMAND_REMARK, 200);

    /// What is shown until the user chooses; number and name stand beside them anyway.
    public static final List<Column> USUAL =
            List.of(START, FINISH, DURATION, PREDECESSORS, WHO, PHASE, PLACE, KIND, ROLE, PROGRESS);

    private final TableText title;
    private final TableText command;
    private final int width;

    Column(TableText title, TableText command, int width) {
        this.title = title;
        this.command = command;
        this.width = width;
    }

    public TableText title() {
        return title;
    }

    /// What shows or hides the column.
    public TableText command() {
        return command;
    }

    public int width() {
        return width;
    }
}
