package org.entente.app.report.plan;

import org.entente.resources.CisPaperText;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;
import org.entente.resources.TextKey;

/// What the chapters of a printed plan are called.
public final class ChapterText {
    private ChapterText() {}

    public static TextKey of(Chapter chapter) {
        return switch (chapter) {
            case EXERCISE -> ReportText.EXERCISE_FRAME;
            case MILESTONES -> ReportText.MILESTONES;
            case CHANGES -> ReportText.CHANGES_CHAPTER;
            case TIMELINE -> ReportText.TIMELINE;
            case FORCES -> ReportText.FORCES;
            case COMMANDS -> PaperText.COMMANDS;
            case BALANCE -> PaperText.BALANCE;
            case TRANSFERS -> PaperText.TRANSFERS;
            case ASSIGNMENTS -> PaperText.MATRIX;
            case BILLETS -> PaperText.BILLETS;
            case CIS -> CisPaperText.ANNEX;
            case INTEROPERABILITY -> CisPaperText.INTEROPERABILITY;
            case TESTS -> CisPaperText.TESTS;
            case QUESTIONS -> CisPaperText.QUESTIONS;
            case NATIONS -> PaperText.NATION_PAGES;
            case FINDINGS -> ReportText.FINDINGS;
        };
    }
}
