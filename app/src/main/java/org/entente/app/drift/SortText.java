package org.entente.app.drift;

import org.entente.resources.BaselineText;

/// What the sorts of changes are called.
public final class SortText {
    private SortText() {}

    public static BaselineText of(DriftRow.Sort sort) {
        return switch (sort) {
            case MOVED -> BaselineText.SORT_MOVED;
            case ADDED -> BaselineText.SORT_ADDED;
            case REMOVED -> BaselineText.SORT_REMOVED;
            case RENAMED -> BaselineText.SORT_RENAMED;
            case REASSIGNED -> BaselineText.SORT_REASSIGNED;
            case RELINKED -> BaselineText.SORT_RELINKED;
        };
    }
}
