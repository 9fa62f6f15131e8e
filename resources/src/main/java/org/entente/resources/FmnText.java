package org.entente.resources;

/// Words of federated mission networking.
public enum FmnText implements TextKey {
    AXIS,
    SPIRAL,
    SPIRAL_NUMBER,
    LAND_PICTURE,
    OVERLAYS,
    MARITIME_PICTURE,
    TRACKING,
    DATA_LINKS,
    MESSAGES,
    FIRES,
    CHAT,
    MAIL,
    VOICE,
    VIDEO,
    LABELS,
    TACTICAL_EDGE,
    CORE,
    CELL,
    CELL_EMPTY,
    TITLE,
    MUST,
    SHOULD,
    ANY_EDITION,
    NOT_SPOKEN,
    NO_SYSTEM,
    PART_UNKNOWN,
    HOSTED,
    HOST_UNKNOWN,
    SPIRAL_STATED,
    SPIRAL_UNKNOWN,
    PAPER,
    ASKS,
    ASKS_OF,
    ASKS_HINT,
    ASK_MUST,
    ASK_SHOULD,
    ASK_NEW,
    SELECTION;

    @Override
    public String bundle() {
        return "fmn";
    }
}
