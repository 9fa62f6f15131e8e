package org.entente.app.workspace;

import org.entente.app.concurrent.Background;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What is worked out of the plan after each edit, beside the JavaFX thread: what works with what,
/// and what the rules find.
public record Insight(Interops interops, Findings findings) {
    /// Begins at once, with what `start` makes of a plan on a day (UTC). A failure is an error of
    /// the program and goes to `whenFailed`.
    public static Insight of(
            Workspace workspace,
            Background background,
            BiFunction<Plan, LocalDate, Interop> start,
            Consumer<Exception> whenFailed) {
        var interops = new Interops(workspace, background, start, whenFailed);
        var findings = new Findings(workspace, background, interops::of, whenFailed);
        return new Insight(interops, findings);
    }

    /// Stops listening.
    public void close() {
        findings.close();
        interops.close();
    }
}
