package org.entente.app.shell;

import org.entente.model.plan.Plan;
import org.entente.persistence.StoreException;

import java.nio.file.Path;

/// Reads a package `NAME.entente`. Waits for the disk.
@FunctionalInterface
public interface PackageReader {
    /// The plan in the package.
    ///
    /// @throws StoreException when the file is not a sound package or cannot be read
    Plan read(Path file) throws StoreException;
}
