package org.entente.app.network;

/// What of the networks is looked at.
///
/// @param stage counted from 0, `ALL` for what there is in any
/// @param nation whose systems are shown with the nets that they are on; blank for all nations,
///     whose systems are only counted
public record NetworkScope(int stage, Detail detail, String nation) {
    public static final int ALL = -1;

    /// How much is shown.
    public enum Detail {
        DOMAINS,
        NETS
    }

    /// Whether something of these phases, as bits, is there.
    public boolean isIn(long phases) {
        return stage == ALL ? phases != 0 : (phases >> stage & 1) == 1;
    }
}
