package org.entente.model.rule.cis;

/// What may be stated beside the parameters of a standard, because checks read it: names of
/// statements of a binding.
public final class Remarks {
    /// Of a system: the code of the participant who lends it.
    public static final String LOAN = "on loan from";

    /// Of a system and a standard that it speaks: what its nation keeps back.
    public static final String RESERVATION = "reservation";

    /// Of a net: how simulated data on it are marked as such; `no` where they are not.
    public static final String INDICATOR = "exercise indicator";

    private Remarks() {}

    public static boolean isOne(String name) {
        return name.equals(LOAN) || name.equals(RESERVATION) || name.equals(INDICATOR);
    }
}
