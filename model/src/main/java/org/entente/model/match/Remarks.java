package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What may be stated beside the parameters of a standard, because checks read it: names of
/// statements of a binding.
public final class Remarks {
    /// Of a system: the code of the participant who lends it.
    public static final String LOAN = "on loan from";

    /// Of a system: what it takes its power from, by an alias, where that may fail.
    public static final String POWER = "power source";

    /// Of a system: the number of the post that alone can work it.
    public static final String OPERATOR = "operator";

    /// Of a system and a standard that it speaks: what its nation keeps back.
    public static final String RESERVATION = "reservation";

    /// Of a system and a standard that it speaks: how well it is shown that it keeps to it, as a
    /// grade of evidence.
    public static final String CONFORMANCE = "conformance";

    /// Of a net: how simulated data on it are marked as such; `no` where they are not.
    public static final String INDICATOR = "exercise indicator";

    /// Of a net: by which satellite it goes, by an alias.
    public static final String SATELLITE = "satellite";

    private static final Set<String> ALL =
            Set.of(LOAN, POWER, OPERATOR, RESERVATION, CONFORMANCE, INDICATOR, SATELLITE);

    private Remarks() {}

    public static boolean isOne(String name) {
        return ALL.contains(name);
    }

    /// What a binding states under that name, or null.
    public static @Nullable String said(Binding binding, String name) {
        var statement = binding.statements().get(name);
        return statement == null
                        || statement.standing() != Statement.Standing.VALUE
                        || statement.text().isBlank()
                ? null
                : statement.text().strip();
    }
}
