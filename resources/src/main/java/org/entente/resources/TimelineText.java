package org.entente.resources;

/// The words of the timeline.
public enum TimelineText implements TextKey {
    AXIS_DECADE,
    AXIS_WEEK,
    AXIS_CLOCK_FORWARD,
    AXIS_CLOCK_BACK,
    FLAG_STARTEX,
    FLAG_ENDEX,
    FLAG_NOW,
    HEAD_LOCAL,
    HEAD_ZULU,
    HEAD_DAYS,
    HEAD_MONTHS,
    GROUP_NO_PHASE,
    GROUP_NOBODY,
    GROUP_NO_PLACE;

    @Override
    public String bundle() {
        return "timeline";
    }
}
