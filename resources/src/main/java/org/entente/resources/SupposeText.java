package org.entente.resources;

/// Texts of the line in which things are thought to be off.
public enum SupposeText implements TextKey {
    TITLE,
    THING,
    FROM,
    TO,
    FROM_DAY,
    TO_DAY,
    DAYS,
    OFF,
    SWITCH_ON;

    @Override
    public String bundle() {
        return "suppose";
    }
}
