package org.entente.resources;

/// Words of planning backwards from STARTEX.
public enum BackplanText implements TextKey {
    MOVE_COMMAND,
    MOVE_ASK,
    MOVE_TITLE,
    MOVE_ANCHOR,
    MOVE_DATE,
    MOVE_GO,
    MOVE_EDIT,
    MOVE_LINES,
    MOVE_SUMMARY,
    MOVE_NO_ANCHOR,
    MOVE_SAME,
    LINE_MOVED,
    LINE_STAYS,
    HOLIDAY,
    SHARED,
    WEEKEND,
    SAME_TIME,
    AGREEMENT_ENDS,
    MISSED,
    NO_LEAD,
    WORKING,
    FIND_COMMAND,
    FIND_TITLE,
    FIND_SUBJECT,
    FIND_FROM,
    FIND_UNTIL,
    FIND_DAYS,
    FIND_NATIONS,
    FIND_LIST,
    FIND_GO,
    FIND_ENOUGH,
    FIND_WORKING,
    FIND_EDIT,
    FIND_NONE,
    FIND_NO_SUBJECT,
    PROPOSAL,
    PROPOSAL_CLEAR,
    REASON_HOLIDAY,
    REASON_WEEKEND,
    REASON_COMMITTED,
    REASON_LATE,
    REASON_UNKNOWN;

    @Override
    public String bundle() {
        return "backplan";
    }
}
