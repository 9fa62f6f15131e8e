package org.entente.model.match;

/// How deep a test went: bytes arrive, they are read, or a person sees and understands them.
public enum TestDepth {
    T1_TRANSPORT(1),
    T2_PARSE(2),
    T3_DISPLAY_AND_UNDERSTOOD(3);

    private final int level;

    TestDepth(int level) {
        this.level = level;
    }

    /// From 1 to 3, deeper is more.
    public int level() {
        return level;
    }

    /// That of a level from 1 to 3.
    public static TestDepth of(int level) {
        return switch (level) {
            case 1 -> T1_TRANSPORT;
            case 2 -> T2_PARSE;
            case 3 -> T3_DISPLAY_AND_UNDERSTOOD;
            default -> throw new IllegalArgumentException("The level must be 1 to 3: " + level);
        };
    }
}
