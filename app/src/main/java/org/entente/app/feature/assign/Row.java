package org.entente.app.feature.assign;

import org.entente.model.plan.Activity;
import org.jspecify.annotations.Nullable;

/// A line of the matrix: an activity, or the heading of a group of them, which has none. The search
/// text is in lower case.
record Row(@Nullable Activity activity, String number, String title, String when) {
    /// With how many there are of it, as it is written.
    static Row heading(String title, String count) {
        return new Row(null, "", title, count);
    }
}
