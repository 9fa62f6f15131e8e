package org.entente.app.concurrent;

/// Of which kind a work is: a newer one of its kind takes its place.
public sealed interface WorkKey {
    /// Works out what the screen of that name shows.
    record Screen(String name) implements WorkKey {}

    /// Works out something beside the screens, or on one of them apart from the rest of it.
    enum Aside implements WorkKey {
        /// What the rules find.
        FINDINGS,
        /// What works with what.
        INTEROP,
        /// The label of the plan.
        MARKING,
        PALETTE,
        /// The plan as it once was.
        VERSION,
        OWN_TEMPLATES,
        /// What moves with an anchor.
        ANCHOR_MOVE,
        /// Whose fit can be taken over.
        FIT_PLANS,
        FIT_PREVIEW,
        ASSIGN_PROPOSAL,
        /// What a mapping makes of a spreadsheet.
        SHEET_MAPPING,
        MATRIX_REASON,
        /// The single points of failure.
        NETWORK_POINTS,
        READINESS_ASKS,
        READINESS_FIXES,
        /// What the failure of one thing costs.
        READINESS_TOLLS,
        /// What takes over after one failure.
        READINESS_TOLL,
        TIMELINE_ROWS,
        TIMELINE_TIMES,
        TIMELINE_OVERLOAD,
        TIMELINE_READINESS,
        TIMELINE_BASELINE,
        TIMELINE_SEARCH
    }
}
