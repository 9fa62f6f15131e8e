package org.entente.model.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Grades of rank (STANAG 2116), the lowest first: other ranks, then officers.
public enum Rank {
    OR_1,
    OR_2,
    OR_3,
    OR_4,
    OR_5,
    OR_6,
    OR_7,
    OR_8,
    OR_9,
    OF_1,
    OF_2,
    OF_3,
    OF_4,
    OF_5,
    OF_6,
    OF_7,
    OF_8,
    OF_9,
    OF_10;

    /// As staffs write it: `OF-3`.
    public String code() {
        return name().replace('_', '-');
    }

    /// Reads what staffs write: `OF-3`, `of3`, `OR 7`.
    public static Optional<Rank> of(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return Arrays.stream(values())
                .filter(rank -> rank.name().replace("_", "").equals(plain))
                .findFirst();
    }

    public boolean isOfficer() {
        return name().startsWith("OF");
    }

    /// The number of the grade: 3 for `OF-3`.
    public int grade() {
        return Integer.parseInt(name().substring(name().indexOf('_') + 1));
    }
}
