package org.entente.model.symbol;

/// What stands above the frame (ninth and tenth digit): mostly the size of a unit, else how a piece
/// of equipment moves. A team has the circle struck through, a section two dots.
public enum Amplifier implements Coded {
    NONE("00"),
    TEAM("11"),
    SQUAD("12"),
    SECTION("13"),
    PLATOON("14"),
    COMPANY("15"),
    BATTALION("16"),
    REGIMENT("17"),
    BRIGADE("18"),
    DIVISION("21"),
    CORPS("22"),
    ARMY("23"),
    ARMY_GROUP("24"),
    REGION("25"),
    COMMAND("26"),
    WHEELED("31"),
    WHEELED_CROSS_COUNTRY("32"),
    TRACKED("33"),
    WHEELED_AND_TRACKED("34"),
    TOWED("35"),
    RAILWAY("36"),
    PACK_ANIMALS("37"),
    OVER_SNOW("41"),
    SLED("42"),
    BARGE("51"),
    AMPHIBIOUS("52"),
    SHORT_TOWED_ARRAY("61"),
    LONG_TOWED_ARRAY("62");

    private final String code;

    Amplifier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// True where it tells how many men a unit has, false where it tells nothing of that.
    public boolean isEchelon() {
        return this != NONE && code.compareTo("30") < 0;
    }
}
