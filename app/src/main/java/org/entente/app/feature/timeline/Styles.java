package org.entente.app.feature.timeline;

import org.entente.app.draw.Style;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.rule.Severity;

import java.util.List;

/// The looks that the timeline is drawn with, by their names in the table of styles.
final class Styles {
    static final Style BACKGROUND = Style.of("grid.background");
    static final Style ROW_LINE = Style.of("grid.row");
    static final Style GROUP = Style.of("grid.group");
    static final Style GROUP_LINE = Style.of("grid.group.line");
    static final Style HOVERED_ROW = Style.of("grid.hover");
    static final Style SELECTED_ROW = Style.of("grid.selected");
    static final Style WEEKEND = Style.of("grid.weekend");
    static final Style MINOR = Style.of("grid.minor");
    static final Style MAJOR = Style.of("grid.major");
    static final Style CLOCK_CHANGE = Style.of("grid.clock.change");

    static final Style AXIS = Style.of("axis.background");
    static final Style MAP_EXERCISE = Style.of("map.exercise");
    static final Style AXIS_LINE = Style.of("axis.line");
    static final Style AXIS_EDGE = Style.of("axis.edge");
    static final Style AXIS_MAJOR = Style.of("axis.major");
    static final Style AXIS_MINOR = Style.of("axis.minor");
    static final Style AXIS_WEEKEND = Style.of("axis.minor.weekend");
    static final Style AXIS_ZULU = Style.of("axis.zulu");
    static final Style AXIS_DDAY = Style.of("axis.dday");
    static final Style AXIS_DDAY_ZERO = Style.of("axis.dday.zero");
    static final Style CLOCK_CHANGE_FLAG = Style.of("axis.clock.change.flag");
    static final Style CLOCK_DAY = Style.of("axis.clock.day");
    static final Style CLOCK_CHANGE_TEXT = Style.of("axis.clock.change.text");

    static final List<Style> DENSITY =
            List.of(
                    Style.of("density.1"),
                    Style.of("density.2"),
                    Style.of("density.3"),
                    Style.of("density.4"));
    static final Style DENSITY_CONFLICT = Style.of("density.conflict");

    static final Style BAR = Style.of("bar.planned");
    static final Style BAR_DIMMED = Style.of("bar.dimmed");
    static final Style BAR_TEXT = Style.of("bar.text");
    static final Style BAR_TEXT_DIMMED = Style.of("bar.text.dimmed");
    static final Style BESIDE = Style.of("bar.beside");
    static final Style BESIDE_DIMMED = Style.of("bar.beside.dimmed");
    static final Style CONTINUES = Style.of("bar.continues");
    static final Style ELSEWHERE = Style.of("bar.elsewhere");
    static final Style OVERLAP = Style.of("bar.overlap");
    static final Style OVERLAP_GROUND = Style.of("bar.overlap.ground");
    static final Style OVERLAP_EDGE = Style.of("bar.overlap.edge");
    static final Style CRITICAL = Style.of("bar.critical");
    static final Style FLOAT = Style.of("bar.float");
    static final Style DONE = Style.of("bar.done");
    static final Style LATE = Style.of("bar.late");
    static final Style SUMMARY = Style.of("bar.summary");
    static final Style SUMMARY_DIMMED = Style.of("bar.summary.dimmed");
    static final Style SUMMARY_TEXT = Style.of("bar.summary.text");
    static final Style PHASE = Style.of("bar.phase");
    static final Style MILESTONE = Style.of("milestone");
    static final Style MILESTONE_DIMMED = Style.of("milestone.dimmed");

    static final Style BASELINE = Style.of("bar.baseline");
    static final Style BASELINE_ARROW = Style.of("baseline.arrow");
    static final Style BASELINE_HEAD = Style.of("baseline.head");
    static final Style BASELINE_TEXT = Style.of("baseline.text");

    static final Style AUTHORITY_NATION = Style.of("authority.nation");
    static final Style AUTHORITY_NATION_TEXT = Style.of("authority.nation.text");
    static final Style AUTHORITY_GAP = Style.of("authority.gap");
    static final Style AUTHORITY_GAP_TEXT = Style.of("authority.gap.text");
    static final Style AUTHORITY_WANTED_TEXT = Style.of("authority.wanted.text");
    static final Style AUTHORITY_EDGE = Style.of("authority.edge");

