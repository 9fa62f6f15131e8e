package org.entente.app.workspace;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The one mutable cell of the program: the plan as it stands now, and how it came to stand so.
/// Confined to the JavaFX thread. The journal is told before anything moves.
public final class Workspace {
    private static final Duration MERGE_WINDOW = Duration.ofSeconds(1);

    /// A screen that was left for so many edits may look at the whole plan when it comes back.
    private static final int REMEMBERED = 50;

    private final Published<Plan> plan;
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<JournalEntry> journal;
    private final String author;
    private final Clock clock;
    private final boolean isReadOnly;
    private History<Plan> history = History.empty();
    private Merging merging = new Merging("", Instant.MIN);
    private boolean publishing;
    private final Deque<Latest> trail = new ArrayDeque<>();

    /// The key of the newest step if it may still grow, and since when.
    private record Merging(String key, Instant since) {}

    /// A step that led to the plan as it stands.
    private record Latest(Plan before, List<Change> changes) {}

    public Workspace(Plan opened, String author, Consumer<JournalEntry> journal, Clock clock) {
        this(new Published<>(opened), author, journal, clock, false);
    }

    private Workspace(
            Published<Plan> plan,
            String author,
            Consumer<JournalEntry> journal,
            Clock clock,
            boolean isReadOnly) {
        this.plan = plan;
        this.author = author;
        this.journal = journal;
        this.clock = clock;
        this.isReadOnly = isReadOnly;
    }

    /// A workspace that refuses every edit.
    public static Workspace readOnly(Plan opened, Clock clock) {
        return new Workspace(new Published<>(opened), "", _ -> {}, clock, true);
    }

    public boolean isReadOnly() {
        return isReadOnly;
    }

    /// Whose name stands on the edits.
    public String author() {
        return author;
    }

    /// The moment by the clock of the workspace (UTC).
    public Instant now() {
        return clock.instant();
    }

    public Plan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan;
    }

    /// The changes that lead from an earlier plan to the plan as it stands. Costs nothing for the
    /// plans just before, so that a screen need not look at everything after each edit.
    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    public List<Change> changesSince(Plan earlier) {
        if (earlier == plan.get()) {
            return List.of();
        }
        var changes = new LinkedHashMap<EntityId, Change>();
        for (var step : trail) {
            step.changes().forEach(change -> changes.putIfAbsent(change.id(), change));
            if (step.before() == earlier) {
                return List.copyOf(changes.values());
            }
        }
        return Difference.changes(earlier, plan.get());
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
        if (isReadOnly) {
            return new Outcome.Refused(new Refusal.ReadOnly());
        }
        var before = plan.get();
        var outcome = PlanEditor.apply(before, edit);
        if (outcome instanceof Outcome.Applied(var after, var changes) && !changes.isEmpty()) {
            var now = clock.instant();
            var grows =
                    !mergeKey.isBlank()
                            && merging.key().equals(mergeKey)
                            && merging.since().plus(MERGE_WINDOW).isAfter(now);
            merging = new Merging(mergeKey, now);
            var touched = changes.stream().map(Change::id).collect(Collectors.toSet());
            publish(
                    new JournalEntry(now, author, label, changes),
                    grows
                            ? history.extend(after, touched)
                            : history.push(new History.Step<>(label, before, after, touched)),
                    after);
        }
        return outcome;
    }

    /// Takes the newest step back; returns what changed by it, nothing when there was no step.
    public List<Change> undo() {
        requireQuietFxThread();
        return history.undo()
                .map(moved -> step("↶ ", moved, moved.step().after(), moved.step().before()))
                .orElse(List.of());
    }

    /// Does the step again that was undone last; returns what changed by it.
    public List<Change> redo() {
        requireQuietFxThread();
        return history.redo()
                .map(moved -> step("↷ ", moved, moved.step().before(), moved.step().after()))
                .orElse(List.of());
    }

    /// Undo is written forward: the journal never rewinds.
    private List<Change> step(String sign, History.Moved<Plan> moved, Plan from, Plan to) {
        merging = new Merging("", Instant.MIN);
        List<Change> changes = Difference.changes(from, to, moved.step().touched());
        publish(
                new JournalEntry(clock.instant(), author, sign + moved.step().label(), changes),
                moved.history(),
                to);
        return changes;
    }

    /// The journal may refuse; nothing of ours has moved by then.
    private void publish(JournalEntry entry, History<Plan> newHistory, Plan newPlan) {
        publishing = true;
        try {
            journal.accept(entry);
            history = newHistory;
            trail.addFirst(new Latest(plan.get(), entry.changes()));
            if (trail.size() > REMEMBERED) {
                trail.removeLast();
            }
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
