package org.entente.app.workspace;

import org.entente.app.concurrent.Background;
import org.entente.model.match.Catalogue;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is worked out of the plan after each edit, beside the JavaFX thread: what works with what,
/// and what the rules find.
public record Insight(Interops interops, Findings findings) {
    /// Starts to work at once. A failure is an error of the program and goes to `whenFailed`.
    public static Insight of(
            Workspace workspace,
            Background background,
            Supplier<Catalogue> standards,
            Consumer<Exception> whenFailed) {
        var interops = new Interops(workspace, background, standards, whenFailed);
        var findings = new Findings(workspace, background, interops::of, whenFailed);
        return new Insight(interops, findings);
    }

    /// Stops listening.
    public void close() {
        findings.close();
        interops.close();
    }
}
