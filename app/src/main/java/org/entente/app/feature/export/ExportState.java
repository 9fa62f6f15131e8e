package org.entente.app.feature.export;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the export screen shows: who can be written for, the marking that goes with everything,
/// what goes, why nothing can, what can be picked by the id of its form, and what was written since
/// the plan was opened, newest first.
record ExportState(
        List<Reader> readers,
        String marking,
        String contents,
        @Nullable String denial,
        Map<String, List<ExportFormat.Pick>> picks,
        List<String> written) {
    /// Somebody to write for: the code, null for everyone, and the name.
    record Reader(@Nullable String code, String name) {}

    ExportState {
        readers = List.copyOf(readers);
        picks = Map.copyOf(picks);
        written = List.copyOf(written);
    }
}
