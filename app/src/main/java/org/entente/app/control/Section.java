package org.entente.app.control;

import org.entente.resources.ShellText;
import org.entente.resources.TextKey;

/// A part of the navigation rail, in the order in which the rail shows them.
public enum Section {
    PLAN(ShellText.RAIL_PLAN),
    FORCES(ShellText.RAIL_FORCES),
    CIS(ShellText.RAIL_CIS),
    REVIEW(ShellText.RAIL_REVIEW);

    private final TextKey title;

    Section(TextKey title) {
        this.title = title;
    }

    public TextKey title() {
        return title;
    }
}
