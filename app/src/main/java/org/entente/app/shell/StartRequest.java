package org.entente.app.shell;

import java.nio.file.Path;

/// What the program is started for.
public sealed interface StartRequest {
    /// To choose what to do.
    record Welcome() implements StartRequest {}

    /// To look around in the sample.
    record Sample() implements StartRequest {}

    /// To open a package.
    record File(Path path) implements StartRequest {}
}
