package org.entente.resources;

/// Words of the calendars that nations get.
public enum HolidayText implements TextKey {
    CALENDAR,
    REMARK,
    ESTIMATED,
    COMMAND,
    EDIT,
    DONE,
    ALL_HAVE_ONE;

    @Override
    public String bundle() {
        return "holiday";
    }
}
