package org.entente.app.report.timeline;

import org.entente.app.draw.Style;

/// The styles of printed timelines.
final class Inks {
    static final Style AXIS = Style.of("timeline.axis");
    static final Style AXIS_RULE = Style.of("timeline.axis.rule");
    static final Style TICK = Style.of("timeline.tick.text");
    static final Style TICK_MAJOR = Style.of("timeline.tick.text.major");
    static final Style DAY = Style.of("timeline.day.text");
    static final Style DAY_ZERO = Style.of("timeline.day.text.zero");
    static final Style GRID = Style.of("timeline.grid");
    static final Style GRID_MAJOR = Style.of("timeline.grid.major");
    static final Style WEEKEND = Style.of("timeline.weekend");
    static final Style CLOCK_CHANGE = Style.of("timeline.clock.change");
    static final Style FRAME = Style.of("timeline.frame");
    static final Style GROUP = Style.of("timeline.group");
    static final Style GROUP_TEXT = Style.of("timeline.group.text");
    static final Style NOTE = Style.of("timeline.note");
    static final Style NOTE_ON_HATCH = Style.of("timeline.note.plated");
    static final Style ROW = Style.of("timeline.row");
    static final Style TEXT = Style.of("timeline.text");
    static final Style TEXT_STRONG = Style.of("timeline.text.strong");
    static final Style TEXT_ON_BAR = Style.of("timeline.text.plated");
    static final Style NUMBER = Style.of("timeline.number");
    static final Style BAR = Style.of("timeline.bar");
    static final Style BAR_TEXT = Style.of("timeline.bar.text");
    static final Style FOUND = Style.of("timeline.bar.found");
    static final Style SUMMARY = Style.of("timeline.summary");
    static final Style MILESTONE = Style.of("timeline.milestone");
    static final Style MILESTONE_FOUND = Style.of("timeline.milestone.found");
    static final Style CONTINUES = Style.of("timeline.continues");
    static final Style PHASE = Style.of("timeline.phase");
    static final Style MOMENT = Style.of("timeline.moment");
    static final Style MOMENT_FLAG = Style.of("timeline.moment.flag");
    static final Style MOMENT_TEXT = Style.of("timeline.moment.text");

    private Inks() {}
}
