package org.entente.resources;

/// The words of the overview.
public enum OverviewText implements TextKey {
    TITLE,
    KIND,
    HOST,
    STARTEX,
    ENDEX,
    DAY,
    ZONE,
    MARKING,
    WITHHELD,
    WITHHELD_CARRIERS,
    WITHHELD_ANYTHING,
    BOTH_TIMES,
    FROM_UNTIL,
    MISSING,
    JUDGING,
    NEXT,
    GATE,
    GATE_OPEN,
    NO_GATE,
    NATIONS,
    COMPLETE,
    NO_MILESTONE,
    NO_NATION,
    DAYS_TO_GO,
    PERSONNEL,
    TASKS_CAPTION,
    FINDINGS_CAPTION,
    NATION_SPOKEN,
    MISSING_SHOWSTOPPERS,
    MISSING_MAJOR,
    MISSING_UNASSIGNED,
    MISSING_CONTINGENT,
    MISSING_ELEMENTS,
    MISSING_PARTICIPANTS,
    MISSING_ACTIVITIES,
    MISSING_STARTEX;

    @Override
    public String bundle() {
        return "overview";
    }
}
