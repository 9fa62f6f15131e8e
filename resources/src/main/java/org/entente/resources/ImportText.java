package org.entente.resources;

/// What the program says about schedules that come from other programs.
public enum ImportText implements TextKey {
    UNREADABLE,
    TOO_LARGE,
    UNKNOWN_FORMAT,
    DOCUMENT_TYPE,
    MALFORMED,
    MALFORMED_LINE,
    PROTECTED,
    EMPTY,
    UNFIT,
    READ,
    MAPPED,
    CHANGED,
    DROPPED,
    LOSS_WORKING_LAG,
    LOSS_NO_DURATION,
    LOSS_NO_NAME,
    LOSS_LONG_MILESTONE,
    LOSS_BACKWARDS,
    LOSS_NO_START,
    LOSS_RECURRING_EXCEPTION,
    LOSS_RECURRENCE,
    LOSS_NO_DATES,
    LOSS_BLANK_ROW,
    LOSS_INACTIVE,
    LOSS_FOREIGN_LINK,
    LOSS_DOUBLE_LINK,
    LOSS_RESOURCE,
    LOSS_UNREAD_PART,
    FORMAT_MICROSOFT_PROJECT,
    FORMAT_MSPDI,
    FORMAT_PRIMAVERA_XER,
    FORMAT_PRIMAVERA_XML,
    FORMAT_GANTTPROJECT,
    FORMAT_ICALENDAR,
    COMMAND,
    KIND,
    READING,
    PREVIEW,
    LINES,
    APPLY,
    NOTHING,
    DONE,
    EDIT,
    READ_ONLY;

    @Override
    public String bundle() {
        return "import";
    }
}
