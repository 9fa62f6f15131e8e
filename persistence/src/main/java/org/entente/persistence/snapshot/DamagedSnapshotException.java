package org.entente.persistence.snapshot;

import java.io.IOException;

/// The content of a snapshot is not what was once written.
public final class DamagedSnapshotException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedSnapshotException(String detail) {
        super("The snapshot is damaged: " + detail);
    }

    DamagedSnapshotException(IOException cause) {
        super("The snapshot is damaged.", cause);
    }
}
