package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.Column;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.SavedView;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/// What can be asked of the timeline by a button or by name.
sealed interface TimelineCommand {
    /// What changes the way the plan is looked at, and nothing else.
    sealed interface Look extends TimelineCommand {}

    /// What is done with the views that the plan holds by a name.
    sealed interface OfViews extends TimelineCommand {}

    record ChooseView(SavedView.Id view) implements OfViews {}

    /// Chooses the view at that place of the list, from 0; nothing beyond its end.
    record ChooseViewAt(int place) implements OfViews {}

    /// Saves how the sheet looks now under that name.
    record SaveView(String name) implements OfViews {}

    /// Makes the chosen view look as the sheet does now.
    record UpdateView() implements OfViews {}

    record RenameView(String name) implements OfViews {}

    record RemoveView() implements OfViews {}

    /// Reads one of the two clocks of the axis in that zone.
    record ReadClock(boolean isSecond, ZoneId zone) implements Look {}

    record GroupBy(Grouping grouping) implements TimelineCommand {}

    /// Makes the tasks stand out that answer to the text.
    record SearchFor(String text) implements TimelineCommand {}

    /// Brings the next task into view that answers to the search.
    record FindNext() implements TimelineCommand {}

    record FindPrevious() implements TimelineCommand {}

    /// Lets through what the filter says.
    record FilterBy(Filter filter) implements TimelineCommand {}

    /// Lets through what touches the time in view, or all times again.
    record ToggleWindow() implements TimelineCommand {}

    /// Folds all groups to their headings, or unfolds everything.
    record FoldAll(boolean isFolded) implements TimelineCommand {}

    /// Underlines the critical path and shows how far tasks may slip, or no longer.
    record ToggleFloat() implements Look {}

    /// Tells how much goes on where the keyboard is, and who is overloaded.
    record TellLoad() implements TimelineCommand {}

    /// Shows above who has authority over the units and when, or hides it again.
    record ToggleAuthority() implements TimelineCommand {}

    /// Opens the line in which things are thought to be off, or closes it.
    record ToggleSuppose() implements TimelineCommand {}

    /// Goes to the anchor, the offset or the date that was typed.
    record GoTo(String typed) implements TimelineCommand {}

    /// Opens the line of filters, or clears and closes it.
    record ToggleFilter() implements TimelineCommand {}

    /// Shows all dependencies, or only the broken ones again.
    record ToggleLinks() implements Look {}

    /// Closer, or further away.
    record Zoom(boolean isCloser) implements Look {}

    /// Shows the slip against that baseline; against none where it is null.
    record CompareWith(Baseline.@Nullable Id baseline) implements TimelineCommand {}

    /// Prints what is shown on that paper, to a file of that extension.
    record Print(SheetForm form, String extension) implements TimelineCommand {}

    record Fit() implements Look {}

    record GoToNow() implements Look {}

    record GoToStartex() implements Look {}

    /// Shows the table, or hides it again.
    record ToggleTable() implements Look {}

    /// Shows the column of the table, or hides it again.
    record ToggleColumn(Column column) implements Look {}

    /// Does something to all that is selected.
    record Perform(Deed deed) implements TimelineCommand {}

    /// Puts a new activity where the user looks.
    record AddActivity() implements TimelineCommand {}
}
