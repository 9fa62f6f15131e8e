package org.entente.app.shell;

/// What the program is started for.
public sealed interface StartRequest {
    /// To choose what to do.
    record Welcome() implements StartRequest {}

    /// To look around in the sample.
    record Sample() implements StartRequest {}

    /// To open a package, by its path, or a plan of the library, by its name or id.
    record Named(String text) implements StartRequest {}
}
