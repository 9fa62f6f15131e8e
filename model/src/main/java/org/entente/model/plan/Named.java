package org.entente.model.plan;

/// A thing that planners call by a name.
public sealed interface Named extends Entity
        permits Anchor,
                Baseline,
                Contingent,
                Exercise,
                ExitCondition,
                Numbered,
                Participant,
                Phase,
                Place,
                SavedView,
                WorkCalendar {
    String name();

    Named withName(String newName);
}
