package org.entente.resources;

/// Texts of the line that tells how far something is that takes long.
public enum WorkText implements TextKey {
    PERCENT,
    CANCEL,
    AGAIN;

    @Override
    public String bundle() {
        return "work";
    }
}
