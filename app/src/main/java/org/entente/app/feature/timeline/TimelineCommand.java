package org.entente.app.feature.timeline;

/// What can be asked of the timeline by a button or by name.
sealed interface TimelineCommand {
    record GroupBy(Grouping grouping) implements TimelineCommand {}

    /// Makes the tasks stand out that answer to the text.
    record SearchFor(String text) implements TimelineCommand {}

    /// Brings the next task into view that answers to the search.
    record FindNext() implements TimelineCommand {}

    /// Leaves out what does not answer to the search, or takes it in again.
    record ToggleFilter() implements TimelineCommand {}

    /// Shows all dependencies, or only the broken ones again.
    record ToggleLinks() implements TimelineCommand {}

    /// Closer, or further away.
    record Zoom(boolean isCloser) implements TimelineCommand {}

    record Fit() implements TimelineCommand {}

    record GoToNow() implements TimelineCommand {}

    record GoToStartex() implements TimelineCommand {}

    /// Does something to all that is selected.
    record Perform(Deed deed) implements TimelineCommand {}

    /// Puts a new activity where the user looks.
    record AddActivity() implements TimelineCommand {}
}
