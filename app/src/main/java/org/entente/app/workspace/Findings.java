package org.entente.app.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.model.interop.Interop;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Situation;
import org.entente.model.rule.Verdict;
import org.entente.model.rule.book.RuleBook;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the rules find in the plan as it stands. After each edit the plan is checked again in the
/// background; a result for an older plan is dropped. Confined to the JavaFX thread.
public final class Findings {
    private static final WorkKey.Aside KEY = WorkKey.Aside.FINDINGS;

    /// The verdict, and whether it is that of the plan as it stands; if not, a newer one is on its
    /// way.
    public record State(Verdict verdict, boolean isCurrent) {}

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(new Verdict(List.of(), List.of()), false));
    private final Workspace workspace;
    private final Background background;
    private final Function<Plan, Optional<Interop>> reading;
    private final Consumer<Exception> whenFailed;
    private final Subscription subscription;

    /// Starts to check at once, in the background, where `reading` tells what works with what in a
    /// plan; empty leaves the rules on that silent. A failure is an error of the program and goes
    /// to `whenFailed`.
    public Findings(
            Workspace workspace,
            Background background,
            Function<Plan, Optional<Interop>> reading,
            Consumer<Exception> whenFailed) {
        this.workspace = workspace;
        this.background = background;
        this.reading = reading;
        this.whenFailed = whenFailed;
        this.subscription = workspace.planProperty().subscribe(this::check);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Verdict verdict() {
        return state.get().verdict();
    }

    /// The open findings that concern the thing, the worst first.
    public List<Finding> about(EntityId id) {
        return verdict().open().stream()
                .filter(finding -> finding.subject().equals(id) || finding.others().contains(id))
                .toList();
    }

    private void check(Plan plan) {
        state.set(new State(verdict(), false));
        background.latest(
                KEY,
                new Background.Job<>(
                        KEY.name(),
                        progress ->
                                found(plan, progress::isCancelled)
                                        .map(found -> Verdict.of(plan, found, workspace.now())),
                        found -> take(plan, found),
                        whenFailed));
    }

    private Optional<List<Finding>> found(Plan plan, BooleanSupplier cancelled) {
        if (!plan.hasExercise()) {
            return Optional.of(List.of());
        }
        var interop = reading.apply(plan).orElse(null);
        return RuleBook.check(Situation.of(plan, workspace.now(), interop), cancelled);
    }

    @SuppressWarnings({"ReferenceEquality", "OptionalUsedAsFieldOrParameterType"})
    private void take(Plan checked, Optional<Verdict> found) {
        if (checked == workspace.plan()) {
            found.ifPresent(verdict -> state.set(new State(verdict, true)));
        }
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }
}
