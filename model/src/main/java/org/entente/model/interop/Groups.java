package org.entente.model.interop;

import java.time.LocalDate;
import java.util.Set;

/// To which groups, such as NATO, a nation belongs on a day, so that what is released to a group is
/// released to its members.
@FunctionalInterface
public interface Groups {
    /// Nobody belongs to any.
    Groups NONE = (_, _) -> Set.of();

    Set<String> of(String nation, LocalDate day);
}
