package org.entente.model.symbol;

/// The table in which the entity of a symbol is looked up (fifth and sixth digit), and the
/// dimension, which with the affiliation decides the frame.
public enum SymbolSet implements Coded {
    UNKNOWN("00", Dimension.LAND),
    AIR("01", Dimension.AIR),
    AIR_MISSILE("02", Dimension.AIR),
    SPACE("05", Dimension.SPACE),
    SPACE_MISSILE("06", Dimension.SPACE),
    LAND_UNIT("10", Dimension.LAND),
    LAND_CIVILIAN("11", Dimension.LAND),
    LAND_EQUIPMENT("15", Dimension.SURFACE),
    LAND_INSTALLATION("20", Dimension.LAND),
    CONTROL_MEASURE("25", Dimension.LAND),
    DISMOUNTED_INDIVIDUAL("27", Dimension.LAND),
    SEA_SURFACE("30", Dimension.SURFACE),
    SEA_SUBSURFACE("35", Dimension.SUBSURFACE),
    MINE_WARFARE("36", Dimension.SUBSURFACE),
    ACTIVITY("40", Dimension.LAND),
    ATMOSPHERIC("45", Dimension.LAND),
    OCEANOGRAPHIC("46", Dimension.LAND),
    SPACE_WEATHER("47", Dimension.LAND),
    SIGNALS_SPACE("50", Dimension.SPACE),
    SIGNALS_AIR("51", Dimension.AIR),
    SIGNALS_LAND("52", Dimension.LAND),
    SIGNALS_SURFACE("53", Dimension.SURFACE),
    SIGNALS_SUBSURFACE("54", Dimension.SUBSURFACE),
    CYBERSPACE("60", Dimension.LAND);

    /// Where a thing is. Equipment on land shares the round frames of ships.
    public enum Dimension {
        LAND,
        AIR,
        SPACE,
        SURFACE,
        SUBSURFACE
    }

    private final String code;
    private final Dimension dimension;

    SymbolSet(String code, Dimension dimension) {
        this.code = code;
        this.dimension = dimension;
    }

    @Override
    public String code() {
        return code;
    }

    public Dimension dimension() {
        return dimension;
    }
}
