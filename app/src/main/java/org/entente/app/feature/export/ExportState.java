package org.entente.app.feature.export;

import java.util.List;

/// What the export screen shows: the marking that goes with everything, what goes, and what was
/// written since the plan was opened, newest first.
record ExportState(String marking, String contents, List<String> written) {
    ExportState {
        written = List.copyOf(written);
    }
}
