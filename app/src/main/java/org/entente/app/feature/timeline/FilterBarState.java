package org.entente.app.feature.timeline;

import java.util.List;

/// The line of filters as the user reads it: one chip for each side of the tasks, how many of them
/// are shown, and whether anything is filtered at all.
record FilterBarState(List<Chip> chips, String count, boolean isActive) {
    FilterBarState {
        chips = List.copyOf(chips);
    }

    FilterBarState withCount(String newCount) {
        return new FilterBarState(chips, newCount, isActive);
    }

    /// One chip. `about` tells whether it opens a list of choices; `isOn` whether it narrows.
    record Chip(About about, String text, boolean isOn) {}

    /// What a chip filters by.
    enum About {
        PARTICIPANT,
        PHASE,
        KIND,
        ROLE,
        PLACE,
        DOMAIN,
        CLASSIFICATION,
        WINDOW,
        CRITICAL,
        FOUND,
        TEXT;

        /// Whether there are several values to choose from.
        boolean isList() {
            return compareTo(WINDOW) < 0;
        }
    }

    /// One value that can be chosen, and the filter that follows.
    record Choice(String name, boolean isOn, Filter next) {}
}
