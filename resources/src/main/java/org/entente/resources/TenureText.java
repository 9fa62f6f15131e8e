package org.entente.resources;

/// Words of the bands that tell under whose authority a unit is.
public enum TenureText implements TextKey {
    NATION,
    NOBODY,
    HOLDER,
    WANTED,
    TOLD,
    GROUP,
    TOOL,
    COMMAND;

    @Override
    public String bundle() {
        return "tenure";
    }
}
