package org.entente.model.plan;

import org.entente.model.label.Notes;

/// What can be scheduled, linked and assigned: an activity or a milestone.
public sealed interface Task permits Activity, Milestone {
    TaskId id();

    String number();

    String name();

    Timing timing();

    Placement placement();

    Filing filing();

    Notes notes();

    Task withNumber(String newNumber);

    Task withTiming(Timing newTiming);

    Task withPlacement(Placement newPlacement);

    Task withFiling(Filing newFiling);

    Task withNotes(Notes newNotes);
}
