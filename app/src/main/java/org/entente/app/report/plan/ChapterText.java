package org.entente.app.report.plan;

import org.entente.resources.ReportText;

/// What the chapters of a printed plan are called.
public final class ChapterText {
    private ChapterText() {}

    public static ReportText of(Chapter chapter) {
        return switch (chapter) {
            case EXERCISE -> ReportText.EXERCISE_FRAME;
            case MILESTONES -> ReportText.MILESTONES;
            case CHANGES -> ReportText.CHANGES_CHAPTER;
            case TIMELINE -> ReportText.TIMELINE;
            case FORCES -> ReportText.FORCES;
            case FINDINGS -> ReportText.FINDINGS;
        };
    }
}
