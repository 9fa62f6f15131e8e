package org.entente.app.feature.export;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the export screen shows: who can be written for, the marking that goes with everything,
/// what goes, why nothing can, and what was written since the plan was opened, newest first.
record ExportState(
        List<Reader> readers,
        String marking,
        String contents,
        @Nullable String denial,
        List<String> written) {
    /// Somebody to write for: the code, null for everyone, and the name.
    record Reader(@Nullable String code, String name) {}

    ExportState {
        readers = List.copyOf(readers);
        written = List.copyOf(written);
    }
}