    static final Style READINESS = Style.of("readiness.text");
    static final Style READINESS_OPEN = Style.of("readiness.open.text");

    static final Style SIGN_TEXT = Style.of("sign.text");
    static final Style LINK = Style.of("link");
    static final Style LINK_BROKEN = Style.of("link.violated");

    static final Style LINK_SELECTED = Style.of("link.selected");
    static final Style HANDLE = Style.of("overlay.handle");

    static final Style NOW = Style.of("moment.now");
    static final Style NOW_FLAG = Style.of("moment.now.flag");
    static final Style NOW_TEXT = Style.of("moment.now.text");
    static final Style STARTEX = Style.of("moment.startex");
    static final Style STARTEX_FLAG = Style.of("moment.startex.flag");
    static final Style STARTEX_TEXT = Style.of("moment.startex.text");
    static final Style ENDEX = Style.of("moment.endex");
    static final Style ENDEX_FLAG = Style.of("moment.endex.flag");
    static final Style ENDEX_TEXT = Style.of("moment.endex.text");

    static final Style LABELS = Style.of("label.background");
    static final Style LABEL = Style.of("label.title");
    static final Style LABEL_DIMMED = Style.of("label.title.dimmed");
    static final Style LABEL_GROUP = Style.of("label.group");
    static final Style LABEL_SUMMARY = Style.of("label.summary");
    static final Style LABEL_NUMBER = Style.of("label.number");
    static final Style LABEL_COUNT = Style.of("label.count");
    static final Style LABEL_FOLD = Style.of("label.fold");
    static final Style LABEL_EDGE = Style.of("label.edge");
    static final Style LABEL_FOCUS_BAR = Style.of("label.focus");

    static final Style SELECTION = Style.of("overlay.selection");
    static final Style FOCUS = Style.of("overlay.focus");
    static final Style HOVER = Style.of("overlay.hover");
    static final Style GHOST = Style.of("overlay.ghost");
    static final Style GHOST_REFUSED = Style.of("overlay.ghost.refused");
    static final Style GHOST_TEXT = Style.of("overlay.ghost.text");
    static final Style GUIDE = Style.of("overlay.guide");
    static final Style GUIDE_TEXT = Style.of("overlay.guide.text");
    static final Style COLLISION = Style.of("overlay.collision");
    static final Style LASSO = Style.of("overlay.lasso");

    private static final int TINTS = 12;

    private Styles() {}

    static Style sign(Severity severity) {
        return switch (severity) {
            case ADVICE -> Style.of("sign.advice");
            case UNKNOWN -> Style.of("sign.unknown");
            case MINOR -> Style.of("sign.minor");
            case MAJOR -> Style.of("sign.major");
            case SHOWSTOPPER -> Style.of("sign.showstopper");
        };
    }

    /// Of a band of that degree, agreed or only wanted.
    static Style authority(AuthorityDegree degree, boolean isAgreed) {
        return Style.of(authority(degree) + (isAgreed ? "" : ".wanted"));
    }

    static Style authorityText(AuthorityDegree degree, boolean isAgreed) {
        return isAgreed ? Style.of(authority(degree) + ".text") : AUTHORITY_WANTED_TEXT;
    }

    private static String authority(AuthorityDegree degree) {
        return switch (degree) {
            case OPCOM -> "authority.opcom";
            case OPCON -> "authority.opcon";
            case TACOM -> "authority.tacom";
            case TACON -> "authority.tacon";
            case ADMINISTRATIVE, LOGISTIC, COORDINATING -> "authority.other";
        };
    }

    /// Words on the ground of a verdict.
    static Style readiness(VerdictColour colour) {
        return colour == VerdictColour.GREY ? READINESS_OPEN : READINESS;
    }

    /// The stable tint of a participant.
    static Style chip(String code) {
        return Style.of("chip." + tint(code));
    }

    static Style chipText(String code) {
        return Style.of("chip." + tint(code) + ".text");
    }

    private static int tint(String code) {
        return Math.floorMod(code.hashCode(), TINTS) + 1;
    }
}
