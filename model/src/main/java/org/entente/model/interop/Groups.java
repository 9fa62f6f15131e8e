package org.entente.model.interop;

import java.time.LocalDate;
import java.util.Set;

/// To which groups, such as NATO, a nation belongs on a day, so that what is released to a group is
/// released to its members.
@FunctionalInterface
public interface Groups {
    /// Nobody knows any.
    Groups NONE = (_, _) -> Set.of();

    Set<String> of(String nation, LocalDate day);

    /// Who belongs to a group on a day, as far as that can be told without asking of each nation.
    default Set<String> members(String code, LocalDate day) {
        return Set.of();
    }

    /// Does who is not said to belong to it not belong to it? Otherwise nobody knows.
    default boolean isKnown(String code) {
        return false;
    }
}
