package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

/// Which group it is: that of a thing in the plan, or of a word such as the name of a band, a kind
/// or a role. One with neither gathers what belongs nowhere.
public record GroupKey(@Nullable EntityId id, String word) {
    static final GroupKey NOWHERE = new GroupKey(null, "");

    /// That of the units, by who has authority over them; no word of a plan is like it.
    static final GroupKey AUTHORITY = new GroupKey(null, "\tauthority");

    static GroupKey of(@Nullable EntityId id) {
        return id == null ? NOWHERE : new GroupKey(id, "");
    }

    static GroupKey of(String word) {
        return new GroupKey(null, word);
    }

    boolean isNowhere() {
        return id == null && word.isEmpty();
    }
}
