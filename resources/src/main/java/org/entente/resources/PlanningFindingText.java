package org.entente.resources;

/// What the checks of means in reserve, planning and evidence find.
public enum PlanningFindingText implements TextKey {
    SIGNAL_INSTRUCTIONS_APART_TITLE,
    SIGNAL_INSTRUCTIONS_APART_MESSAGE;

    @Override
    public String bundle() {
        return "planningfinding";
    }
}
