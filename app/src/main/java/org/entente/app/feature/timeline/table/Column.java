package org.entente.app.feature.timeline.table;

import org.entente.resources.TableText;

import java.util.List;

/// What the table can tell of a task, with the width in pixels that it needs.
public enum Column {
    NUMBER(TableText.COLUMN_NUMBER, 64),
    NAME(TableText.COLUMN_NAME, 240),
    START(TableText.COLUMN_START, 112),
    FINISH(TableText.COLUMN_FINISH, 112),
    DURATION(TableText.COLUMN_DURATION, 70),
    PREDECESSORS(TableText.COLUMN_PREDECESSORS, 110),
    WHO(TableText.COLUMN_WHO, 110),
    PHASE(TableText.COLUMN_PHASE, 120),
    PLACE(TableText.COLUMN_PLACE, 120),
    KIND(TableText.COLUMN_KIND, 110),
    ROLE(TableText.COLUMN_ROLE, 70),
    PROGRESS(TableText.COLUMN_PROGRESS, 64),
    REMARK(TableText.COLUMN_REMARK, 200);

    /// What is shown until the user chooses; number and name stand beside them anyway.
    public static final List<Column> USUAL =
            List.of(START, FINISH, DURATION, PREDECESSORS, WHO, PHASE, PLACE, KIND, ROLE, PROGRESS);

    private final TableText title;
    private final int width;

    Column(TableText title, int width) {
        this.title = title;
        this.width = width;
    }

    public TableText title() {
        return title;
    }

    public int width() {
        return width;
    }
}
