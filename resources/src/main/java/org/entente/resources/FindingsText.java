package org.entente.resources;

/// The words of the findings screen.
public enum FindingsText implements TextKey {
    TITLE,
    FILTER,
    COUNT,
    CHECKING,
    NONE,
    GROUP_SHOWSTOPPER,
    GROUP_MAJOR,
    GROUP_MINOR,
    GROUP_ADVICE,
    GROUP_UNKNOWN,
    GROUP_ACCEPTED,
    SHOW,
    REASON,
    ACCEPT,
    WITHDRAW,
    CASES,
    ACCEPTED_BY,
    ACCEPTING,
    WITHDRAWING,
    NOTHING_FOUND,
    FIRST_CHECK,
    EXPORT,
    WAIVE,
    COMMAND_WAIVE;

    @Override
    public String bundle() {
        return "findings";
    }
}
