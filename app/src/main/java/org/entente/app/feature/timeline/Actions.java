package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.Column;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;

import java.util.List;

/// What the view reports; it decides nothing itself.
interface Actions {
    void input(Input input);

    /// The chart has another size, without its axis.
    void resized(double width, double height);

    void labelWidth(double width);

    /// The rows are scrolled to that pixel.
    void scrollTo(double top);

    /// The left edge is at that time, in milliseconds since 1970 (UTC).
    void panTo(double millis);

    /// Something was typed into a cell of the table; true when it was taken.
    boolean cellTyped(TaskId task, Column column, String text);

    /// The user left the name as it was by Escape.
    void renameGivenUp(EntityId id);

    void renamed(EntityId id, String name);

    /// What can be chosen in a chip of the line of filters.
    List<FilterBarState.Choice> choices(FilterBarState.About about);

    /// A chip that is on or off was pressed.
    void toggle(FilterBarState.About about);

    /// A command of the toolbar or the palette.
    void command(TimelineCommand command);
}
