package org.entente.resources;

/// Words about milestones as gates, and what must be true to pass them.
public enum GateText implements TextKey {
    MILESTONE,
    STATE;

    @Override
    public String bundle() {
        return "gate";
    }
}
