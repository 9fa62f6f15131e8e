package org.entente.model.plan;

/// A thing that planners call by a name.
public sealed interface Named extends Entity
        permits Anchor,
                Baseline,
                CisEntity,
                Caveat,
                Contingent,
                Exercise,
                ExitCondition,
                Numbered,
                Participant,
                Person,
                Phase,
                Place,
                SavedView,
                WorkCalendar {
    String name();

    Named withName(String newName);
}
