package org.entente.app.workspace;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The one mutable cell of the program: the plan as it stands now, and how it came to stand so.
/// Confined to the JavaFX thread. The journal is told before anything moves.
public final class Workspace {
    private static final Duration MERGE_WINDOW = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<JournalEntry> journal;
    private final String author;
    private final Clock clock;
    private History<Plan> history = History.empty();
    private Merging merging = new Merging("", Instant.MIN);
    private boolean publishing;
    private Latest latest;

    /// The key of the newest step if it may still grow, and since when.
    private record Merging(String key, Instant since) {}

    /// The step that led to the plan as it stands.
    private record Latest(Plan before, List<Change> changes) {}

    public Workspace(Plan opened, String author, Consumer<JournalEntry> journal, Clock clock) {
        this.plan = new ReadOnlyObjectWrapper<>(opened);
        this.latest = new Latest(opened, List.of());
        this.author = author;
        this.journal = journal;
        this.clock = clock;
    }

    public Plan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The changes that lead from an earlier plan to the plan as it stands. Costs nothing for the
    /// plan just before, so that a screen need not look at everything after each edit.
    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    public List<Change> changesSince(Plan earlier) {
        if (earlier == plan.get()) {
            return List.of();
        }
        return earlier == latest.before()
                ? latest.changes()
                : Difference.changes(earlier, plan.get());
    }

    /// What undo would undo.
    public ReadOnlyObjectProperty<Optional<String>> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What redo would do again.
    public ReadOnlyObjectProperty<Optional<String>> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /// Carries out the edit, which the user knows by the label.
    public Outcome dispatch(String label, Edit edit) {
        return dispatch(label, edit, "");
    }

    /// The same, but an edit with the same non-blank key within a second joins the step before it:
    /// typing, nudging.
    public Outcome dispatch(String label, Edit edit, String mergeKey) {
        requireQuietFxThread();
        var before = plan.get();
        var outcome = PlanEditor.apply(before, edit);
        if (outcome instanceof Outcome.Applied(var after, var changes) && !changes.isEmpty()) {
            var now = clock.instant();
            var grows =
                    !mergeKey.isBlank()
                            && merging.key().equals(mergeKey)
                            && merging.since().plus(MERGE_WINDOW).isAfter(now);
            merging = new Merging(mergeKey, now);
            publish(
                    new JournalEntry(now, author, label, changes),
                    grows
                            ? history.extend(after)
                            : history.push(new History.Step<>(label, before, after)),
                    after);
        }
        return outcome;
    }

    public void undo() {
        requireQuietFxThread();
        history.undo()
                .ifPresent(
                        moved ->
                                step("undo: ", moved, moved.step().after(), moved.step().before()));
    }

    public void redo() {
        requireQuietFxThread();
        history.redo()
                .ifPresent(
                        moved ->
                                step("redo: ", moved, moved.step().before(), moved.step().after()));
    }

    /// Undo is written forward: the journal never rewinds.
    private void step(String prefix, History.Moved<Plan> moved, Plan from, Plan to) {
        merging = new Merging("", Instant.MIN);
        List<Change> changes = Difference.changes(from, to);
        publish(
                new JournalEntry(clock.instant(), author, prefix + moved.step().label(), changes),
                moved.history(),
                to);
    }

    /// The journal may refuse; nothing of ours has moved by then.
    private void publish(JournalEntry entry, History<Plan> newHistory, Plan newPlan) {
        publishing = true;
        try {
            journal.accept(entry);
            history = newHistory;
            latest = new Latest(plan.get(), entry.changes());
            undoLabel.set(history.undoLabel());
            redoLabel.set(history.redoLabel());
            plan.set(Objects.requireNonNull(newPlan));
        } finally {
            publishing = false;
        }
    }

    private void requireQuietFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException(
                    "Edits must be dispatched on the JavaFX thread, not on (%s)."
                            .formatted(Thread.currentThread().getName()));
        }
        if (publishing) {
            throw new IllegalStateException(
                    """
                    An edit was dispatched while the previous one was still being published.
                    Maybe a plan listener dispatches; derive the value in PlanEditor instead.\
                    """);
        }
    }
}
